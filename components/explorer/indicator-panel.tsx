import { isTransformed } from "@/components/explorer/explored-series";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import { explorerLine, sideOf } from "@/components/explorer/explorer-line";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import { PanelFrame } from "@/components/explorer/panel-frame";
import {
  areaText,
  drawn,
  lineLabel,
  missingNotes,
  panelSummary,
  panelTitle,
  refusalTexts,
} from "@/components/explorer/panel-words";
import { Refusals } from "@/components/explorer/refusals";
import { resultLook } from "@/components/explorer/result-look";
import type { Words } from "@/lib/i18n/words";

/** The anchor of an indicator's panel. */
function panelId(code: string): string {
  return `panel-${code.replace(/[^\w-]/g, "-")}`;
}

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
  const titleId = `${panelId(indicator.code)}-title`;
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
  const { indicator, explored } = panel;
  const { pair, query, stepped, words } = context;
  const results = drawn(explored);
  const look = resultLook(results, indicator.decimals, words);
  const refused = refusalTexts(indicator.name, explored, query, words);
  if (!look) return <NothingDrawn panel={panel} refused={refused} words={words} />;
  const named = results.map((explored) => ({ explored, label: lineLabel(explored, results, words) }));
  const lines = named.map(({ explored, label }) => {
    const step = stepped.includes(explored.result.freq);
    return explorerLine(explored, look, { label, side: sideOf(explored.series.refArea, pair), step }, words);
  });
  const columns = results.map((each) => ({
    id: each.series.key,
    header: areaText(each, words),
    unit: look.unit,
    decimals: look.decimals,
  }));
  const how = query.transform === "lin" ? "" : `${words.t(`transform.name.${query.transform}`)}; `;
  const notes = missingNotes(named, words);
  return (
    <PanelFrame
      id={panelId(indicator.code)}
      title={panelTitle(indicator.name, results, look, words)}
      subtitle={`${how}${look.unit}`}
      summary={panelSummary(named, look, words)}
      name={indicator.name}
      results={results}
      lines={lines}
      columns={columns}
      look={look}
      size="small"
      context={context}
      notes={
        <>
          <Refusals texts={refused} />
          {lines.some(({ step }) => step) && <p>{words.t("explore.steps")}</p>}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      }
    />
  );
}
