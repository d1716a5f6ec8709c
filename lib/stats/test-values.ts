import type { ObsStatus } from "@/lib/domain/observation";
import type { Point, SeriesValue } from "@/lib/domain/transformation";

/** For tests: values of a series from texts by period; null is a stated gap. */
export function valuesOf(texts: Record<string, string | null>, status: ObsStatus = "A"): SeriesValue[] {
  return Object.entries(texts).map(([period, value]) => ({ period, value, status: value === null ? "M" : status }));
}

/** For tests: what stands for each period, its value or the reason why there is none. */
export function outcomes(points: readonly Point[]): Record<string, number | string | null> {
  return Object.fromEntries(points.map(({ period, value, reason }) => [period, value ?? reason]));
}
