import { recordedYears } from "@/components/pair/time-range";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { SeriesWithValues } from "@/lib/domain/series";

/** First and last year of counts and of what reports said; null when there is neither. */
export function tradeYears(
  series: readonly SeriesWithValues[],
  figures: readonly Pick<ReportedFigure, "periodStart" | "periodEnd">[],
): readonly [first: number, last: number] | null {
  const said = figures.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd]);
  const years = [...(recordedYears(series, []) ?? []), ...said.map((day) => Number(day.slice(0, 4)))];
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}
