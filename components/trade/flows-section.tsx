import { ChartFrame } from "@/components/chart/chart-frame";
import { seriesSources } from "@/components/pair/series-sources";
import { tradePanels } from "@/components/pair/trade-view";
import { DataTable } from "@/components/table/data-table";
import { DownloadButton } from "@/components/table/download-button";
import { FlowsChart, type TradeProps } from "@/components/trade/flows-chart";
import { gapTitle } from "@/components/trade/gap-words";
import { incomparableSentences } from "@/components/trade/incomparable";
import { mirrorColumns, mirrorRows } from "@/components/trade/mirror-rows";
import { CopyLink } from "@/components/ui/copy-link";
import type { TradeFlow } from "@/lib/domain/mirror";
import type { Words } from "@/lib/i18n/words";
import { exportHref, LISTS } from "@/lib/params/export";
import { mirrorCounts, newestGap, tradeFlows } from "@/lib/stats/mirror";

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
  const { pair, query, counts, words } = props;
  const { t } = words;
  const flows = tradeFlows(counts, pair);
  const shown = flows.flatMap((flow) => [...flow.exports, ...flow.imports]);
  const newest = newestGap(flows.flatMap(mirrorCounts));
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  const measure: ("trade_export" | "trade_import")[] = ["trade_export", "trade_import"];
  const file = { ...LISTS.observations.defaults, ...query, pair, measure };
  const summary = tradePanels(counts, pair, words).flatMap(({ sentence }) => sentence ?? []);
  return (
    <ChartFrame
      id="flows"
      title={newest ? gapTitle(newest, words) : t("pair.tradeTitleOne", names)}
      subtitle={t("trade.flowsSubtitle")}
      summary={summary.join(" ")}
      chart={<FlowsChart {...props} />}
      table={<MirrorTables flows={flows} words={words} />}
      actions={
        <>
          <CopyLink
            label={t("common.copyLink")}
            copiedLabel={t("common.copied")}
            failedLabel={t("common.copyFailed")}
          />
          <DownloadButton
            href={exportHref("observations", file)}
            count={shown.reduce((sum, { values }) => sum + values.length, 0)}
            words={words}
          />
        </>
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
