import type { SeriesFacts } from "@/components/chart/chart-types";
import { seriesFacts } from "@/components/pair/chart-points";
import type { FigureColumn } from "@/components/pair/series-rows";
import { tradeLine } from "@/components/pair/trade-view";
import { amountTexts, magnitude } from "@/components/trade/gap-words";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { sharesOfTotals, tradeBalances, tradeTurnovers } from "@/lib/stats/trade-sums";

const MILLION = 6;

/** A sum as a panel of lines and as columns of a table. */
export type Sums = { id: "turnover" | "balance"; title: string; series: SeriesFacts[]; columns: FigureColumn[] };

function sums(id: Sums["id"], series: readonly SeriesWithValues[], pair: Pair, words: Words): Sums {
  const title = words.t(`trade.${id}`);
  const columns = series.map((each) => ({
    id: each.key,
    header: words.t("trade.sumColumn", {
      sum: title,
      country: words.country(each.refArea),
      source: each.attribution.abbreviation,
    }),
    unit: words.unit(each.unit, MILLION),
    decimals: 1,
  }));
  return { id, title, series: series.map((each) => tradeLine(each, pair, words)), columns };
}

/** Turnover and balance as each reporter and data set counts them, as panels and as columns. */
export function tradeSums(counts: readonly SeriesWithValues[], pair: Pair, words: Words): Sums[] {
  return [sums("turnover", tradeTurnovers(counts), pair, words), sums("balance", tradeBalances(counts), pair, words)];
}

/** The newest balance of each reporter and data set, a finding each, without its full stop. */
export function balanceFindings(counts: readonly SeriesWithValues[], words: Words): string[] {
  return tradeBalances(counts).flatMap((each) => {
    const newest = each.values.at(-1);
    if (!newest?.value) return [];
    const { texts, unit } = amountTexts([magnitude(newest.value)], each, words);
    return words.t(newest.value.startsWith("-") ? "trade.deficit" : "trade.surplus", {
      country: words.country(each.refArea),
      source: each.attribution.abbreviation,
      value: `${texts[0]} ${unit}`,
      period: formatPeriod(newest.period, words.locale),
    });
  });
}

export type Shares = { series: SeriesFacts[]; columns: FigureColumn[]; used: SeriesWithValues[] };

/** Each flow in percent of the reporter's total, as a table; `used` are the series that it rests on. */
export function tradeShares(
  counts: readonly SeriesWithValues[],
  totals: readonly SeriesWithValues[],
  pair: Pair,
  words: Words,
): Shares {
  const shares = sharesOfTotals(counts, totals);
  const columns = shares.map((each): FigureColumn => {
    const isExport = each.measure === "trade_export";
    const country = words.country(each.refArea);
    const source = totals.find(({ refArea }) => refArea === each.refArea)?.attribution.abbreviation ?? "";
    return {
      id: each.key,
      header: `${words.t(isExport ? "pair.tradeExporter" : "pair.tradeImporter", { country })} (${each.attribution.abbreviation})`,
      unit: words.t("trade.sharesUnit", { flow: words.t(isExport ? "trade.exports" : "trade.imports"), source }),
      decimals: 2,
    };
  });
  const series = shares.map((each) =>
    seriesFacts(
      each,
      { label: words.country(each.refArea), side: each.refArea === pair.a ? "a" : "b" },
      { decimals: 2, power: 0, unit: "%" },
      words,
    ),
  );
  return { series, columns, used: shares.length > 0 ? [...totals] : [] };
}
