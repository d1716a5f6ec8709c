import type { ScatterLine } from "@/components/chart/scatter-drawing";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import { drawn, refusalTexts } from "@/components/explorer/panel-words";
import { resultLook } from "@/components/explorer/result-look";
import {
  type ScatterAxis,
  type ScatterCountry,
  scatterCountries,
  scatterCounts,
  scatterLines,
} from "@/components/explorer/scatter-view";

/** What a scatter says and draws; `refused` is why series are left out. */
export type ScatterFacts = {
  title: string;
  subtitle: string;
  summary: string;
  axes: { x: ScatterAxis; y: ScatterAxis };
  axisTitles: { x: string; y: string };
  countries: readonly ScatterCountry[];
  lines: readonly ScatterLine[];
  refused: readonly string[];
};

function axisOf({ indicator, explored }: ExplorerPanel, { words }: ExplorerContext): ScatterAxis | null {
  const results = drawn(explored);
  const look = resultLook(results, indicator.decimals, words);
  return look && { name: indicator.name, results, look };
}

const titleOf = ({ name, look }: ScatterAxis) => `${name}, ${look.unit}`;

/** One indicator against another, or only why they cannot be drawn (no reason: no period has both figures). */
export function scatterFacts(
  { x, y }: { x: ExplorerPanel; y: ExplorerPanel },
  context: ExplorerContext,
): ScatterFacts | { lines: null; refused: readonly string[] } {
  const { pair, query, words } = context;
  const refused = [x, y].flatMap(({ indicator, explored }) => refusalTexts(indicator.name, explored, query, words));
  const [across, up] = [axisOf(x, context), axisOf(y, context)];
  if (!across || !up) return { lines: null, refused };
  const axes = { x: across, y: up };
  const countries = scatterCountries(across, up, pair);
  const lines = scatterLines(countries, axes, pair, words);
  if (lines.length === 0) return { lines: null, refused: [] };
  const axisTitles = { x: titleOf(across), y: titleOf(up) };
  return {
    title: words.t("explore.scatterTitle", { x: across.name, y: up.name }),
    subtitle: words.t("explore.scatterSubtitle", axisTitles),
    summary: [words.t("explore.association"), ...scatterCounts(countries, words)].join(" "),
    axes,
    axisTitles,
    countries,
    lines,
    refused,
  };
}
