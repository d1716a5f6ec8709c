/** A period of the calendar: its text (`2024`, `2024-Q1`, `2024-03`, `2024-03-29`, `2025-01/2025-03`), first and last day (ISO). */
export type Period = { text: string; kind: PeriodKind; start: string; end: string };
export type PeriodKind = "year" | "quarter" | "month" | "day" | "span";

const DAY_MS = 86_400_000;
const YEAR = /^(\d{4})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Milliseconds of the epoch at UTC midnight of an ISO day; NaN when the day is not of the calendar (`2023-02-29`). */
export function dayToEpoch(day: string): number {
  const match = DAY.exec(day);
  if (!match) return Number.NaN;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1) return Number.NaN;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date ? moment.getTime() : Number.NaN;
}

/** ISO day (UTC) of a moment in epoch milliseconds. */
export function epochToDay(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 10);
}

/** The ISO day that lies `days` days after `day` (before, when negative). */
export function addDays(day: string, days: number): string {
  return epochToDay(dayToEpoch(day) + days * DAY_MS);
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const moment = new Date(dayToEpoch(day));
  const date = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  moment.setUTCDate(Math.min(date, last));
  return epochToDay(moment.getTime());
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayToEpoch(to) - dayToEpoch(from)) / DAY_MS);
}

function monthEnd(year: string, month: number): string {
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), month, 0);
  return epochToDay(moment.getTime());
}

function months(text: string, kind: PeriodKind, year: string, first: number, last: number): Period {
  return { text, kind, start: `${year}-${String(first).padStart(2, "0")}-01`, end: monthEnd(year, last) };
}

function parseSpan(text: string): Period | null {
  const parts = text.split("/");
  if (parts.length !== 2) return null;
  const [first, last] = [parseSingle(parts[0] ?? ""), parseSingle(parts[1] ?? "")];
  if (!first || !last || first.kind !== last.kind || last.start < first.start) return null;
  return { text, kind: "span", start: first.start, end: last.end };
}

function parseSingle(text: string): Period | null {
  const year = YEAR.exec(text);
  if (year?.[1] && year[1] !== "0000") return months(text, "year", year[1], 1, 12);
  const quarter = QUARTER.exec(text);
  if (quarter?.[1] && quarter[1] !== "0000") {
    const last = Number(quarter[2]) * 3;
    return months(text, "quarter", quarter[1], last - 2, last);
  }
  const month = MONTH.exec(text);
  if (month?.[1] && month[1] !== "0000") {
    const number = Number(month[2]);
    return number >= 1 && number <= 12 ? months(text, "month", month[1], number, number) : null;
  }
  return Number.isNaN(dayToEpoch(text)) ? null : { text, kind: "day", start: text, end: text };
}

/** The period that a text names, or null when it names none: unknown shapes are refused, never guessed. */
export function parsePeriod(text: string): Period | null {
  return text.includes("/") ? parseSpan(text) : parseSingle(text);
}

/** Middle of a period in epoch milliseconds: where a figure for the whole period is drawn. */
export function periodMiddle(period: Pick<Period, "start" | "end">): number {
  return (dayToEpoch(period.start) + dayToEpoch(period.end) + DAY_MS) / 2;
}
