import type { Frequency, Indicator } from "@/lib/domain/indicator";
import type { VintageBasis } from "@/lib/domain/observation";
import type { Attribution } from "@/lib/domain/source";

/** The newest release of an indicator in one data set. Days are ISO; `publishedAt` is null where nobody states it. */
export type NewestRelease = {
  vintage: string;
  basis: VintageBasis;
  publishedAt: string | null;
  retrievedAt: string;
};

/**
 * An indicator in one data set. `dataUntil` is the last day of the last period with a value that is no forecast, null
 * when there is none; `vintages` counts the days on which values became known.
 */
export type IndicatorEdition = {
  attribution: Attribution;
  freqs: Frequency[];
  dataUntil: string | null;
  vintages: number;
  newest: NewestRelease;
};

/**
 * The years for which an indicator speaks of one country, ascending: `years` with at least one value (of any data set
 * and frequency), `gaps` for which a publisher states that there is none.
 */
export type AreaCoverage = { area: string; years: number[]; gaps: number[] };

/** An indicator as the catalogue shows it. `countries` counts those with figures. */
export type CatalogueEntry = Indicator & {
  nameEn: string;
  editions: IndicatorEdition[];
  countries: number;
  /** Of the countries of the pair that have figures; empty without a pair. */
  coverage: AreaCoverage[];
};

/** A data set by which the catalogue can be narrowed. */
export type CatalogueDataset = { code: string; title: string; publisher: string };
