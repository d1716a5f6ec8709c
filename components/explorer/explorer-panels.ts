import {
  type Explored,
  exploreSeries,
  isTransformed,
  partnerMeasures,
  usualBase,
} from "@/components/explorer/explored-series";
import { type ExploredIndicator, FREQUENCIES, type Frequency } from "@/lib/domain/indicator";
import { parsePeriod } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { ExploreQuery, TransformQuery } from "@/lib/params/explore-query";

/** The series of one indicator under the transformation, with the points of the range. */
export type ExplorerPanel<I = ExploredIndicator> = { indicator: I; explored: Explored[] };

/**
 * What an explorer shows: `base` is the period of its indices or of its prices, `years` the first and last year with a
 * point.
 */
export type Exploration<I = ExploredIndicator> = {
  base: string | null;
  panels: ExplorerPanel<I>[];
  years: readonly [first: number, last: number] | null;
};

type Range = Pick<ExploreQuery, "from" | "to">;
type Asked = TransformQuery & Range;

/** Only after the transformation: a base or a window may lie outside the range that is shown. */
function cropped(explored: Explored, { from, to }: Range): Explored {
  const { result } = explored;
  if (!result.ok) return explored;
  const values = result.values.filter(({ period }) => {
    const days = parsePeriod(period);
    return days !== null && (!from || days.start >= from) && (!to || days.end <= to);
  });
  return { ...explored, result: { ...result, values } };
}

function yearsOf(panels: readonly Pick<ExplorerPanel, "explored">[]): readonly [number, number] | null {
  const periods = panels.flatMap(({ explored }) =>
    explored.filter(isTransformed).flatMap(({ result }) => result.values.map(({ period }) => period)),
  );
  const years = periods.flatMap((period) => {
    const days = parsePeriod(period);
    return days ? [Number(days.start.slice(0, 4)), Number(days.end.slice(0, 4))] : [];
  });
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

/** The chosen indicators under the query's transformation; `series` are those and the second ones they need. */
export function explore<I extends { code: string }>(
  indicators: readonly I[],
  series: readonly SeriesWithValues[],
  query: Asked,
): Exploration<I> {
  const of = ({ code }: I) => series.filter((each) => each.indicatorCode === code);
  // Prices are those of a period that the price indices have, whatever the figures reach.
  const prices = partnerMeasures("real");
  const based =
    query.transform === "real"
      ? series.filter((each) => prices.some((measure) => measure === each.measure))
      : indicators.flatMap(of);
  const base = query.base ?? usualBase(based);
  const panels = indicators.map((indicator) => ({
    indicator,
    explored: exploreSeries(of(indicator), series, query, base ?? "").map((each) => cropped(each, query)),
  }));
  return { base, panels, years: yearsOf(panels) };
}

/**
 * The frequencies that are drawn as steps: all below the highest where several stand on one axis, for there a year is
 * the whole of it and not its middle. None where all are of one frequency.
 */
export function steppedFrequencies(explored: readonly Explored[]): readonly Frequency[] {
  const shown = explored.filter(isTransformed).map(({ result }) => FREQUENCIES.indexOf(result.freq));
  return FREQUENCIES.slice(0, Math.max(0, ...shown)).filter((freq) => shown.includes(FREQUENCIES.indexOf(freq)));
}
