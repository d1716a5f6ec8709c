import { ChartActions } from "@/components/chart/chart-actions";
import { ChartFrame } from "@/components/chart/chart-frame";
import { seriesSources } from "@/components/pair/series-sources";
import { DataTable } from "@/components/table/data-table";
import { DownloadButton } from "@/components/table/download-button";
import { FlowsChart, type TradeProps } from "@/components/trade/flows-chart";
import { flowsFacts } from "@/components/trade/flows-facts";
import { incomparableSentences } from "@/components/trade/incomparable";
import { mirrorColumns, mirrorRows } from "@/components/trade/mirror-rows";
import type { TradeFlow } from "@/lib/domain/mirror";
import type { Words } from "@/lib/i18n/words";
import { chartView } from "@/lib/params/chart-query";
import { exportHref, LISTS } from "@/lib/params/export";

function MirrorTables({ flows, words }: { flows: readonly TradeFlow[]; words: Words }) {
  const { t } = words;
  return (
    <div className="flex flex-col gap-6">
      {flows.map((flow) => {
        const names = { from: words.country(flow.from), to: words.country(flow.to) };
        return (
          <DataTable
            key={flow.from}
            caption={t("trade.mirrorCaption", names)}
            columns={mirrorColumns(flow, words)}
            rows={mirrorRows(flow, words)}
            emptyText={incomparableSentences(flow, words).join(" ")}
            density="compact"
          />
        );
      })}
    </div>
  );
}

function Incomparable({ flows, words }: { flows: readonly TradeFlow[]; words: Words }) {
  const sentences = flows.flatMap((flow) => incomparableSentences(flow, words));
  if (sentences.length === 0) return <p>{words.t("trade.comparable")}</p>;
  return (
    <>
      <p className="font-semibold">{words.t("trade.incomparable")}</p>
      <ul className="list-disc pl-4">
        {sentences.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
}

/** Each direction as the exporter and as the importer counts it, with the gap where both count and a sentence where not. */
export function FlowsSection(props: TradeProps) {
  const { pair, query, years, words, isFramed } = props;
  const { t } = words;
  const { flows, shown, panels, signs, ...texts } = flowsFacts(props);
  const measure: ("trade_export" | "trade_import")[] = ["trade_export", "trade_import"];
  const file = { ...LISTS.observations.defaults, ...query, pair, measure };
  return (
    <ChartFrame
      id="flows"
      {...texts}
      chart={<FlowsChart query={query} years={years} panels={panels} signs={signs} words={words} isFramed={isFramed} />}
      table={<MirrorTables flows={flows} words={words} />}
      actions={
        isFramed ? undefined : (
          <>
            <ChartActions
              view={chartView("flows", { ...query, pair }, words.locale)}
              title={texts.title}
              words={words}
            />
            <DownloadButton
              href={exportHref("observations", file)}
              count={shown.reduce((sum, { values }) => sum + values.length, 0)}
              words={words}
            />
          </>
        )
      }
      source={seriesSources(shown, words)}
      notes={
        <div className="flex max-w-prose flex-col gap-2">
          <Incomparable flows={flows} words={words} />
          <p>
            {t("trade.gapRule")} {t("trade.valuationRule")} {t("pair.tradeNever")}
          </p>
        </div>
      }
      labels={{
        view: t("common.view"),
        chart: t("common.chart"),
        table: t("common.table"),
        failed: t("common.chartFailed"),
      }}
    />
  );
}
