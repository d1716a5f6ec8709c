import type { Frequency } from "@/lib/domain/indicator";
import { parsePeriod } from "@/lib/domain/period";
import { periodsIn } from "@/lib/domain/period-arithmetic";
import type { Point, Refusal, ValuePoint } from "@/lib/domain/transformation";
import { byPeriod, computedAt, hasValue, mapValues, type Outcome, undefinedAt } from "@/lib/stats/point";

type Base = { ok: true; value: number; inputs: ValuePoint[] } | { ok: false; reason: Refusal };

function baseOf(points: readonly Point[], base: string, freq: Frequency): Base {
  if (!parsePeriod(base)) return { ok: false, reason: "base_not_a_period" };
  const known = byPeriod(points);
  const periods = known.has(base) ? [base] : periodsIn(base, freq);
  if (!periods.some((period) => known.has(period))) return { ok: false, reason: "base_outside" };
  const inputs = periods.map((period) => known.get(period)).filter(hasValue);
  if (inputs.length < periods.length) return { ok: false, reason: "base_without_value" };
  const value = inputs.reduce((sum, point) => sum + point.value, 0) / inputs.length;
  return value > 0 ? { ok: true, value, inputs } : { ok: false, reason: "base_not_positive" };
}

/**
 * A series as an index: x(t) / x(base) * 100. The base is a period of the series, or a longer one: then the mean of its
 * periods is 100, as statistical offices do (Eurostat, Glossary: Base year). A base that is no period, outside the
 * series, not complete and valued, or not above zero refuses the whole; a value below zero is missing as `sign_change`.
 */
export function indexTo(points: readonly Point[], base: string, freq: Frequency): Outcome {
  const found = baseOf(points, base, freq);
  if (!found.ok) return found;
  const values = mapValues(points, (point) =>
    point.value < 0
      ? undefinedAt(point.period, "sign_change")
      : computedAt(point.period, (point.value / found.value) * 100, [point, ...found.inputs]),
  );
  return { ok: true, values };
}
