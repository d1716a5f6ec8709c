import { ChartFrame } from "@/components/chart/chart-frame";
import { CalendarGrid } from "@/components/meeting/calendar-grid";
import { type Calendar, calendarOf } from "@/components/meeting/calendar-rows";
import { frameLabels, type ViewProps, viewNotes } from "@/components/meeting/view-words";
import { formatPeriod } from "@/lib/format";

const MOST_NAMED = 3;

/** The busiest month, or how many share the first place. */
function titleOf({ rows, most }: Calendar, { t, locale }: ViewProps["words"]): string {
  if (most === 0) return t("meetingViews.calendarSubtitle");
  const oldestFirst = [...rows].reverse();
  const busiest = oldestFirst.flatMap(({ months }) => months.filter(({ count }) => count === most));
  if (busiest.length > MOST_NAMED) return t("meetingViews.mostInMonths", { most, count: busiest.length });
  const names = busiest.map(({ period }) => formatPeriod(period.text, locale));
  return t("meetingViews.mostInMonth", { most, months: names.join(", ") });
}

/**
 * Meetings as a calendar of years and months: each number in its cell, which leads to the table of that month. None is
 * an empty cell only where the records are dense; elsewhere a dash says why it is no zero.
 */
export function MeetingCalendar({ meetings, list, coverage, words }: ViewProps) {
  const { t } = words;
  const calendar = calendarOf(meetings, { query: list.query, coverage });
  const elsewhere = calendar.rows.reduce((sum, row) => sum + row.elsewhere, 0);
  return (
    <ChartFrame
      id="calendar"
      title={titleOf(calendar, words)}
      subtitle={t("meetingViews.calendarSubtitle")}
      summary={[
        ...(elsewhere > 0 ? [t("meetingViews.elsewhereNote", { count: elsewhere })] : []),
        ...(calendar.undated > 0 ? [t("meetingViews.undated", { count: calendar.undated })] : []),
        ...(calendar.spanning > 0 ? [t("meetingViews.spanning", { count: calendar.spanning })] : []),
      ].join(" ")}
      chart={<CalendarGrid calendar={calendar} list={list} words={words} />}
      source={t("meetingViews.sources")}
      notes={[t("meetingViews.legend"), ...viewNotes(meetings, coverage, words)].join(" ")}
      labels={frameLabels(words)}
    />
  );
}
