import { ChartActions } from "@/components/chart/chart-actions";
import { ChartFrame } from "@/components/chart/chart-frame";
import { TradeChart } from "@/components/chart/trade-chart";
import { statusWords } from "@/components/pair/chart-points";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { timeDomain } from "@/components/pair/time-range";
import { DownloadButton } from "@/components/table/download-button";
import type { TradeProps } from "@/components/trade/flows-chart";
import { sumsFacts } from "@/components/trade/sums-facts";
import { TradeLegend } from "@/components/trade/trade-legend";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import { chartView } from "@/lib/params/chart-query";
import { exportHref, LISTS } from "@/lib/params/export";

/** Turnover and balance as each reporter counts them; the press's turnovers beside them, apart from the lines. */
export function SumsSection(props: TradeProps) {
  const { pair, query, years, counts, words, isFramed } = props;
  const { t } = words;
  const facts = sumsFacts(props);
  if (!facts) return null;
  const { panels, signs, ...texts } = facts;
  const statuses = statusWords(words);
  const file = { ...LISTS.observations.defaults, ...query, pair, measure: [...TRADE_MEASURES] };
  return (
    <ChartFrame
      id="sums"
      {...texts}
      chart={
        <>
          <TradeChart
            panels={panels.map(({ id, title, series, figures }) => ({
              id,
              title,
              series,
              figures,
              plotLabel: t("pair.tradeKeys", { direction: title }),
            }))}
            domain={timeDomain(query, years)}
            locale={words.locale}
            labels={{ notFromZero: t("pair.notFromZero"), statuses }}
          />
          <TradeLegend signs={signs} hasGaps={false} words={words} />
        </>
      }
      table={
        <SeriesTable
          caption={t("trade.sumsCaption")}
          periodHeader={t("column.period")}
          columns={panels.flatMap(({ columns }) => columns)}
          series={panels.flatMap(({ series }) => series)}
          locale={words.locale}
          labels={{ empty: t("pair.tradeEmpty"), noData: t("common.noData"), statuses }}
        />
      }
      actions={
        isFramed ? undefined : (
          <>
            <ChartActions
              view={chartView("sums", { ...query, pair }, words.locale)}
              title={texts.title}
              words={words}
            />
            <DownloadButton
              href={exportHref("observations", file)}
              count={counts.reduce((sum, { values }) => sum + values.length, 0)}
              words={words}
            />
          </>
        )
      }
      source={seriesSources(counts, words)}
      notes={t("trade.sumsNote")}
      labels={{
        view: t("common.view"),
        chart: t("common.chart"),
        table: t("common.table"),
        failed: t("common.chartFailed"),
      }}
    />
  );
}
