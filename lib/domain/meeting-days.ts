import type { DatePrecision } from "@/lib/domain/meeting";
import { type Period, parsePeriod, periodsOverlap } from "@/lib/domain/period";

export type Dated = { startDate: string | null; endDate: string | null; datePrecision: DatePrecision };
type Days = Pick<Period, "start" | "end">;

const WRITTEN: Record<DatePrecision, number> = { day: 10, month: 7, year: 4, unknown: 0 };

/**
 * The days among which all days of a meeting lie, as far as its date is known: of `2024-03` known to the month the whole
 * of March. Null without a date.
 */
export function possibleDays({ startDate, endDate, datePrecision }: Dated): Days | null {
  if (startDate === null) return null;
  const length = WRITTEN[datePrecision];
  const first = parsePeriod(startDate.slice(0, length));
  const last = parsePeriod((endDate ?? startDate).slice(0, length));
  return first && last && { start: first.start, end: last.end };
}

/** `inside` for certain, or `possible` where the date is too coarse to tell. */
export type MeetingsOfPeriod<M> = { inside: M[]; possible: M[] };

/**
 * The meetings that fell into a period, in the order given. One whose days are known is inside when any of them is: a
 * meeting over New Year's Eve is inside both years. One known to the month or year is inside only when all of its
 * possible days are, and possible when some are. One without a date is neither.
 */
export function meetingsOfPeriod<M extends Dated>(meetings: readonly M[], period: Days): MeetingsOfPeriod<M> {
  const found: MeetingsOfPeriod<M> = { inside: [], possible: [] };
  for (const meeting of meetings) {
    const days = possibleDays(meeting);
    if (!days || !periodsOverlap(days, period)) continue;
    const isWhole = days.start >= period.start && days.end <= period.end;
    (meeting.datePrecision === "day" || isWhole ? found.inside : found.possible).push(meeting);
  }
  return found;
}
