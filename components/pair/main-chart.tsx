import { ChartActions } from "@/components/chart/chart-actions";
import { ChartFrame } from "@/components/chart/chart-frame";
import { SeriesChart } from "@/components/chart/series-chart";
import { meetingColumn, type TimelineMeeting } from "@/components/meeting/meeting-count-cell";
import { statusWords } from "@/components/pair/chart-points";
import { growthColumns, growthLines, growthSentences, growthTitle, within } from "@/components/pair/growth-view";
import { MeetingLegend } from "@/components/pair/meeting-legend";
import { recordReach } from "@/components/pair/record-reach";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { timeDomain } from "@/components/pair/time-range";
import { timeline } from "@/components/pair/timeline-view";
import { YearBrush } from "@/components/pair/year-brush";
import { DownloadButton } from "@/components/table/download-button";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";
import type { Pair, PairCoverage } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { chartView } from "@/lib/params/chart-query";
import { exportHref, LISTS } from "@/lib/params/export";
import type { ViewQuery } from "@/lib/params/view-query";

type Props = {
  pair: Pair;
  query: ViewQuery;
  /** First and last year of the whole record. */
  years: readonly [number, number];
  growth: readonly SeriesWithValues[];
  meetings: readonly TimelineMeeting[];
  coverage: PairCoverage | null;
  words: Words;
  /** Alone in a frame: nothing that would lead away from it. */
  isFramed?: boolean;
};

/** The chart of the pair: growth of both economies as lines, the meetings of their leaders above them, on one time axis. */
export function MainChart({ pair, query, years, growth, meetings, coverage, words, isFramed = false }: Props) {
  const { t } = words;
  const shown = growth.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  const { marks, labels: markLabels } = timeline(meetings, query, words);
  const undated = meetings.filter(({ startDate }) => startDate === null).length;
  const lines = growthLines(shown, pair, words);
  const statuses = statusWords(words);
  const file = { ...LISTS.observations.defaults, ...query, pair, indicator: [GROWTH_INDICATOR] };
  const count = shown.reduce((sum, { values }) => sum + values.length, 0);
  const meetingSentence = t("pair.mainSummaryMeetings", { count: marks.length, undated });
  const title = growthTitle(shown, pair, words);
  const empty = shown.length === 0 ? [t("pair.mainEmpty")] : [];
  return (
    <ChartFrame
      id="growth"
      title={title}
      subtitle={t("pair.mainSubtitle")}
      summary={[...empty, ...growthSentences(shown, words), meetingSentence].join(" ")}
      chart={
        <>
          <SeriesChart
            series={lines}
            meetings={marks}
            domain={timeDomain(query, years)}
            locale={words.locale}
            unitSuffix="%"
            labels={{
              plot: t("pair.chartKeys"),
              notFromZero: t("pair.notFromZero"),
              statuses,
              meetings: markLabels,
            }}
          />
          {!isFramed && <YearBrush query={query} years={years} words={words} />}
          <MeetingLegend words={words} />
        </>
      }
      table={
        <SeriesTable
          caption={t("pair.mainTableCaption")}
          periodHeader={t("pair.year")}
          columns={growthColumns(shown, pair, words)}
          series={lines}
          meetings={meetingColumn(lines, { pair, meetings, coverage }, words)}
          locale={words.locale}
          labels={{ empty: t("pair.mainEmpty"), noData: t("common.noData"), statuses }}
        />
      }
      actions={
        isFramed ? undefined : (
          <>
            <ChartActions view={chartView("growth", { ...query, pair }, words.locale)} title={title} words={words} />
            <DownloadButton href={exportHref("observations", file)} count={count} words={words} />
          </>
        )
      }
      source={seriesSources(shown, words)}
      notes={recordReach(coverage, words)}
      labels={{
        view: t("common.view"),
        chart: t("common.chart"),
        table: t("common.table"),
        failed: t("common.chartFailed"),
      }}
    />
  );
}
