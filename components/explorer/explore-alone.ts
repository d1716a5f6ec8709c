import type { ExplorerContext } from "@/components/explorer/explorer-context";
import { type ExplorerPanel, explore, steppedFrequencies } from "@/components/explorer/explorer-panels";
import { timeDomain } from "@/components/pair/time-range";
import type { ExploredIndicator } from "@/lib/domain/indicator";
import type { MeetingBrief, PairCoverage } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import type { PairChartView } from "@/lib/params/chart-query";
import type { ExploreQuery } from "@/lib/params/explore-query";

/** The indicators of a chart in its order, their series and the second ones that its transformation takes. */
export type ExploredRecord = { indicators: readonly ExploredIndicator[]; series: readonly SeriesWithValues[] };

/** A panel with the meetings that its page shows above it: none on the page of an indicator. */
export type PanelRecord = ExploredRecord & { meetings: readonly MeetingBrief[]; coverage: PairCoverage | null };

/** One chart of the explorer, or of an indicator's page, by itself: as its page shows it when it shows nothing else. */
export function exploreAlone(
  { chart, query: { pair, freq, ...rest } }: PairChartView,
  { indicators, series }: ExploredRecord,
  words: Words,
): { panels: ExplorerPanel[]; context: ExplorerContext } {
  // By month is for counts of meetings alone: no address of the explorer's charts may say so.
  const query: ExploreQuery = { ...rest, freq: freq === "M" ? "own" : freq };
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
