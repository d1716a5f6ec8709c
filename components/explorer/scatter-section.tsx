import { ChartFrame } from "@/components/chart/chart-frame";
import { ScatterPlot } from "@/components/chart/scatter-plot";
import { ExplorerActions } from "@/components/explorer/explorer-actions";
import { scatterChart } from "@/components/explorer/explorer-chart";
import { type ExplorerContext, frameLabels, usedSeries } from "@/components/explorer/explorer-context";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import { Refusals } from "@/components/explorer/refusals";
import { scatterFacts } from "@/components/explorer/scatter-facts";
import { type ScatterAxis, scatterRows } from "@/components/explorer/scatter-view";
import { seriesSources } from "@/components/pair/series-sources";
import { DataTable } from "@/components/table/data-table";
import { EmptyState } from "@/components/ui/empty-state";

type Props = { x: ExplorerPanel; y: ExplorerPanel; context: ExplorerContext };

type TableProps = { axes: { x: ScatterAxis; y: ScatterAxis }; caption: string; rows: ReturnType<typeof scatterRows> };

function ScatterTable({ axes: { x, y }, caption, rows, context }: TableProps & { context: ExplorerContext }) {
  const { t } = context.words;
  const columns = [
    { id: "period", header: t("column.period"), rowHeader: true },
    { id: "country", header: t("explore.country") },
    { id: "x", header: x.name, unit: x.look.unit, align: "end" as const, wrap: true },
    { id: "y", header: y.name, unit: y.look.unit, align: "end" as const, wrap: true },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} emptyText={t("common.noData")} density="compact" />;
}

/** One indicator against another, or in its place why that cannot be drawn. */
export function ScatterSection({ x, y, context }: Props) {
  const { pair, words, isFramed } = context;
  const { t, locale } = words;
  const facts = scatterFacts({ x, y }, context);
  if (!facts.lines) {
    return facts.refused.length > 0 ? (
      <Refusals texts={facts.refused} />
    ) : (
      <EmptyState title={words.none(t("explore.scatterNone"))} />
    );
  }
  const { title, axes, axisTitles, countries, lines, refused, ...texts } = facts;
  const results = countries.flatMap((country) => [country.x, country.y]);
  const names = { x: axes.x.name, y: axes.y.name };
  return (
    <ChartFrame
      id="scatter"
      title={title}
      {...texts}
      chart={
        <ScatterPlot
          lines={lines}
          x={{ title: axisTitles.x, suffix: axes.x.look.suffix }}
          y={{ title: axisTitles.y, suffix: axes.y.look.suffix }}
          locale={locale}
          labels={{ plot: t("explore.scatterKeys", names), notFromZero: t("explore.axesNotFromZero") }}
        />
      }
      table={
        <ScatterTable axes={axes} caption={title} rows={scatterRows(countries, axes, pair, words)} context={context} />
      }
      actions={
        isFramed ? undefined : (
          <ExplorerActions results={results} chart={scatterChart(context)} title={title} context={context} />
        )
      }
      source={seriesSources(usedSeries(results), words)}
      notes={
        <>
          <Refusals texts={refused} />
          <p>{t("explore.scatterMarks")}</p>
        </>
      }
      labels={frameLabels(words)}
    />
  );
}
