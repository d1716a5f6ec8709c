import type { Adjustment, Frequency, SeriesMeasure, Unit, Valuation } from "@/lib/domain/indicator";
import type { Observation, VintageBasis } from "@/lib/domain/observation";
import type { Attribution } from "@/lib/domain/source";

/** The days on which a value's vintage rests; `publishedAt` is null when no one states the publication day. */
export type Provenance = { basis: VintageBasis; publishedAt: string | null; retrievedAt: string; origin: string };

/** A series with the newest value of each period, oldest period first. */
export type SeriesWithValues = {
  key: string;
  indicatorCode: string;
  measure: SeriesMeasure;
  refArea: string;
  counterpartArea: string | null;
  freq: Frequency;
  unit: Unit;
  unitMultiplier: number;
  adjustment: Adjustment;
  valuation: Valuation | null;
  decimals: number;
  attribution: Attribution;
  values: (Observation & Provenance)[];
};
