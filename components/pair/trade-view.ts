import type { SeriesFacts } from "@/components/chart/chart-types";
import { scaledText, seriesFacts } from "@/components/pair/chart-points";
import type { FigureColumn } from "@/components/pair/series-rows";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

const MILLION = 6;

/** One direction of goods: what the seller's side counts as exports and the buyer's as imports. */
export type TradePanel = { id: string; title: string; sentence: string | null; series: SeriesFacts[] };

type Direction = { from: string; to: string; exports: SeriesWithValues[]; imports: SeriesWithValues[] };

function directions(series: readonly SeriesWithValues[], pair: Pair): Direction[] {
  const of = (measure: string, area: string) =>
    series.filter((each) => each.measure === measure && each.refArea === area && each.values.length > 0);
  return [
    { from: pair.a, to: pair.b, exports: of("trade_export", pair.a), imports: of("trade_import", pair.b) },
    { from: pair.b, to: pair.a, exports: of("trade_export", pair.b), imports: of("trade_import", pair.a) },
  ];
}

function label(series: SeriesWithValues, words: Words): string {
  const country = words.country(series.refArea);
  const kind = series.measure === "trade_export" ? "tradeExporter" : "tradeImporter";
  return `${words.t(`pair.${kind}`, { country })} (${series.attribution.abbreviation})`;
}

function line(series: SeriesWithValues, pair: Pair, words: Words): SeriesFacts {
  const scale = {
    decimals: 0,
    power: series.unitMultiplier - MILLION,
    unit: words.t("scale.short6", { unit: words.t(`unit.${series.unit}`) }),
  };
  const look = {
    label: `${words.country(series.refArea)}, ${series.attribution.abbreviation}`,
    side: series.refArea === pair.a ? ("a" as const) : ("b" as const),
    dash: series.measure === "trade_export" ? ("solid" as const) : ("dashed" as const),
  };
  return seriesFacts(series, look, scale, words);
}

type Newest = { period: string; periodEnd: string; text: string; reporter: string };

function newestByPeriod(series: readonly SeriesWithValues[], words: Words): Map<string, Newest> {
  const found = new Map<string, Newest & { vintage: string }>();
  for (const each of series)
    for (const { value, period, periodEnd, vintage } of each.values) {
      if (value === null || (found.get(period)?.vintage ?? "") > vintage) continue;
      const text = scaledText(value, { decimals: 0, power: each.unitMultiplier - MILLION }, words.locale);
      found.set(period, { period, periodEnd, vintage, text, reporter: each.refArea });
    }
  return found;
}

function sentence({ from, to, exports, imports }: Direction, words: Words): string | null {
  const [sold, bought] = [newestByPeriod(exports, words), newestByPeriod(imports, words)];
  const names = { from: words.country(from), to: words.country(to) };
  const later = (best: Newest | null, each: Newest) => (best && best.periodEnd >= each.periodEnd ? best : each);
  const both = [...sold.values()].filter(({ period }) => bought.has(period)).reduce<Newest | null>(later, null);
  const partner = both && bought.get(both.period);
  if (both && partner) {
    const year = formatPeriod(both.period, words.locale);
    const reporters = { exporter: names.from, x: both.text, importer: names.to, m: partner.text };
    return words.t("pair.tradeSummary", { ...names, year, ...reporters });
  }
  const only = [...sold.values(), ...bought.values()].reduce<Newest | null>(later, null);
  if (!only) return null;
  const period = formatPeriod(only.period, words.locale);
  return words.t("pair.tradeSummaryOne", {
    ...names,
    value: only.text,
    period,
    reporter: words.country(only.reporter),
  });
}

/** The two directions with the figures of each reporter and data set, none averaged and none spliced. */
export function tradePanels(series: readonly SeriesWithValues[], pair: Pair, words: Words): TradePanel[] {
  return directions(series, pair).map((direction) => ({
    id: `${direction.from}-${direction.to}`.toLowerCase(),
    title: words.t("pair.tradePanel", { from: words.country(direction.from), to: words.country(direction.to) }),
    sentence: sentence(direction, words),
    series: [...direction.exports, ...direction.imports].map((each) => line(each, pair, words)),
  }));
}

/** The columns of the trade table: one for each count as its data set gives it, in million US$. */
export function tradeColumns(series: readonly SeriesWithValues[], pair: Pair, words: Words): FigureColumn[] {
  const counts = directions(series, pair).flatMap(({ exports, imports }) => [...exports, ...imports]);
  return counts.map((each) => ({
    id: each.key,
    header: label(each, words),
    unit: [words.unit(each.unit, MILLION), each.valuation && words.t(`valuation.${each.valuation}`)]
      .filter(Boolean)
      .join(", "),
    decimals: 1,
  }));
}
