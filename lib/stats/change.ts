import { addDays, type Period, parsePeriod } from "@/lib/domain/period";
import { shiftPeriod, yearBefore } from "@/lib/domain/period-arithmetic";
import type { FredCode, Point, UndefinedReason, ValuePoint } from "@/lib/domain/transformation";
import { subtractDecimals } from "@/lib/stats/decimal";
import { byPeriod, computedAt, exactAt, hasValue, mapValues, undefinedAt } from "@/lib/stats/point";

export type ChangeCode = Exclude<FredCode, "lin" | "log">;

/** How many periods of a kind make a year. A span that has a period before it is a fiscal year. */
const PER_YEAR = { year: 1, quarter: 4, month: 12, span: 1 } as const;

/** `x` and `base` are values, `difference` is x - base without loss, `n` the number of periods in a year. */
type Terms = { x: number; base: number; difference: number; n: number };
type Change = { kind: "relative" | "log"; of: (terms: Terms) => number };

const CHANGES: Record<Exclude<ChangeCode, "chg" | "ch1">, Change> = {
  // (x / base - 1) * 100, without the digits that the subtraction of 1 would lose.
  pch: { kind: "relative", of: ({ difference, base }) => (difference / base) * 100 },
  pc1: { kind: "relative", of: ({ difference, base }) => (difference / base) * 100 },
  pca: { kind: "relative", of: ({ x, base, n }) => ((x / base) ** n - 1) * 100 },
  cch: { kind: "log", of: ({ x, base }) => (Math.log(x) - Math.log(base)) * 100 },
  cca: { kind: "log", of: ({ x, base, n }) => (Math.log(x) - Math.log(base)) * 100 * n },
};

function adjoins(before: Period | null, period: Period): boolean {
  return before !== null && addDays(before.end, 1) === period.start;
}

/** The period just before, and how many make a year; null for days, whose working days no rule of ours knows. */
function previousOf(text: string): { base: string; n: number } | null {
  const [period, base] = [parsePeriod(text), shiftPeriod(text, -1)];
  if (!period || period.kind === "day" || base === null) return null;
  // January to March of two years lie apart, and January to June has January to March within it, not before it.
  return adjoins(parsePeriod(base), period) ? { base, n: PER_YEAR[period.kind] } : null;
}

function yearAgo(text: string): { base: string; n: number } | null {
  const base = yearBefore(text);
  return base === null ? null : { base, n: 1 };
}

function unfit(x: number, base: number, kind: Change["kind"]): UndefinedReason | null {
  if (base === 0) return "zero_base";
  if (Math.sign(x) * Math.sign(base) < 0) return "sign_change";
  return base < 0 || (kind === "log" && x === 0) ? "not_positive" : null;
}

function changeAt(point: ValuePoint, base: ValuePoint, code: ChangeCode, n: number): Point {
  const { period, value: x } = point;
  const [inputs, difference] = [[point, base], subtractDecimals(point.text, base.text)];
  if (code === "chg" || code === "ch1") return exactAt(period, difference, inputs);
  const { kind, of } = CHANGES[code];
  const reason = unfit(x, base.value, kind);
  if (reason) return undefinedAt(period, reason);
  return computedAt(period, of({ x, base: base.value, difference: Number(difference), n }), inputs);
}

/**
 * FRED's changes, with x(t) a value, n the number of periods in a year (A 1, Q 4, M 12) and ln the natural logarithm:
 * `chg` x(t) - x(t-1), `ch1` x(t) - x(t-n), `pch` (x(t) / x(t-1) - 1) * 100, `pc1` (x(t) / x(t-n) - 1) * 100,
 * `pca` ((x(t) / x(t-1)) ** n - 1) * 100, `cch` (ln x(t) - ln x(t-1)) * 100, `cca` that times n.
 * The base is found on the calendar: a gap before a period gives `no_base`, not a change over the gap. Differences are
 * exact. Percent changes need a base above zero and a value not below (`zero_base`, `sign_change`, `not_positive`: from
 * -10 to -5 is "minus 50 percent" of a thing that rose), continuous ones a value above zero too.
 * Year-to-date spans have no period before them (fiscal years have); `ch1` and `pc1` take the same months a year before.
 * Source: FRED help, "What Formulas are Used to Calculate Growth Rates?".
 */
export function changes(points: readonly Point[], code: ChangeCode): Point[] {
  const known = byPeriod(points);
  const baseOf = code === "ch1" || code === "pc1" ? yearAgo : previousOf;
  return mapValues(points, (point) => {
    const found = baseOf(point.period);
    const base = found ? known.get(found.base) : undefined;
    return found && hasValue(base) ? changeAt(point, base, code, found.n) : undefinedAt(point.period, "no_base");
  });
}

/** FRED's `log`: ln x(t) of the number as published, whatever its unit multiplier; `not_positive` for zero and below. */
export function logarithms(points: readonly Point[]): Point[] {
  return mapValues(points, (point) =>
    point.value > 0
      ? computedAt(point.period, Math.log(point.value), [point])
      : undefinedAt(point.period, "not_positive"),
  );
}
