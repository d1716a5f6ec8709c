import type { Frequency } from "@/lib/domain/indicator";

/** A period of the calendar: its text (`2024`, `2024-Q1`, `2024-03`, `2024-03-29`, `2025-01/2025-03`), first and last day (ISO). */
export type Period = { text: string; kind: PeriodKind; start: string; end: string };
export type PeriodKind = "year" | "quarter" | "month" | "day" | "span";

const DAY_MS = 86_400_000;
const YEAR = /^(?!0000)\d{4}$/;
const QUARTER = /^(?!0000)\d{4}-Q[1-4]$/;
const MONTH = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/;
const DAY = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const FREQUENCY = { year: "A", quarter: "Q", month: "M", day: "D", span: null } as const;

/**
 * Milliseconds of the epoch at UTC midnight of an ISO day; NaN when the day is not of the calendar (`2023-02-29`).
 * Cheap, as charts ask for thousands of days when a page starts.
 */
export function dayToEpoch(day: string): number {
  if (!DAY.test(day)) return Number.NaN;
  // By the standard a day without a time is read as UTC; of a day after its month's last, some engines make the next month.
  const epoch = Date.parse(day);
  const date = day.slice(8);
  return date > "28" && new Date(epoch).getUTCDate() !== Number(date) ? Number.NaN : epoch;
}

/** ISO day (UTC) of a moment in epoch milliseconds. */
export function epochToDay(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 10);
}

/** The ISO day that lies `days` days after `day` (before, when negative). */
export function addDays(day: string, days: number): string {
  return epochToDay(dayToEpoch(day) + days * DAY_MS);
}

/** Days of a month (1 to 12) of the Gregorian calendar. */
function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const moment = new Date(dayToEpoch(day));
  const date = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  moment.setUTCDate(Math.min(date, monthLength(moment.getUTCFullYear(), moment.getUTCMonth() + 1)));
  return epochToDay(moment.getTime());
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayToEpoch(to) - dayToEpoch(from)) / DAY_MS);
}

function months(text: string, kind: PeriodKind, first: number, last: number): Period {
  const year = text.slice(0, 4);
  const [from, to] = [String(first).padStart(2, "0"), String(last).padStart(2, "0")];
  return { text, kind, start: `${year}-${from}-01`, end: `${year}-${to}-${monthLength(Number(year), last)}` };
}

function parseSingle(text: string): Period | null {
  if (YEAR.test(text)) return months(text, "year", 1, 12);
  if (QUARTER.test(text)) {
    const last = Number(text.slice(6)) * 3;
    return months(text, "quarter", last - 2, last);
  }
  if (MONTH.test(text)) {
    const month = Number(text.slice(5));
    return months(text, "month", month, month);
  }
  return Number.isNaN(dayToEpoch(text)) ? null : { text, kind: "day", start: text, end: text };
}

function parseSpan(text: string): Period | null {
  const parts = text.split("/");
  if (parts.length !== 2) return null;
  const [first, last] = [parseSingle(parts[0] ?? ""), parseSingle(parts[1] ?? "")];
  if (!first || !last || first.kind !== last.kind || last.start < first.start) return null;
  return { text, kind: "span", start: first.start, end: last.end };
}

/** The period that a text names, or null when it names none: unknown shapes are refused, never guessed. */
export function parsePeriod(text: string): Period | null {
  return text.includes("/") ? parseSpan(text) : parseSingle(text);
}

/** SDMX frequency of the figures that a period of this kind carries; null for spans and for a text that names no period. */
export function frequencyOf(text: string): Frequency | "D" | null {
  const period = parsePeriod(text);
  return period && FREQUENCY[period.kind];
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Order of two periods for `sort`: by first day, then last day (January before its quarter before its year), then text.
 * Total: only the same text gives 0, and texts that name no period come last, in the order of their characters.
 */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  if (!first || !second) return Number(!first) - Number(!second) || compareTexts(a, b);
  return compareTexts(first.start, second.start) || compareTexts(first.end, second.end) || compareTexts(a, b);
}

/** Whether two periods have a day in common. */
export function periodsOverlap(a: Pick<Period, "start" | "end">, b: Pick<Period, "start" | "end">): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether a period had ended before an ISO day; on its own last day it has not. */
export function isFinished(period: Pick<Period, "end">, day: string): boolean {
  return period.end < day;
}

/** Middle of a period in epoch milliseconds: where a figure for the whole period is drawn. */
export function periodMiddle(period: Pick<Period, "start" | "end">): number {
  return (dayToEpoch(period.start) + dayToEpoch(period.end) + DAY_MS) / 2;
}
