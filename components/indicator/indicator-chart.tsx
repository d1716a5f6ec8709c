import { ChartActions } from "@/components/chart/chart-actions";
import { ChartFrame } from "@/components/chart/chart-frame";
import { SeriesChart } from "@/components/chart/series-chart";
import { indicatorView } from "@/components/indicator/indicator-view";
import { type MeetingRecord, meetingColumn } from "@/components/meeting/meeting-count-cell";
import { statusWords } from "@/components/pair/chart-points";
import type { FigureColumn } from "@/components/pair/series-rows";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { shownYears, timeDomain } from "@/components/pair/time-range";
import { EmptyState } from "@/components/ui/empty-state";
import type { Indicator } from "@/lib/domain/indicator";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { chartView } from "@/lib/params/chart-query";
import type { ObservationQuery } from "@/lib/params/observation-query";

type Props = {
  indicator: Indicator;
  series: readonly SeriesWithValues[];
  /** The pair with its meetings, which the table counts by period. */
  record: MeetingRecord;
  query: ObservationQuery;
  words: Words;
  /** Alone in a frame: nothing that would lead away from it. */
  isFramed?: boolean;
};

/** A column of the table for each series: its country, the partner of a flow, and its data set where there are several. */
function figureColumns(
  series: readonly SeriesWithValues[],
  unit: string,
  decimals: number,
  words: Words,
): FigureColumn[] {
  const datasets = new Set(series.map(({ attribution }) => attribution.datasetCode));
  return series.map(({ key, refArea, counterpartArea, attribution }) => {
    const area = counterpartArea
      ? `${words.country(refArea)} → ${words.country(counterpartArea)}`
      : words.country(refArea);
    return { id: key, header: datasets.size > 1 ? `${area} (${attribution.abbreviation})` : area, unit, decimals };
  });
}

/** The indicator of both countries over time, newest vintage of each period, with the meetings of each in the table. */
export function IndicatorChart({ indicator, series, record, query, words, isFramed = false }: Props) {
  const { t } = words;
  const view = indicatorView(indicator, series, record.pair, query, words);
  if (!view) return <EmptyState title={words.none(t("indicator.none"))} />;
  const { shown, years, title, unit, unitSuffix, decimals, summary, lines } = view;
  const statuses = statusWords(words);
  return (
    <div className={isFramed ? undefined : "mt-8"}>
      <ChartFrame
        id="indicator"
        title={title}
        subtitle={unit}
        summary={summary}
        chart={
          <SeriesChart
            series={lines}
            domain={timeDomain(query, shownYears(query, years))}
            locale={words.locale}
            unitSuffix={unitSuffix}
            labels={{ plot: t("pair.chartKeys"), notFromZero: t("pair.notFromZero"), statuses }}
          />
        }
        table={
          <SeriesTable
            caption={title}
            periodHeader={t("column.period")}
            columns={figureColumns(shown, unit, decimals, words)}
            series={lines}
            meetings={meetingColumn(lines, record, words)}
            locale={words.locale}
            labels={{ empty: words.none(t("indicator.none")), noData: t("common.noData"), statuses }}
          />
        }
        actions={
          isFramed ? undefined : (
            <ChartActions
              view={chartView("indicator", { ...query, pair: record.pair }, words.locale, { code: [indicator.code] })}
              title={title}
              words={words}
            />
          )
        }
        source={seriesSources(shown, words)}
        labels={{
          view: t("common.view"),
          chart: t("common.chart"),
          table: t("common.table"),
          failed: t("common.chartFailed"),
        }}
      />
    </div>
  );
}
