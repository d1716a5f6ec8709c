import { askedDays } from "@/components/meeting/list-part";
import { meetingsByPeriod, periodsOfMeeting } from "@/components/meeting/meeting-periods";
import { gapOf, type PeriodGap, type Reach } from "@/components/meeting/period-gap";
import type { Dated } from "@/lib/domain/meeting-days";
import { type Period, parsePeriod } from "@/lib/domain/period";
import { periodRange } from "@/lib/domain/period-arithmetic";

/**
 * How many meetings a month or year has for certain, and how many more `perhaps`, for their date is too coarse; `gap`
 * says why zero is not none.
 */
export type CalendarCell = { period: Period; count: number; perhaps: number; gap: PeriodGap | null };

/** A year of the calendar; `elsewhere` are its meetings that no month holds for certain. */
export type CalendarRow = { year: CalendarCell; months: CalendarCell[]; elsewhere: number };

export type Calendar = {
  /** Newest year first. */
  rows: CalendarRow[];
  /** The largest number in a month; 0 without any. */
  most: number;
  /** Meetings without a date, which stand in no year. */
  undated: number;
  /** Meetings that lie in several months and are counted in each. */
  spanning: number;
};

/** First and last year in which the list has meetings or a record could have some, of those that it asks for. */
function yearsShown(found: Iterable<string>, { query, coverage }: Reach): string[] {
  if (query.year.length > 0) return [...query.year].sort();
  const reached = coverage.flatMap(({ recordedFrom, recordedTo }) => [recordedFrom, recordedTo]);
  const years = [...found, ...reached].map((text) => text.slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  const days = first && last ? askedDays({ start: `${first}-01-01`, end: `${last}-12-31` }, query) : null;
  return days ? periodRange(days.start.slice(0, 4), days.end.slice(0, 4)) : [];
}

/**
 * Meetings by year and month. A meeting over the turn of a month counts in both; one whose date is too coarse for a
 * month counts in its year alone.
 */
export function calendarOf(meetings: readonly Dated[], reach: Reach): Calendar {
  const found = meetingsByPeriod(meetings);
  const cell = (text: string): CalendarCell[] => {
    const period = parsePeriod(text);
    if (!period) return [];
    const { inside = [], possible = [] } = found.get(text) ?? {};
    const gap = inside.length === 0 ? gapOf(period, reach) : null;
    return [{ period, count: inside.length, perhaps: possible.length, gap }];
  };
  const rows = yearsShown(found.keys(), reach).flatMap((text): CalendarRow[] => {
    const [year] = cell(text);
    const months = periodRange(`${text}-01`, `${text}-12`);
    const inMonths = new Set(months.flatMap((month) => found.get(month)?.inside ?? []));
    return year ? [{ year, months: months.flatMap(cell), elsewhere: year.count - inMonths.size }] : [];
  });
  const counts = rows.flatMap(({ months }) => months.map(({ count }) => count));
  const monthsOf = (meeting: Dated) => periodsOfMeeting(meeting).inside.filter((text) => text.length === 7);
  return {
    rows: rows.reverse(),
    most: Math.max(0, ...counts),
    undated: meetings.filter(({ startDate }) => startDate === null).length,
    spanning: meetings.filter((meeting) => monthsOf(meeting).length > 1).length,
  };
}
