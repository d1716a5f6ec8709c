import { ChartActions } from "@/components/chart/chart-actions";
import { ChartFrame } from "@/components/chart/chart-frame";
import { statusWords } from "@/components/pair/chart-points";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { DownloadButton } from "@/components/table/download-button";
import { TargetChart } from "@/components/target/target-chart";
import { targetFacts, targetNames } from "@/components/target/target-facts";
import { TargetLegend } from "@/components/target/target-legend";
import { type TargetRecord, targetColumns } from "@/components/target/target-view";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { chartView } from "@/lib/params/chart-query";
import { exportHref, LISTS } from "@/lib/params/export";

export type TargetFrameProps = {
  id: string;
  pair: Pair;
  record: TargetRecord;
  /** The series from which the counts are computed; they are what the file holds. */
  series: readonly SeriesWithValues[];
  /** The day of the view. */
  today: string;
  words: Words;
  /** Alone in a frame: nothing that would lead away from it. */
  isFramed?: boolean;
};

/** The file of the counts from which the path is computed: all years of both reporters. */
function file(pair: Pair, series: readonly SeriesWithValues[], words: Words) {
  const query = { ...LISTS.observations.defaults, pair, measure: [...TRADE_MEASURES], asof: words.asOf };
  return {
    href: exportHref("observations", query),
    count: series.reduce((sum, { values }) => sum + values.length, 0),
  };
}

/** The targets of a quantity drawn against the official counts, with the growth that would still lead there. */
export function TargetFrame({ id, pair, record, series, today, words, isFramed }: TargetFrameProps) {
  const { t, locale } = words;
  const { title, subtitle, summary, signs, ...drawn } = targetFacts(record, pair, today, words);
  const statuses = statusWords(words);
  return (
    <ChartFrame
      id={id}
      title={title}
      subtitle={subtitle}
      summary={summary}
      chart={
        <>
          <TargetChart
            {...drawn}
            locale={locale}
            labels={{ plot: t("targets.keys"), notFromZero: t("pair.notFromZero"), statuses }}
          />
          <TargetLegend signs={signs} words={words} />
        </>
      }
      table={
        <SeriesTable
          caption={t("targets.pathCaption", targetNames(record, words))}
          periodHeader={t("column.period")}
          columns={targetColumns(record, words)}
          series={drawn.series}
          locale={locale}
          labels={{ empty: t("pair.tradeEmpty"), noData: t("common.noData"), statuses }}
        />
      }
      actions={
        isFramed ? undefined : (
          <>
            <ChartActions view={chartView("targets", { pair, asof: words.asOf }, locale)} title={title} words={words} />
            <DownloadButton {...file(pair, series, words)} words={words} />
          </>
        )
      }
      source={seriesSources(record.counts, words)}
      notes={t("targets.note")}
      labels={{
        view: t("common.view"),
        chart: t("common.chart"),
        table: t("common.table"),
        failed: t("common.chartFailed"),
      }}
    />
  );
}
