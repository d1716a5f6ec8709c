import type { Words } from "@/lib/i18n/words";
import type { ChartView, PairChartView } from "@/lib/params/chart-query";

/** A chart in the view of its address, in the reader's words. */
export type EmbedProps<V extends ChartView = PairChartView> = { view: V; words: Words };
