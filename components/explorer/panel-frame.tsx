import type { ReactNode } from "react";
import { ChartFrame } from "@/components/chart/chart-frame";
import type { PanelLine } from "@/components/chart/panel-line";
import { MultiplePanel } from "@/components/chart/small-multiples";
import type { ExploredResult } from "@/components/explorer/explored-series";
import { ExplorerActions } from "@/components/explorer/explorer-actions";
import { type ExplorerContext, frameLabels, usedSeries } from "@/components/explorer/explorer-context";
import type { ResultLook } from "@/components/explorer/result-look";
import { meetingColumn } from "@/components/meeting/meeting-count-cell";
import { statusWords } from "@/components/pair/chart-points";
import type { FigureColumn } from "@/components/pair/series-rows";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import type { ChartView } from "@/lib/params/chart-query";

export type PanelFrameProps = {
  id: string;
  title: string;
  subtitle: string;
  summary: string;
  /** Name of what is drawn, for the plot and the table. */
  name: string;
  results: readonly ExploredResult[];
  lines: readonly PanelLine[];
  columns: readonly FigureColumn[];
  look: ResultLook;
  notes: ReactNode;
  size: "large" | "small";
  context: ExplorerContext;
  /** The plot as a picture and a frame. */
  chart: ChartView;
};

/** One plot of the explorer with its table, the file of its published figures and its sources. */
export function PanelFrame({
  id,
  name,
  results,
  lines,
  columns,
  look,
  size,
  context,
  chart,
  ...texts
}: PanelFrameProps) {
  const { domain, words, record, isFramed } = context;
  const { t, locale } = words;
  const used = usedSeries(results);
  const statuses = statusWords(words);
  return (
    <ChartFrame
      id={id}
      {...texts}
      chart={
        <MultiplePanel
          lines={lines}
          domain={domain}
          locale={locale}
          labels={{ plot: t("explore.keys", { name }), notFromZero: t("pair.notFromZero"), statuses }}
          unitSuffix={look.suffix}
          baseline={look.baseline}
          size={size}
        />
      }
      table={
        <SeriesTable
          caption={`${name}: ${texts.subtitle}`}
          periodHeader={t("column.period")}
          columns={columns}
          series={lines}
          meetings={record && meetingColumn(lines, record, words)}
          locale={locale}
          labels={{ empty: t("common.noData"), noData: t("common.noData"), statuses }}
        />
      }
      actions={
        isFramed ? undefined : <ExplorerActions results={results} chart={chart} title={texts.title} context={context} />
      }
      source={seriesSources(used, words)}
      labels={frameLabels(words)}
    />
  );
}
