import type { Words } from "@/lib/i18n/words";
import type { ChartView } from "@/lib/params/chart-query";

/** A chart in the view of its address, in the reader's words. */
export type EmbedProps = { view: ChartView; words: Words };
