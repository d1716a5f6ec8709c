import { type PairPictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { indicatorView } from "@/components/indicator/indicator-view";
import { shownYears, timeDomain } from "@/components/pair/time-range";
import type { Indicator } from "@/lib/domain/indicator";
import type { SeriesWithValues } from "@/lib/domain/series";

/** An indicator of both countries as a picture. Null when there is no figure in the range. */
export function indicatorPicture(
  indicator: Indicator,
  series: readonly SeriesWithValues[],
  frame: PairPictureFrame,
): PictureSpec | null {
  const { query } = frame.view;
  const seen = indicatorView(indicator, series, query.pair, query, frame.words);
  if (!seen) return null;
  return pictureOf(frame, {
    title: seen.title,
    subtitle: seen.unit,
    summary: seen.summary,
    panels: [{ series: seen.lines }],
    domain: timeDomain(query, shownYears(query, seen.years)),
    unitSuffix: seen.unitSuffix,
    sources: seen.shown,
    notes: [],
  });
}
