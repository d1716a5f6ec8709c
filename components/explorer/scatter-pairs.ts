import { comparePeriods } from "@/lib/domain/period";
import type { Point, ValuePoint } from "@/lib/domain/transformation";
import { hasValue } from "@/lib/stats/point";

/** The figures of one period on both axes; undefined where a series does not have the period. */
export type PairedPeriod = { period: string; x: Point | undefined; y: Point | undefined };

/** A period with both figures. */
export type ScatterPair = { period: string; x: ValuePoint; y: ValuePoint };

/** The periods of two series side by side, oldest first. Only the same period makes a pair: a year is none of its quarters. */
export function pairPeriods(x: readonly Point[], y: readonly Point[]): PairedPeriod[] {
  const [xs, ys] = [x, y].map((points) => new Map(points.map((point) => [point.period, point])));
  const periods = [...new Set([...x, ...y].map(({ period }) => period))].sort(comparePeriods);
  return periods.map((period) => ({ period, x: xs?.get(period), y: ys?.get(period) }));
}

/** The pairs that can be drawn: both figures are there. */
export function completePairs(periods: readonly PairedPeriod[]): ScatterPair[] {
  return periods.flatMap(({ period, x, y }) => (hasValue(x) && hasValue(y) ? [{ period, x, y }] : []));
}
