import { ChartFrame } from "@/components/chart/chart-frame";
import { meetingsByYear } from "@/components/meeting/meeting-periods";
import { TimelineLanes } from "@/components/meeting/timeline-lanes";
import { timelineRows } from "@/components/meeting/timeline-rows";
import { frameLabels, type ViewProps, viewNotes } from "@/components/meeting/view-words";
import { MeetingLegend } from "@/components/pair/meeting-legend";
import { recordedYears, shownYears, timeDomain } from "@/components/pair/time-range";
import { timeline } from "@/components/pair/timeline-view";
import { DataTable } from "@/components/table/data-table";
import { formatPeriod } from "@/lib/format";

const MOST_NAMED = 3;

/** The busiest year, or how many share the first place. */
function titleOf(meetings: ViewProps["meetings"], { t }: ViewProps["words"]): string {
  const years = meetingsByYear(meetings);
  const most = Math.max(0, ...years.map(({ inside }) => inside.length));
  const busiest = years.filter(({ inside }) => inside.length === most).map(({ year }) => year);
  if (most === 0) return t("meetingViews.noneDated");
  if (years.length === 1) return t("meetingViews.allInYear", { years: busiest.join(), count: most });
  if (busiest.length > MOST_NAMED) return t("meetingViews.mostInYears", { most, count: busiest.length });
  return t("meetingViews.mostInYear", { most, years: busiest.join(", "), count: meetings.length });
}

function YearTable(props: ViewProps) {
  const { t } = props.words;
  return (
    <DataTable
      caption={t("meetingViews.timelineTable")}
      density="compact"
      columns={[
        { id: "year", header: t("meetingViews.year"), rowHeader: true },
        { id: "state", header: t("pair.laneState"), align: "end" },
        { id: "government", header: t("pair.laneGovernment"), align: "end" },
        { id: "minister", header: t("pair.laneMinister"), align: "end" },
        { id: "all", header: t("meetingViews.allLevels"), align: "end" },
      ]}
      rows={timelineRows(props)}
      emptyText={t("meetingViews.noneDated")}
    />
  );
}

/** Meetings on a time axis of their own, in lanes by level; beside it their numbers by year and level. */
export function MeetingTimeline(props: ViewProps) {
  const { meetings, list, coverage, words } = props;
  const { t, locale } = words;
  const { marks, labels } = timeline(meetings, list.query, words);
  const recorded = recordedYears([], meetings);
  const years = recorded && shownYears(list.query, recorded);
  const undated = meetings.filter(({ startDate }) => startDate === null).length;
  const span = years && formatPeriod(years.map((year) => String(year).padStart(4, "0")).join("/"), locale);
  return (
    <ChartFrame
      id="timeline"
      title={titleOf(meetings, words)}
      subtitle={t("meetingViews.timelineSubtitle")}
      summary={[
        ...(span ? [t("meetingViews.timelineSummary", { count: marks.length, years: span })] : []),
        ...(undated > 0 ? [t("meetingViews.undated", { count: undated })] : []),
      ].join(" ")}
      chart={
        years && (
          <>
            <TimelineLanes meetings={marks} domain={timeDomain(list.query, years)} labels={labels} />
            <MeetingLegend words={words} />
          </>
        )
      }
      table={<YearTable {...props} />}
      source={t("meetingViews.sources")}
      notes={viewNotes(meetings, coverage, words).join(" ")}
      labels={frameLabels(words)}
    />
  );
}
