import { makePair, type Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { type CountValues, tradeCount } from "@/lib/stats/test-trade";

function pairOf(first: string, second: string): Pair {
  const pair = makePair(first, second);
  if (!pair) throw new Error(`${first} and ${second} make no pair`);
  return pair;
}

export const KAZ_UZB = pairOf("KAZ", "UZB");

function count(measure: "trade_export" | "trade_import", refArea: "KAZ" | "UZB", source: string, values: CountValues) {
  const counterpartArea = refArea === "KAZ" ? "UZB" : "KAZ";
  const unitMultiplier = source === "imf" ? 6 : 3;
  return tradeCount({ measure, refArea, counterpartArea, datasetCode: source, unitMultiplier, values });
}

/** Counts of both directions in digits of the shipped data, under short names of data sets. */
export const COUNTS: readonly SeriesWithValues[] = [
  count("trade_export", "KAZ", "bns", {
    "2022": "3635821.70289",
    "2023": "3129992.90657",
    "2024": "2826582.60922",
    "2025": "3485648.32986",
  }),
  count("trade_import", "UZB", "siat", { "2022": "3243509.06", "2023": "3068544.9" }),
  count("trade_export", "UZB", "siat", { "2022": "1407547.5", "2025": "1649135.9" }),
  count("trade_import", "KAZ", "bns", { "2022": "1286114.20207", "2025": "1278859.56408" }),
  count("trade_export", "KAZ", "imf", { "1998": "119.19999999999995", "1999": "66.39999999999998" }),
  count("trade_import", "UZB", "imf", { "1998": ["131.12", "E"], "1999": ["73.04", "E"] }),
];

/** The same counts up to a year, as a view of that range has them. */
export function countsTo(year: number): SeriesWithValues[] {
  return COUNTS.map((each) => ({ ...each, values: each.values.filter(({ period }) => Number(period) <= year) }));
}
