import { ChartActions } from "@/components/chart/chart-actions";
import { ChartFrame } from "@/components/chart/chart-frame";
import { TradeChart } from "@/components/chart/trade-chart";
import { statusWords } from "@/components/pair/chart-points";
import { within } from "@/components/pair/growth-view";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { recordedYears, shownYears, timeDomain } from "@/components/pair/time-range";
import { tradeColumns, tradePanels } from "@/components/pair/trade-view";
import { DownloadButton } from "@/components/table/download-button";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { chartView } from "@/lib/params/chart-query";
import { exportHref, LISTS } from "@/lib/params/export";
import { type ViewQuery, viewQuery } from "@/lib/params/view-query";

type Props = {
  pair: Pair;
  query: ViewQuery;
  trade: readonly SeriesWithValues[];
  words: Words;
  /** Alone in a frame: nothing that would lead away from it. */
  isFramed?: boolean;
};

/** The trade tab with the same range; the day of the view joins by `words.href`. */
function tradeHref({ slug }: Pair, query: ViewQuery): string {
  const text = viewQuery.write(query, { omit: ["asof"] }).toString();
  return `/pairs/${slug}/trade${text && `?${text}`}`;
}

/** Trade between the two in both directions, as each side counts it. */
export function TradeSection({ pair, query, trade, words, isFramed = false }: Props) {
  const { t } = words;
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  const flows = trade.filter(({ measure }) => measure !== "trade_turnover");
  const shown = flows.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  const years = recordedYears(shown, []);
  if (!years) return <EmptyState title={t("pair.tradeTitleOne", names)}>{words.none(t("pair.tradeEmpty"))}</EmptyState>;
  const panels = tradePanels(shown, pair, words);
  const statuses = statusWords(words);
  const count = shown.reduce((sum, { values }) => sum + values.length, 0);
  const measure: ("trade_export" | "trade_import")[] = ["trade_export", "trade_import"];
  const file = { ...LISTS.observations.defaults, ...query, pair, measure };
  const reporters = new Set(shown.map(({ refArea }) => refArea));
  const title = t(reporters.size > 1 ? "pair.tradeTitleBoth" : "pair.tradeTitleOne", names);
  return (
    <ChartFrame
      id="trade"
      title={title}
      subtitle={t("pair.tradeSubtitle")}
      summary={panels.flatMap(({ sentence }) => sentence ?? []).join(" ")}
      chart={
        <TradeChart
          panels={panels.map(({ id, title, series, bands }) => ({
            id,
            title,
            series,
            bands,
            plotLabel: t("pair.tradeKeys", { direction: title }),
          }))}
          domain={timeDomain(query, shownYears(query, years))}
          locale={words.locale}
          labels={{ notFromZero: t("pair.notFromZero"), statuses }}
        />
      }
      table={
        <SeriesTable
          caption={t("pair.tradeCaption")}
          periodHeader={t("column.period")}
          columns={tradeColumns(shown, pair, words)}
          series={panels.flatMap(({ series }) => series)}
          locale={words.locale}
          labels={{ empty: words.none(t("pair.tradeEmpty")), noData: t("common.noData"), statuses }}
        />
      }
      actions={
        isFramed ? undefined : (
          <>
            <LinkButton href={words.href(tradeHref(pair, query))} look="quiet">
              {t("trade.open")}
            </LinkButton>
            <ChartActions view={chartView("trade", { ...query, pair }, words.locale)} title={title} words={words} />
            <DownloadButton href={exportHref("observations", file)} count={count} words={words} />
          </>
        )
      }
      source={seriesSources(shown, words)}
      notes={t("pair.tradeNever")}
      labels={{
        view: t("common.view"),
        chart: t("common.chart"),
        table: t("common.table"),
        failed: t("common.chartFailed"),
      }}
    />
  );
}
