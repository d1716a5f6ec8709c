import { explorerChart } from "@/components/explorer/explorer-chart";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import { indexView } from "@/components/explorer/index-view";
import { PanelFrame } from "@/components/explorer/panel-frame";
import { Refusals } from "@/components/explorer/refusals";
import { INDEX_ANCHOR } from "@/lib/params/chart-query-rules";

type Props = { panels: readonly ExplorerPanel[]; context: ExplorerContext };

/** Indicators of unlike units as indices in one plot: the base period is 100 for each. Indicators go by dash, countries by colour. */
export function IndexPanel({ panels, context }: Props) {
  const view = indexView(panels, context);
  if (!view.look) return <Refusals texts={view.refused} />;
  const { look, refused, notes, headers, ...plot } = view;
  const { unit, decimals } = look;
  return (
    <PanelFrame
      id={INDEX_ANCHOR}
      {...plot}
      name={context.words.t("explore.indexName")}
      columns={plot.lines.map(({ id }, index) => ({ id, header: headers[index] ?? "", unit, decimals }))}
      look={look}
      size="large"
      context={context}
      chart={explorerChart(
        { indicator: panels.map(({ indicator }) => indicator.code), panel: "one" },
        plot.results,
        context,
      )}
      notes={
        <>
          <Refusals texts={refused} />
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      }
    />
  );
}
