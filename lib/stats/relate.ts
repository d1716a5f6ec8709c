import type { Frequency, Unit } from "@/lib/domain/indicator";
import type { Point, SeriesValue } from "@/lib/domain/transformation";
import { indexTo } from "@/lib/stats/index-to";
import { byPeriod, computedAt, hasValue, mapValues, type Outcome, readPoints, undefinedAt } from "@/lib/stats/point";

/** Values of one frequency; a price index is one, for it has no money unit. */
export type Dated = { freq: Frequency; values: readonly SeriesValue[] };

/** A second series with the power of ten in which its values are stated. */
export type Measured = Dated & { unit: Unit; unitMultiplier: number };

/** The series to be related: its points (after any aggregation), their frequency, unit and power of ten. */
export type Numerator = { points: readonly Point[]; freq: Frequency; unit: Unit; unitMultiplier: number };

function timesTen(value: number, power: number): number {
  // A power below zero is divided by: 10 ** -3 is not exactly a thousandth.
  return power < 0 ? value / 10 ** -power : value * 10 ** power;
}

function ratios(points: readonly Point[], denominators: readonly Point[], power: number): Point[] {
  const known = byPeriod(denominators);
  return mapValues(points, (point) => {
    const below = known.get(point.period);
    if (!hasValue(below)) return undefinedAt(point.period, "no_denominator");
    if (below.value <= 0) return undefinedAt(point.period, "denominator_not_positive");
    return computedAt(point.period, timesTen(point.value / below.value, power), [point, below]);
  });
}

/**
 * Money per person, in single dollars: value / population of the same period, both with their powers of ten.
 * All three ratios of this file need a second series of the same frequency as the first (after its aggregation) and
 * refuse another with `frequency_mismatch`: a year's figure is not spread over quarters, nor quarters made a year,
 * for how that is done is a choice of its own. A period that the second series lacks is missing as `no_denominator`.
 */
export function perCapita(series: Numerator, population: Measured): Outcome {
  if (population.unit !== "PS") return { ok: false, reason: "unit_mismatch" };
  if (population.freq !== series.freq) return { ok: false, reason: "frequency_mismatch" };
  const power = series.unitMultiplier - population.unitMultiplier;
  return { ok: true, values: ratios(series.points, readPoints(population.values), power) };
}

/** Percent of gross domestic product: value / GDP * 100, in the same currency and prices. */
export function shareOfGdp(series: Numerator, gdp: Measured): Outcome {
  if (gdp.unit !== series.unit) return { ok: false, reason: "unit_mismatch" };
  if (gdp.freq !== series.freq) return { ok: false, reason: "frequency_mismatch" };
  const power = series.unitMultiplier - gdp.unitMultiplier + 2;
  return { ok: true, values: ratios(series.points, readPoints(gdp.values), power) };
}

/**
 * Values at the prices of the period `base`: nominal / deflator * 100, in the nominal unit. The deflator is first set
 * to 100 at `base` (a period of it, or a longer one), so that the prices are those of the period that is named; one
 * that is 100 there already stays as it is. Refusals of the base are those of `indexTo`.
 */
export function realValues(series: Numerator, deflator: Dated, base: string): Outcome {
  if (deflator.freq !== series.freq) return { ok: false, reason: "frequency_mismatch" };
  const prices = indexTo(readPoints(deflator.values), base, deflator.freq);
  return prices.ok ? { ok: true, values: ratios(series.points, prices.values, 2) } : prices;
}
