import { meetingsPicture } from "@/components/chart/picture/meetings-picture";
import { type PairPictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { growthLines, growthSentences, growthTitle, within } from "@/components/pair/growth-view";
import { recordReach } from "@/components/pair/record-reach";
import { recordedYears, timeDomain } from "@/components/pair/time-range";
import type { MeetingBrief, PairCoverage } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";

export type GrowthRecord = {
  growth: readonly SeriesWithValues[];
  meetings: readonly MeetingBrief[];
  coverage: PairCoverage | null;
};

/** The pair's main chart as a picture: growth of both, the meetings above. Null when neither is recorded. */
export function growthPicture(
  { growth, meetings, coverage }: GrowthRecord,
  frame: PairPictureFrame,
): PictureSpec | null {
  const { view, words } = frame;
  const { query } = view;
  const years = recordedYears(growth, meetings);
  if (!years) return null;
  const shown = growth.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  const domain = timeDomain(query, years);
  return pictureOf(frame, {
    title: growthTitle(shown, query.pair, words),
    subtitle: words.t("pair.mainSubtitle"),
    summary: growthSentences(shown, words).join(" "),
    panels: [{ series: growthLines(shown, query.pair, words) }],
    meetings: meetingsPicture(meetings, query, domain, words),
    domain,
    unitSuffix: "%",
    sources: shown,
    notes: [recordReach(coverage, words)],
  });
}
