import { ChartFrame } from "@/components/chart/chart-frame";
import { ScatterPlot } from "@/components/chart/scatter-plot";
import { ExplorerActions } from "@/components/explorer/explorer-actions";
import { type ExplorerContext, frameLabels, usedSeries } from "@/components/explorer/explorer-context";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import { drawn, refusalTexts } from "@/components/explorer/panel-words";
import { Refusals } from "@/components/explorer/refusals";
import { resultLook } from "@/components/explorer/result-look";
import {
  type ScatterAxis,
  scatterCountries,
  scatterCounts,
  scatterLines,
  scatterRows,
} from "@/components/explorer/scatter-view";
import { seriesSources } from "@/components/pair/series-sources";
import { DataTable } from "@/components/table/data-table";
import { EmptyState } from "@/components/ui/empty-state";

type Props = { x: ExplorerPanel; y: ExplorerPanel; context: ExplorerContext };

function axisOf({ indicator, explored }: ExplorerPanel, { words }: ExplorerContext): ScatterAxis | null {
  const results = drawn(explored);
  const look = resultLook(results, indicator.decimals, words);
  return look && { name: indicator.name, results, look };
}

const titleOf = ({ name, look }: ScatterAxis) => `${name}, ${look.unit}`;

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
  const { pair, query, words } = context;
  const { t, locale } = words;
  const refused = [x, y].flatMap(({ indicator, explored }) => refusalTexts(indicator.name, explored, query, words));
  const axes = { x: axisOf(x, context), y: axisOf(y, context) };
  if (!axes.x || !axes.y) {
    return refused.length > 0 ? (
      <Refusals texts={refused} />
    ) : (
      <EmptyState title={words.none(t("explore.scatterNone"))} />
    );
  }
  const both = { x: axes.x, y: axes.y };
  const countries = scatterCountries(both.x, both.y, pair);
  const lines = scatterLines(countries, both, pair, words);
  if (lines.length === 0) return <EmptyState title={words.none(t("explore.scatterNone"))} />;
  const results = countries.flatMap((country) => [country.x, country.y]);
  const names = { x: both.x.name, y: both.y.name };
  const title = t("explore.scatterTitle", names);
  const texts = scatterCounts(countries, words);
  return (
    <ChartFrame
      id="scatter"
      title={title}
      subtitle={t("explore.scatterSubtitle", { x: titleOf(both.x), y: titleOf(both.y) })}
      summary={[t("explore.association"), ...texts].join(" ")}
      chart={
        <ScatterPlot
          lines={lines}
          x={{ title: titleOf(both.x), suffix: both.x.look.suffix }}
          y={{ title: titleOf(both.y), suffix: both.y.look.suffix }}
          locale={locale}
          labels={{ plot: t("explore.scatterKeys", names), notFromZero: t("explore.axesNotFromZero") }}
        />
      }
      table={
        <ScatterTable axes={both} caption={title} rows={scatterRows(countries, both, pair, words)} context={context} />
      }
      actions={<ExplorerActions results={results} context={context} />}
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
