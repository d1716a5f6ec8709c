import type { PanelLine } from "@/components/chart/panel-line";
import type { ExploredResult } from "@/components/explorer/explored-series";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import { explorerLine, sideOf } from "@/components/explorer/explorer-line";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import {
  deflatorNotes,
  drawn,
  lineLabel,
  missingNotes,
  panelSummary,
  panelTitle,
  refusalTexts,
} from "@/components/explorer/panel-words";
import { type ResultLook, resultLook } from "@/components/explorer/result-look";

/** What a plot of the explorer says and draws: `refused` is why series are left out, `notes` what holds for the lines. */
export type PanelView = {
  title: string;
  subtitle: string;
  summary: string;
  results: readonly ExploredResult[];
  lines: readonly PanelLine[];
  look: ResultLook;
  refused: readonly string[];
  notes: readonly string[];
};

/** A plot, or only why there is none. */
export type PanelOrRefusal = PanelView | { look: null; refused: readonly string[] };

/** One indicator of both countries under the transformation. */
export function panelView({ indicator, explored }: ExplorerPanel, context: ExplorerContext): PanelOrRefusal {
  const { pair, query, stepped, words } = context;
  const results = drawn(explored);
  const look = resultLook(results, indicator.decimals, words);
  const refused = refusalTexts(indicator.name, explored, query, words);
  if (!look) return { look, refused };
  const named = results.map((each) => ({ explored: each, label: lineLabel(each, results, words) }));
  const lines = named.map(({ explored, label }) => {
    const step = stepped.includes(explored.result.freq);
    return explorerLine(explored, look, { label, side: sideOf(explored.series, pair), step }, words);
  });
  const how = query.transform === "lin" ? "" : `${words.t(`transform.name.${query.transform}`)}; `;
  const steps = lines.some(({ step }) => step) ? [words.t("explore.steps")] : [];
  return {
    title: panelTitle(indicator.name, results, look, words),
    subtitle: `${how}${look.unit}`,
    summary: panelSummary(named, look, words),
    results,
    lines,
    look,
    refused,
    notes: [...deflatorNotes(named, query, words), ...steps, ...missingNotes(named, words)],
  };
}
