import { type PictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { readMeeting } from "@/components/chart/read-meeting";
import { growthLines, growthSentences, growthTitle, within } from "@/components/pair/growth-view";
import { meetingSigns } from "@/components/pair/meeting-legend";
import { recordReach } from "@/components/pair/record-reach";
import { recordedYears, timeDomain } from "@/components/pair/time-range";
import { timeline } from "@/components/pair/timeline-view";
import type { MeetingBrief, PairCoverage } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";

export type GrowthRecord = {
  growth: readonly SeriesWithValues[];
  meetings: readonly MeetingBrief[];
  coverage: PairCoverage | null;
};

/** The pair's main chart as a picture: growth of both, the meetings above. Null when neither is recorded. */
export function growthPicture({ growth, meetings, coverage }: GrowthRecord, frame: PictureFrame): PictureSpec | null {
  const { view, words } = frame;
  const { query } = view;
  const years = recordedYears(growth, meetings);
  if (!years) return null;
  const shown = growth.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  const { marks, labels } = timeline(meetings, query, words);
  const inOrder = marks.map((mark) => readMeeting(mark, labels)).sort((a, b) => a.x - b.x);
  return pictureOf(frame, {
    title: growthTitle(shown, query.pair, words),
    subtitle: words.t("pair.mainSubtitle"),
    summary: growthSentences(shown, words).join(" "),
    panels: [{ series: growthLines(shown, query.pair, words) }],
    meetings: { marks: inOrder, lanes: labels.lanes, legend: meetingSigns(words) },
    domain: timeDomain(query, years),
    unitSuffix: "%",
    sources: shown,
    notes: [recordReach(coverage, words)],
  });
}
