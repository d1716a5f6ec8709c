import { shiftPeriod } from "@/lib/domain/period-arithmetic";
import type { Point, ValuePoint } from "@/lib/domain/transformation";
import { RapportError } from "@/lib/errors";
import { addDecimals } from "@/lib/stats/decimal";
import { byPeriod, computedAt, hasValue, mapValues, undefinedAt } from "@/lib/stats/point";

function windowBefore(point: ValuePoint, window: number, known: ReadonlyMap<string, Point>): ValuePoint[] {
  const found = [point];
  while (found.length < window) {
    const period = shiftPeriod(point.period, -found.length);
    const before = period === null ? undefined : known.get(period);
    if (!hasValue(before)) break;
    found.push(before);
  }
  return found;
}

/**
 * The mean of each period and those before it, `window` periods in all. Every one of them is needed: a period near the
 * start of the series or after a gap is missing as `incomplete`. Throws `bad_request` when the window is no whole
 * number from 2.
 */
export function rollingMean(points: readonly Point[], window: number): Point[] {
  if (!Number.isInteger(window) || window < 2)
    throw new RapportError("bad_request", `The window of a rolling mean is a whole number from 2, not ${window}`);
  const known = byPeriod(points);
  return mapValues(points, (point) => {
    const used = windowBefore(point, window, known);
    if (used.length < window) return undefinedAt(point.period, "incomplete");
    const sum = used.reduce((total, each) => addDecimals(total, each.text), "0");
    return computedAt(point.period, Number(sum) / window, used);
  });
}
