import { daysBetween, isFinished, parsePeriod } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import { compareDecimals } from "@/lib/stats/decimal";
import { readNumeral } from "@/lib/stats/numeral";
import { plainValue, type QuotedFigure } from "@/lib/stats/quoted-range";
import { raiseDecimal } from "@/lib/stats/raise-decimal";

type Value = SeriesWithValues["values"][number];

/** The official value of a whole year. */
export type YearValue = Value & { value: string; year: number };

/**
 * How a target stands by one official count. `open`: the growth in percent a year (one decimal, compound) that would
 * still lead from the last known year to the target's; `reached` and `missed`: by the value of the target's year, or of
 * the last known year where that has reached it before time (or no year was named); `undated`: no year was named, and it
 * is not reached yet.
 */
export type TargetOutlook =
  | { state: "open"; from: YearValue; years: number; growth: string }
  | { state: "reached" | "missed"; at: YearValue }
  | { state: "undated"; last: YearValue }
  | { state: "unknown"; reason: "no_value" | "other_unit" | "year_not_counted" };

/** The years of a series that have an official value, oldest first; parts of years and estimates ahead are left out. */
export function yearValues({ values }: Pick<SeriesWithValues, "values">): YearValue[] {
  return values.flatMap((each) => {
    const isYear = /^\d{4}$/.test(each.period);
    return isYear && each.value !== null && each.status !== "F"
      ? [{ ...each, value: each.value, year: Number(each.period) }]
      : [];
  });
}

/** Whole days from a day to the end of the target's period (31 December of a year); null when none is named or it is over. */
export function daysLeft(targetPeriod: string | null, today: string): number | null {
  const period = targetPeriod === null ? null : parsePeriod(targetPeriod);
  return period && !isFinished(period, today) ? daysBetween(today, period.end) : null;
}

/**
 * The constant growth in percent a year that leads from one amount to another in some years, to one decimal:
 * ((to / from) ^ (1 / years) − 1) · 100, the compound annual growth rate. Null from nothing.
 */
export function requiredGrowth(from: string, to: string, years: number): string | null {
  const start = readNumeral(from);
  if (start <= 0 || years <= 0) return null;
  return (((readNumeral(to) / start) ** (1 / years) - 1) * 100).toFixed(1);
}

/** How a target stands on a day by an official count, each value in the newest release that the series holds. */
export function targetOutlook(
  series: SeriesWithValues,
  target: QuotedFigure & { targetPeriod: string | null },
  today: string,
): TargetOutlook {
  const known = yearValues(series);
  const last = known.at(-1);
  if (series.unit !== target.unit) return { state: "unknown", reason: "other_unit" };
  if (!last) return { state: "unknown", reason: "no_value" };
  const goal = plainValue(target);
  const amount = ({ value }: YearValue) => raiseDecimal(value, series.unitMultiplier);
  const hasReached = (at: YearValue) => compareDecimals(amount(at), goal) >= 0;
  const period = target.targetPeriod === null ? null : parsePeriod(target.targetPeriod);
  if (!period) return hasReached(last) ? { state: "reached", at: last } : { state: "undated", last };
  const year = Number(period.end.slice(0, 4));
  const due = known.find((each) => each.year === year);
  if (due) return { state: hasReached(due) ? "reached" : "missed", at: due };
  if (isFinished(period, today)) return { state: "unknown", reason: "year_not_counted" };
  if (hasReached(last)) return { state: "reached", at: last };
  const growth = requiredGrowth(amount(last), goal, year - last.year);
  if (growth === null) return { state: "unknown", reason: "no_value" };
  return { state: "open", from: last, years: year - last.year, growth };
}
