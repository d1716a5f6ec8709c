import { ChartFrame } from "@/components/chart/chart-frame";
import { TradeChart } from "@/components/chart/trade-chart";
import { statusWords } from "@/components/pair/chart-points";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { timeDomain } from "@/components/pair/time-range";
import { DownloadButton } from "@/components/table/download-button";
import type { TradeProps } from "@/components/trade/flows-chart";
import { figureFacts } from "@/components/trade/press-view";
import { balanceFindings, tradeSums } from "@/components/trade/sums-view";
import { TradeLegend } from "@/components/trade/trade-legend";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import { exportHref, LISTS } from "@/lib/params/export";

/** Turnover and balance as each reporter counts them; the press's turnovers beside them, apart from the lines. */
export function SumsSection({ pair, query, years, counts, figures, words }: TradeProps) {
  const { t } = words;
  const panels = tradeSums(counts, pair, words).filter(({ series }) => series.length > 0);
  if (panels.length === 0) return null;
  const statuses = statusWords(words);
  const said = figures.filter(({ measure }) => measure === "trade_turnover");
  const [finding, ...others] = balanceFindings(counts, words);
  const file = { ...LISTS.observations.defaults, ...query, pair, measure: [...TRADE_MEASURES] };
  return (
    <ChartFrame
      id="sums"
      title={finding ?? t("trade.sumsTitle")}
      subtitle={t("trade.sumsSubtitle")}
      summary={others.map((each) => `${each}.`).join(" ")}
      chart={
        <>
          <TradeChart
            panels={panels.map(({ id, title, series }) => ({
              id,
              title,
              series,
              figures: id === "turnover" ? figureFacts(said, pair) : [],
              plotLabel: t("pair.tradeKeys", { direction: title }),
            }))}
            domain={timeDomain(query, years)}
            locale={words.locale}
            labels={{ notFromZero: t("pair.notFromZero"), statuses }}
          />
          <TradeLegend figures={said} hasSpans={false} hasGaps={false} words={words} />
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
        <DownloadButton
          href={exportHref("observations", file)}
          count={counts.reduce((sum, { values }) => sum + values.length, 0)}
          words={words}
        />
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
