import type { LineDash } from "@/components/chart/chart-types";
import type { ExploredResult } from "@/components/explorer/explored-series";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import { explorerLine, sideOf } from "@/components/explorer/explorer-line";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import type { PanelOrRefusal, PanelView } from "@/components/explorer/panel-view";
import { areaText, drawn, missingNotes, panelSummary, refusalTexts } from "@/components/explorer/panel-words";
import { resultLook } from "@/components/explorer/result-look";
import { isOfPair } from "@/lib/domain/pair-series";
import type { Words } from "@/lib/i18n/words";

/** One for each indicator; the countries are told apart by colour and code. */
const DASHES: readonly LineDash[] = ["solid", "dashed", "short", "dash_dot"];

type Member = { explored: ExploredResult; label: string; header: string; dash: LineDash };

const ownerCode = ({ series }: ExploredResult) =>
  isOfPair(series) ? `${series.refArea}–${series.counterpartArea}` : series.refArea;

/** Short at the line's end: the country's code with what is measured, or the indicator's code where that is not enough. */
function members(panels: readonly ExplorerPanel[], words: Words): Member[] {
  const measures = panels.map(({ indicator }) => indicator.measure);
  return panels.flatMap(({ indicator, explored }, at) => {
    const isOnly = measures.filter((measure) => measure === indicator.measure).length === 1;
    const short = isOnly ? words.t(`measure.${indicator.measure}`) : indicator.code;
    return drawn(explored).map((each) => ({
      explored: each,
      label: `${ownerCode(each)} ${short}`,
      header: `${indicator.name}, ${areaText(each, words)}`,
      dash: DASHES[at % DASHES.length] ?? "solid",
    }));
  });
}

type IndexView = PanelView & { headers: readonly string[] };

/** Several indicators as indices in one plot; `headers` names each line in full. */
export function indexView(
  panels: readonly ExplorerPanel[],
  context: ExplorerContext,
): IndexView | Exclude<PanelOrRefusal, PanelView> {
  const { pair, query, stepped, words } = context;
  const { t } = words;
  const all = members(panels, words);
  const results = all.map(({ explored }) => explored);
  const look = resultLook(results, 1, words);
  const refused = panels.flatMap(({ indicator, explored }) => refusalTexts(indicator.name, explored, query, words));
  if (!look) return { look, refused };
  const lines = all.map(({ explored, label, dash }) => {
    const step = stepped.includes(explored.result.freq);
    return explorerLine(explored, look, { label, side: sideOf(explored.series, pair), dash, step }, words);
  });
  const steps = lines.some(({ step }) => step) ? [t("explore.steps")] : [];
  return {
    title: t("explore.indexTitle", { count: panels.length, unit: look.unit }),
    subtitle: panels.map(({ indicator }) => indicator.name).join("; "),
    summary: panelSummary(all, look, words),
    results,
    lines,
    headers: all.map(({ header }) => header),
    look,
    refused,
    notes: [t("explore.indexRule"), ...steps, ...missingNotes(all, words)],
  };
}
