import type { LineDash } from "@/components/chart/chart-types";
import type { ExploredResult } from "@/components/explorer/explored-series";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import { explorerLine, sideOf } from "@/components/explorer/explorer-line";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import { PanelFrame } from "@/components/explorer/panel-frame";
import { areaText, drawn, missingNotes, panelSummary, refusalTexts } from "@/components/explorer/panel-words";
import { Refusals } from "@/components/explorer/refusals";
import { resultLook } from "@/components/explorer/result-look";
import type { Words } from "@/lib/i18n/words";

/** One for each indicator; the countries are told apart by colour and code. */
const DASHES: readonly LineDash[] = ["solid", "dashed", "short", "dash_dot"];

type Member = { explored: ExploredResult; label: string; header: string; dash: LineDash };

/** Short at the line's end: the country's code with what is measured, or the indicator's code where that is not enough. */
function members(panels: readonly ExplorerPanel[], words: Words): Member[] {
  const measures = panels.map(({ indicator }) => indicator.measure);
  return panels.flatMap(({ indicator, explored }, at) => {
    const isOnly = measures.filter((measure) => measure === indicator.measure).length === 1;
    const short = isOnly ? words.t(`measure.${indicator.measure}`) : indicator.code;
    return drawn(explored).map((each) => ({
      explored: each,
      label: `${each.series.refArea} ${short}`,
      header: `${indicator.name}, ${areaText(each, words)}`,
      dash: DASHES[at % DASHES.length] ?? "solid",
    }));
  });
}

type Props = { panels: readonly ExplorerPanel[]; context: ExplorerContext };

/** Indicators of unlike units as indices in one plot: the base period is 100 for each. Indicators go by dash, countries by colour. */
export function IndexPanel({ panels, context }: Props) {
  const { pair, query, stepped, words } = context;
  const { t } = words;
  const all = members(panels, words);
  const results = all.map(({ explored }) => explored);
  const look = resultLook(results, 1, words);
  const refused = panels.flatMap(({ indicator, explored }) => refusalTexts(indicator.name, explored, query, words));
  if (!look) return <Refusals texts={refused} />;
  const lines = all.map(({ explored, label, dash }) => {
    const step = stepped.includes(explored.result.freq);
    return explorerLine(explored, look, { label, side: sideOf(explored.series.refArea, pair), dash, step }, words);
  });
  const columns = all.map(({ explored, header }) => ({
    id: explored.series.key,
    header,
    unit: look.unit,
    decimals: look.decimals,
  }));
  return (
    <PanelFrame
      id="panel-index"
      title={t("explore.indexTitle", { count: panels.length, unit: look.unit })}
      subtitle={panels.map(({ indicator }) => indicator.name).join("; ")}
      summary={panelSummary(all, look, words)}
      name={t("explore.indexName")}
      results={results}
      lines={lines}
      columns={columns}
      look={look}
      size="large"
      context={context}
      notes={
        <>
          <Refusals texts={refused} />
          <p>{t("explore.indexRule")}</p>
          {lines.some(({ step }) => step) && <p>{t("explore.steps")}</p>}
          {missingNotes(all, words).map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      }
    />
  );
}
