import { type Frequency, type Measure, PRICE_MEASURES, type SeriesMeasure } from "@/lib/domain/indicator";
import { periodsIn } from "@/lib/domain/period-arithmetic";
import type { SeriesWithValues } from "@/lib/domain/series";
import { TRANSFORMATIONS, type Transformation } from "@/lib/domain/transformation";
import type { TransformQuery } from "@/lib/params/explore-query";
import { type Lowering, type Transformed, type TransformStep, transformSeries } from "@/lib/stats/transform";
import { allowedAggregations, transformationRefusal } from "@/lib/stats/transform-rules";

const PARTNER_MEASURES: Partial<Record<Transformation, readonly Measure[]>> = {
  per_capita: ["population"],
  share_gdp: ["gdp"],
  real: PRICE_MEASURES,
};

/**
 * The measures of which one is the second series that a transformation takes, the fittest first: those of the same
 * countries have to be read too.
 */
export function partnerMeasures(transform: Transformation): Measure[] {
  return [...(PARTNER_MEASURES[transform] ?? [])];
}

/** The transformations to choose from where figures of these measures are known: no second series, no choice of it. */
export function offeredTransformations(known: readonly SeriesMeasure[]): Transformation[] {
  return TRANSFORMATIONS.filter((code) => {
    const partners = PARTNER_MEASURES[code];
    return !partners || partners.some((measure) => known.includes(measure));
  });
}

/** A series, the second one that its transformation took (null: none), and what came of it. */
export type Explored = { series: SeriesWithValues; partner: SeriesWithValues | null; result: Transformed };

/** One that was transformed, with the points that are shown. */
export type ExploredResult = Explored & { result: Extract<Transformed, { ok: true }> };

/** Whether a series was transformed. */
export function isTransformed(explored: Explored): explored is ExploredResult {
  return explored.result.ok;
}

function loweringOf(series: SeriesWithValues, { freq, agg }: TransformQuery): Lowering | null {
  if (freq === "own" || freq === series.freq) return null;
  const method = agg === "auto" ? (allowedAggregations(series, freq)[0] ?? "eop") : agg;
  return { freq, method };
}

/** The second series of the same country: the first of the wanted frequency in the order of the measures, else the first. */
function partnerOf(
  series: SeriesWithValues,
  all: readonly SeriesWithValues[],
  measures: readonly Measure[],
  freq: Frequency,
) {
  const isOwn = (each: SeriesWithValues) => each.refArea === series.refArea && each.counterpartArea === null;
  const own = measures.flatMap((measure) => all.filter((each) => each.measure === measure && isOwn(each)));
  return own.find((each) => each.freq === freq) ?? own[0] ?? null;
}

function stepOf(query: TransformQuery, base: string, partner: SeriesWithValues | null): TransformStep {
  const { transform } = query;
  switch (transform) {
    case "index":
      return { code: transform, base };
    case "mean":
      return { code: transform, window: query.window };
    case "per_capita":
      return { code: transform, population: partner };
    case "share_gdp":
      return { code: transform, gdp: partner };
    case "real":
      return { code: transform, deflator: partner, base };
    default:
      return { code: transform };
  }
}

/** Each chosen series under the query's transformation; second series come from `all`. `base` is a period's text. */
export function exploreSeries(
  chosen: readonly SeriesWithValues[],
  all: readonly SeriesWithValues[],
  query: TransformQuery,
  base: string,
): Explored[] {
  const { transform } = query;
  return chosen.map((series) => {
    const lowering = loweringOf(series, query);
    const freq = lowering?.freq ?? series.freq;
    const partner = partnerOf(series, all, partnerMeasures(transform), freq);
    return { series, partner, result: transformSeries(series, stepOf(query, base, partner), lowering) };
  });
}

/** Whether a year, or all its parts, have values above zero, so that it can be a base. */
function canBeBase(series: SeriesWithValues, year: string): boolean {
  const values = new Map(series.values.map(({ period, value }) => [period, value]));
  const periods = values.has(year) ? [year] : periodsIn(year, series.freq);
  return periods.length > 0 && periods.every((period) => Number(values.get(period) ?? 0) > 0);
}

/**
 * The base of indices where the query names none: the first year in which every series that can be an index has a value,
 * else the first year of any. Null without series.
 */
export function usualBase(series: readonly SeriesWithValues[]): string | null {
  const ready = series.filter((each) => transformationRefusal("index", each, []) === null);
  const years = [...new Set(ready.flatMap(({ values }) => values.map(({ periodStart }) => periodStart.slice(0, 4))))];
  years.sort();
  return years.find((year) => ready.every((each) => canBeBase(each, year))) ?? years[0] ?? null;
}

type Release = SeriesWithValues["values"][number];

/**
 * The release of each point: its own where values stand as published, else the newest that may have gone in. Undefined
 * for a series without values.
 */
export function newestRelease({ series, partner, result }: Explored): (period: string) => Release | undefined {
  const own = new Map(series.values.map((value) => [value.period, value]));
  const stands =
    result.ok && result.values.every(({ period, text }) => own.has(period) && own.get(period)?.value === text);
  if (stands && partner === null) return (period) => own.get(period);
  const all = [...series.values, ...(partner?.values ?? [])];
  const newest = all.reduce<Release | undefined>(
    (latest, each) => (latest && latest.vintage >= each.vintage ? latest : each),
    undefined,
  );
  return () => newest;
}
