import type { ExploredResult } from "@/components/explorer/explored-series";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import { type ChartQuery, chartView, type PairChartView } from "@/lib/params/chart-query";

type Subject = Pick<ChartQuery, "indicator"> & Partial<Pick<ChartQuery, "panel">>;

function transformOf({ transform, base, window, freq, agg }: ExplorerContext["query"]) {
  return { transform, base, window, freq, agg };
}

/**
 * A panel as a picture and a frame. The base is named even where the page chose it, since it chose for all its panels
 * together and one alone might have another.
 */
export function explorerChart(
  subject: Subject,
  results: readonly ExploredResult[],
  context: ExplorerContext,
): PairChartView {
  const { pair, query, words, isOnIndicatorPage } = context;
  const found = results.find(({ result }) => result.unit.base !== null)?.result.unit.base ?? null;
  const how = { ...transformOf(query), base: query.base ?? found };
  const shown = { ...query, pair };
  if (isOnIndicatorPage) return chartView("transformed", shown, words.locale, { ...how, code: subject.indicator });
  return chartView("panel", shown, words.locale, { ...how, ...subject });
}

/** The scatter as a picture and a frame. */
export function scatterChart({ pair, query, words }: ExplorerContext): PairChartView {
  const { x, y } = query;
  return chartView("scatter", { ...query, pair }, words.locale, { ...transformOf(query), x, y });
}
