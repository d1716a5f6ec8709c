import type { TimeDomain } from "@/components/chart/chart-types";
import { meetingPeriod } from "@/components/pair/timeline-view";
import type { MeetingBrief } from "@/lib/domain/pair";
import { addDays, dayToEpoch } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { ViewQuery } from "@/lib/params/view-query";

const yearOf = (day: string) => Number(day.slice(0, 4));

/** First and last year of what is recorded: values and dated meetings. Null when nothing is. */
export function recordedYears(
  series: readonly SeriesWithValues[],
  meetings: readonly MeetingBrief[],
): readonly [first: number, last: number] | null {
  const days = [
    ...series.flatMap((each) => each.values.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd])),
    ...meetings.flatMap((meeting) => meetingPeriod(meeting)?.start ?? []),
  ].map(yearOf);
  return days.length > 0 ? [Math.min(...days), Math.max(...days)] : null;
}

/** The years that the view shows: those of the query, within the record where the query leaves an end open. */
export function shownYears(query: ViewQuery, years: readonly [number, number]): readonly [number, number] {
  const from = query.from ? yearOf(query.from) : years[0];
  const to = query.to ? yearOf(query.to) : years[1];
  return [Math.min(from, to), Math.max(from, to)];
}

/** The time axis of the view: whole years, or exactly the days that the query names. */
export function timeDomain(query: ViewQuery, [first, last]: readonly [number, number]): TimeDomain {
  const year = (number: number) => String(number).padStart(4, "0");
  const start = query.from ?? `${year(first)}-01-01`;
  return [dayToEpoch(start), dayToEpoch(addDays(query.to ?? `${year(last)}-12-31`, 1))];
}
