import type { Pair } from "@/lib/domain/pair";
import type { CadenceQuery } from "@/lib/params/cadence-query";
import { type ChartQuery, chartView, type PairChartView } from "@/lib/params/chart-query";

/** The chart of a count of meetings as its page shows it. */
export function cadenceChart({ freq, ...query }: CadenceQuery, pair: Pair, locale: string): PairChartView {
  return chartView("cadence", { ...query, pair }, locale, { ...query, freq: freq === "A" ? "own" : freq });
}

/** What the query of that chart counts. */
export function countedQuery({ freq, ...query }: ChartQuery): CadenceQuery {
  return { ...query, freq: freq === "own" ? "A" : freq };
}
