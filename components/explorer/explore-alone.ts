import type { ExplorerContext } from "@/components/explorer/explorer-context";
import { type ExplorerPanel, explore, steppedFrequencies } from "@/components/explorer/explorer-panels";
import { timeDomain } from "@/components/pair/time-range";
import type { Indicator } from "@/lib/domain/indicator";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import type { ChartView } from "@/lib/params/chart-query";

/** The indicators of a chart in its order, their series and the second ones that its transformation takes. */
export type ExploredRecord = { indicators: readonly Indicator[]; series: readonly SeriesWithValues[] };

/** One chart of the explorer, or of an indicator's page, by itself: as its page shows it when it shows nothing else. */
export function exploreAlone(
  { chart, query: { pair, ...query } }: ChartView,
  { indicators, series }: ExploredRecord,
  words: Words,
): { panels: ExplorerPanel[]; context: ExplorerContext } {
  const { panels, years } = explore(indicators, series, query);
  const isOnIndicatorPage = chart === "transformed";
  const stepped = isOnIndicatorPage ? [] : steppedFrequencies(panels.flatMap(({ explored }) => explored));
  const domain = timeDomain(query, years ?? [2000, 2000]);
  return { panels, context: { pair, query, series, domain, stepped, words, isFramed: true, isOnIndicatorPage } };
}

/** The two panels of a scatter; null when an indicator is not there. */
export function scatterPanels(
  panels: readonly ExplorerPanel[],
  { x, y }: { x: string | null; y: string | null },
): { x: ExplorerPanel; y: ExplorerPanel } | null {
  const [across, up] = [x, y].map((code) => panels.find(({ indicator }) => indicator.code === code));
  return across && up ? { x: across, y: up } : null;
}
