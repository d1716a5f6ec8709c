import { Download } from "lucide-react";
import { ChartActions } from "@/components/chart/chart-actions";
import type { ExploredResult } from "@/components/explorer/explored-series";
import {
  countsFile,
  type ExplorerContext,
  figuresFile,
  transformedFile,
  usedSeries,
} from "@/components/explorer/explorer-context";
import { DownloadButton } from "@/components/table/download-button";
import { LinkButton } from "@/components/ui/button";
import type { ChartView } from "@/lib/params/chart-query";

type Props = { results: readonly ExploredResult[]; chart: ChartView; title: string; context: ExplorerContext };

/** What can be taken away of a part of the explorer: its address, its picture, the published figures, and what was computed of them. */
export function ExplorerActions({ results, chart, title, context }: Props) {
  const { words } = context;
  const { t } = words;
  const used = usedSeries(results);
  const counts = countsFile(used, context);
  const codes = [...new Set(results.map(({ series }) => series.indicatorCode))];
  // The base too that the page chose for all panels together: one alone might have another.
  const computed = transformedFile(codes, chart.query.base, context);
  return (
    <>
      <ChartActions view={chart} title={title} words={words} />
      {computed && (
        <LinkButton href={computed} download>
          <Download size={15} aria-hidden />
          {t("explore.computedCsv")}
        </LinkButton>
      )}
      {counts.count > 0 && (
        <LinkButton href={counts.href} download>
          <Download size={15} aria-hidden />
          {t("cadence.csv", { count: t("common.rows", { count: counts.count }) })}
        </LinkButton>
      )}
      <DownloadButton {...figuresFile(used, context)} words={words} />
    </>
  );
}
