import type { Frequency, Indicator } from "@/lib/domain/indicator";
import type { Attribution } from "@/lib/domain/source";

/** What one series of an indicator holds: `count` periods with a value, over `vintages` releases. */
export type SeriesCoverage = {
  key: string;
  refArea: string;
  counterpartArea: string | null;
  freq: Frequency;
  attribution: Attribution;
  count: number;
  firstPeriod: string | null;
  lastPeriod: string | null;
  newestVintage: string | null;
  vintages: number;
};

/** An indicator with its words in the reader's language and every series of it. */
export type IndicatorDetail = Indicator & { series: SeriesCoverage[] };
