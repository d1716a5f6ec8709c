import { cadenceDrawn, cadenceTexts } from "@/components/cadence/cadence-facts";
import type { CadenceContext } from "@/components/cadence/cadence-view";
import { leftOutText } from "@/components/cadence/cadence-words";
import { barSign, drawBars } from "@/components/chart/picture/draw-bars";
import { type PairPictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { recordReach } from "@/components/pair/record-reach";
import type { PairCoverage } from "@/lib/domain/pair";

/** What was counted, how far it is recorded, and the day up to which the record speaks. */
export type CountedCadence = Pick<CadenceContext, "query" | "cadence" | "calls"> & {
  coverage: PairCoverage | null;
  day: string | null;
};

/** How often the two met, by level and in all, as a picture. Null when no period of the record lies in the range. */
export function cadencePicture(counted: CountedCadence, frame: PairPictureFrame): PictureSpec | null {
  const { coverage, day, ...asked } = counted;
  const { view, words } = frame;
  if (asked.cadence.periods.length === 0) return null;
  const context = { ...asked, pair: view.query.pair, words };
  const { series, bars, lanes, domain } = cadenceDrawn(context);
  return pictureOf(frame, {
    ...cadenceTexts(context),
    panels: [{ series: [series], behind: drawBars(bars) }],
    signs: lanes.map(({ lane, label }) => ({ label, ...barSign(lane) })),
    domain,
    notFinal: words.t("cadence.hollow"),
    sources: [],
    computedFrom: day === null ? undefined : words.t("cadence.source", { day: words.day(day) }),
    notes: [`${leftOutText(asked.cadence.leftOut, words)} ${recordReach(coverage, words)}`],
  });
}
