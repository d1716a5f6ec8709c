import { FREQUENCIES, type Frequency } from "@/lib/domain/indicator";
import { comparePeriods, frequencyOf } from "@/lib/domain/period";
import { periodsIn, periodWithin } from "@/lib/domain/period-arithmetic";
import type { Aggregation, Point, SeriesValue, ValuePoint } from "@/lib/domain/transformation";
import { RapportError } from "@/lib/errors";
import { addDecimals } from "@/lib/stats/decimal";
import { byPeriod, computedAt, exactAt, hasValue, readPoints, undefinedAt } from "@/lib/stats/point";

function checkFrequencies(from: Frequency, to: Frequency): void {
  if (FREQUENCIES.indexOf(to) > FREQUENCIES.indexOf(from))
    throw new RapportError(
      "bad_request",
      `A series of frequency ${from} has no values of frequency ${to}: choose ${from} or a lower one (A, then Q, then M)`,
    );
}

function wholeOf(period: string, from: Frequency, to: Frequency): string {
  const whole = frequencyOf(period) === from ? periodWithin(period, to) : null;
  if (whole === null)
    throw new RapportError(
      "invalid_data",
      `The period ${period} is not one of frequency ${from}: leave it out before bringing the series to frequency ${to}`,
    );
  return whole;
}

function sumOf(parts: readonly ValuePoint[]): string {
  return parts.reduce((sum, part) => addDecimals(sum, part.text), "0");
}

function join(whole: string, parts: readonly (Point | undefined)[], method: Aggregation): Point {
  const valued = parts.filter(hasValue);
  const last = valued.at(-1);
  if (last === undefined || valued.length < parts.length) return undefinedAt(whole, "incomplete");
  if (method === "eop") return { ...last, period: whole };
  const sum = sumOf(valued);
  return method === "sum" ? exactAt(whole, sum, valued) : computedAt(whole, Number(sum) / valued.length, valued);
}

/**
 * A series at a lower frequency: the mean (`avg`), the sum (exact, in the publisher's digits) or the last value (`eop`)
 * of the finer periods. Its own frequency gives it unchanged.
 * A period whose finer periods are not all there and valued is missing as `incomplete`, for every method and anywhere
 * in the series: FRED asks that of the first and last period of monthly and quarterly series only, and skips gaps
 * between. Nothing is rounded; FRED keeps the number of decimals of the original. Periods in which the series has no row
 * at all give none. Throws `bad_request` for a higher frequency, `invalid_data` for periods of another frequency.
 * Source: FRED help, "Understanding the Data" (aggregation methods, missing values, number of decimal places).
 */
export function aggregate(
  series: { freq: Frequency; values: readonly SeriesValue[] },
  to: Frequency,
  method: Aggregation,
): Point[] {
  const { freq: from } = series;
  checkFrequencies(from, to);
  const points = readPoints(series.values);
  if (to === from) return points;
  const known = byPeriod(points);
  const wholes = new Set(points.map((point) => wholeOf(point.period, from, to)));
  return [...wholes].sort(comparePeriods).map((whole) =>
    join(
      whole,
      periodsIn(whole, from).map((part) => known.get(part)),
      method,
    ),
  );
}
