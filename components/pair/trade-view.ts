import type { SeriesFacts } from "@/components/chart/chart-types";
import type { BandFacts } from "@/components/chart/gap-band-runs";
import { seriesFacts } from "@/components/pair/chart-points";
import type { FigureColumn } from "@/components/pair/series-rows";
import { flowSentence } from "@/components/trade/gap-words";
import type { TradeFlow } from "@/lib/domain/mirror";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { countedGaps, mirrorCounts, tradeFlows } from "@/lib/stats/mirror";

const MILLION = 6;

/** One direction of goods: what the seller's side counts as exports and the buyer's as imports, and the gap between. */
export type TradePanel = {
  id: string;
  title: string;
  sentence: string | null;
  series: SeriesFacts[];
  bands: BandFacts[];
};

function label(series: SeriesWithValues, words: Words): string {
  const country = words.country(series.refArea);
  const kind = series.measure === "trade_export" ? "tradeExporter" : "tradeImporter";
  return `${words.t(`pair.${kind}`, { country })} (${series.attribution.abbreviation})`;
}

/** A count in million US$ as a line: its reporter's side, named by reporter and data set. */
export function tradeLine(
  series: SeriesWithValues,
  pair: Pair,
  words: Words,
  dash?: NonNullable<SeriesFacts["dash"]>,
): SeriesFacts {
  const scale = {
    decimals: 0,
    power: series.unitMultiplier - MILLION,
    // At a line's end there is no room for the word, and the sign is the same in every language.
    unit: words.t("scale.short6", { unit: series.unit === "USD" ? "US$" : words.t(`unit.${series.unit}`) }),
  };
  const look = {
    label: `${words.country(series.refArea)}, ${series.attribution.abbreviation}`,
    side: series.refArea === pair.a ? ("a" as const) : ("b" as const),
    ...(dash && { dash }),
  };
  return seriesFacts(series, look, scale, words);
}

function bands(flow: TradeFlow): BandFacts[] {
  return mirrorCounts(flow).map((mirror) => ({
    id: `${mirror.exporter.key} ${mirror.importer.key}`,
    exporter: mirror.exporter.key,
    importer: mirror.importer.key,
    periods: countedGaps(mirror).map(({ exporter }) => exporter.period),
  }));
}

/** The two directions with the figures of each reporter and data set, none averaged and none spliced. */
export function tradePanels(series: readonly SeriesWithValues[], pair: Pair, words: Words): TradePanel[] {
  return tradeFlows(series, pair).map((flow) => ({
    id: `${flow.from}-${flow.to}`.toLowerCase(),
    title: words.t("pair.tradePanel", { from: words.country(flow.from), to: words.country(flow.to) }),
    sentence: flowSentence(flow, words),
    series: [
      ...flow.exports.map((each) => tradeLine(each, pair, words, "solid")),
      ...flow.imports.map((each) => tradeLine(each, pair, words, "dashed")),
    ],
    bands: bands(flow),
  }));
}

/** The columns of the trade table: one for each count as its data set gives it, in million US$. */
export function tradeColumns(series: readonly SeriesWithValues[], pair: Pair, words: Words): FigureColumn[] {
  const counts = tradeFlows(series, pair).flatMap(({ exports, imports }) => [...exports, ...imports]);
  return counts.map((each) => ({
    id: each.key,
    header: label(each, words),
    unit: [words.unit(each.unit, MILLION), each.valuation && words.t(`valuation.${each.valuation}`)]
      .filter(Boolean)
      .join(", "),
    decimals: 1,
  }));
}
