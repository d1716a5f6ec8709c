import type { CheckOperation, OfficialValue } from "@/lib/domain/claim-check";
import type { Unit } from "@/lib/domain/indicator";
import { addDecimals, subtractDecimals } from "@/lib/stats/decimal";
import { percentOf } from "@/lib/stats/percent-of";

/** A publisher's figure of one period in its own digits, and the day from which it was known. */
export type Figure = { period: string; value: string; vintage: string };

/** What a series had for the period of a claim and for the same period a year before; null where it had nothing. */
export type SeriesFigures = { unit: Unit; unitMultiplier: number; figure: Figure | null; yearBefore: Figure | null };

// Far more than a claim is ever stated to, so that rounding once more to the claim's digits changes nothing.
const GROWTH_DECIMALS = 6;

const later = (a: string, b: string) => (a < b ? b : a);

function sum(figures: readonly (Figure | null)[]): Figure | null {
  const [first = null, ...rest] = figures;
  return rest.reduce<Figure | null>((total, each) => {
    if (total === null || each === null) return null;
    const vintage = later(total.vintage, each.vintage);
    return { period: total.period, value: addDecimals(total.value, each.value), vintage };
  }, first);
}

function growth(now: Figure, before: Figure | null): Figure | null {
  const value = before && percentOf(subtractDecimals(now.value, before.value), before.value, GROWTH_DECIMALS);
  return before && value !== null ? { period: now.period, value, vintage: later(now.vintage, before.vintage) } : null;
}

/**
 * The official value of a check: the sum of its series for the period (exact, in their unit and scale), or the growth of
 * that sum over the same period a year before, 100 · (now − before) / before, in percent to six decimals. Its vintage is
 * the newest release that went in. Null where a series has no figure, where the year before is zero, and for series that
 * differ in unit or scale: a part is no total, and missing is not zero.
 */
export function officialValue(operation: CheckOperation, series: readonly SeriesFigures[]): OfficialValue | null {
  const [first] = series;
  const isOneKind = series.every(
    ({ unit, unitMultiplier }) => unit === first?.unit && unitMultiplier === first.unitMultiplier,
  );
  const level = isOneKind ? sum(series.map(({ figure }) => figure)) : null;
  if (!first || level === null) return null;
  if (operation === "level") return { ...level, unit: first.unit, unitMultiplier: first.unitMultiplier };
  const grown = growth(level, sum(series.map(({ yearBefore }) => yearBefore)));
  return grown && { ...grown, unit: "PC", unitMultiplier: 0 };
}
