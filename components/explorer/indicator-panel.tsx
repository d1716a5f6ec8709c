import { isTransformed } from "@/components/explorer/explored-series";
import { explorerChart } from "@/components/explorer/explorer-chart";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import { PanelFrame } from "@/components/explorer/panel-frame";
import { panelView } from "@/components/explorer/panel-view";
import { areaText, lineLabel, missingNotes } from "@/components/explorer/panel-words";
import { Refusals } from "@/components/explorer/refusals";
import type { Words } from "@/lib/i18n/words";
import { panelAnchor } from "@/lib/params/chart-query-rules";

type NothingProps = { panel: ExplorerPanel; refused: readonly string[]; words: Words };

/** In the place of a plot: what refuses it, else why no period has a value, else that there are no figures. */
function NothingDrawn({ panel: { indicator, explored }, refused, words }: NothingProps) {
  const results = explored.filter(isTransformed);
  const without = missingNotes(
    results.map((each) => ({ explored: each, label: lineLabel(each, results, words) })),
    words,
  );
  const nothing = words.none(words.t("explore.noFigures", { name: indicator.name }));
  const texts = [refused, without, [nothing]].find(({ length }) => length > 0) ?? [];
  const titleId = `${panelAnchor(indicator.code)}-title`;
  return (
    <section aria-labelledby={titleId} className="border-t-2 border-ink pt-3">
      <h2 id={titleId} className="mb-2">
        {indicator.name}
      </h2>
      <Refusals texts={texts} />
    </section>
  );
}

/** One indicator of both countries under the transformation, or in its place why there is none. */
export function IndicatorPanel({ panel, context }: { panel: ExplorerPanel; context: ExplorerContext }) {
  const { name, code } = panel.indicator;
  const view = panelView(panel, context);
  if (!view.look) return <NothingDrawn panel={panel} refused={view.refused} words={context.words} />;
  const { look, refused, notes, ...plot } = view;
  const columns = plot.results.map((each) => ({
    id: each.series.key,
    header: areaText(each, context.words),
    unit: look.unit,
    decimals: look.decimals,
  }));
  return (
    <PanelFrame
      id={panelAnchor(code)}
      {...plot}
      name={name}
      columns={columns}
      look={look}
      size="small"
      context={context}
      chart={explorerChart({ indicator: [code] }, plot.results, context)}
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
