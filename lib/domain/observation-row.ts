import type { Adjustment, Frequency, Measure, Unit, Valuation } from "@/lib/domain/indicator";
import type { ObsStatus, VintageBasis } from "@/lib/domain/observation";

/** An observation as lists show it: `value` in the publisher's digits, null for a stated gap. Days are ISO. */
export type ObservationRow = {
  seriesKey: string;
  datasetCode: string;
  publisher: string;
  indicatorCode: string;
  indicatorName: string;
  measure: Measure;
  refArea: string;
  counterpartArea: string | null;
  freq: Frequency;
  adjustment: Adjustment;
  valuation: Valuation | null;
  period: string;
  periodStart: string;
  periodEnd: string;
  value: string | null;
  unit: Unit;
  unitMultiplier: number;
  decimals: number;
  obsStatus: ObsStatus;
  vintage: string;
  vintageBasis: VintageBasis;
  publishedAt: string | null;
  retrievedAt: string;
  origin: string;
  /** How many vintages of this period the record holds. */
  vintages: number;
  /** Where the list's columns are asked for: the first figure stated for the period up to this vintage, and its day. */
  firstValue: string | null;
  firstVintage: string | null;
  /** Exact difference from it, "0" where that is no revision; null for the first figure itself and for a gap. */
  revision: string | null;
  note: string | null;
};
