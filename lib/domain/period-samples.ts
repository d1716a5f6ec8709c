import fc from "fast-check";
import { type Period, type PeriodKind, parsePeriod } from "@/lib/domain/period";

/** How often the tests of properties try. */
export const MANY = { numRuns: 10_000 };

/** A day by the engine's own calendar, in UTC, which carries what is too much over: the reference for days in tests. */
export function calendarDay(year: number, month: number, date: number): Date {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment;
}

const FIRST = calendarDay(1, 1, 1).getTime() / 86_400_000;
const LAST = calendarDay(9999, 12, 31).getTime() / 86_400_000;
/** The ISO day of a count of days from 1970-01-01. */
export const isoOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Any day of the years 1 to 9999; as often one around the ends of the years and Februaries that people read about. */
export const day = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }).map(isoOf),
  fc
    .tuple(fc.integer({ min: 1890, max: 2110 }), fc.constantFrom(1, 3), fc.integer({ min: -2, max: 2 }))
    .map(([year, month, days]) => isoOf(calendarDay(year, month, 1).getTime() / 86_400_000 + days)),
);

/** The text of the period of each kind in which an ISO day lies. */
export const WRITE: Record<Exclude<PeriodKind, "span">, (day: string) => string> = {
  year: (iso) => iso.slice(0, 4),
  quarter: (iso) => `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`,
  month: (iso) => iso.slice(0, 7),
  day: (iso) => iso,
};
export const kind = fc.constantFrom("year", "quarter", "month", "day");
/** Any year, quarter, month or day. */
export const single = fc.tuple(kind, day).map(([each, iso]) => WRITE[each](iso));
const span = fc
  .tuple(kind, day, day)
  .map(([each, ...days]) => days.sort().map(WRITE[each]).join("/"))
  // The ends of February have rules of their own, with cases by hand.
  .filter((text) => !text.includes("-02-29"));
/** Any period, of four one a span. */
export const anyPeriod = fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: span });

/** The period that a text of a test names. */
export function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
}
