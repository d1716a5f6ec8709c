import type { Adjustment, Frequency, SeriesMeasure, Unit } from "@/lib/domain/indicator";
import type { ObsStatus } from "@/lib/domain/observation";

/** The transformations of FRED by its `units` codes, in its order: the level, changes and rates of change, the log. */
export const FRED_CODES = ["lin", "chg", "ch1", "pch", "pc1", "pca", "cch", "cca", "log"] as const;
export type FredCode = (typeof FRED_CODES)[number];

/** FRED's, then ours: `mean` is a trailing mean, `real` a value at the prices of a chosen period. */
export const TRANSFORMATIONS = [...FRED_CODES, "index", "mean", "per_capita", "share_gdp", "real"] as const;
export type Transformation = (typeof TRANSFORMATIONS)[number];

/** FRED's ways to a lower frequency: mean, sum, last value (`eop`, end of period). */
export const AGGREGATIONS = ["avg", "sum", "eop"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** The second series that some transformations take, of the same country. */
export const PARTNERS = { per_capita: "population", share_gdp: "gdp", real: "deflator" } as const;
export type Partner = (typeof PARTNERS)[keyof typeof PARTNERS];

/** Why a period has no value: `no_value` when the publisher states none, else the arithmetic has no answer. */
export const UNDEFINED_REASONS = [
  "no_value",
  "no_base",
  "zero_base",
  "sign_change",
  "not_positive",
  "incomplete",
  "no_denominator",
  "denominator_not_positive",
  "too_large",
] as const;
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number];

/** Why a whole transformation or aggregation is refused. */
export const REFUSALS = [
  "percent_rate",
  "year_to_date",
  "not_money",
  "per_person_already",
  "is_gdp",
  "no_population",
  "no_gdp",
  "no_deflator",
  "unit_mismatch",
  "frequency_mismatch",
  "base_not_a_period",
  "base_outside",
  "base_without_value",
  "base_not_positive",
  "frequency_raised",
  "flow_is_summed",
  "level_not_summed",
  "growth_not_averaged",
  "per_person_not_aggregated",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** One value of a series as the publisher states it; null is a stated gap whose reason is `status`. */
export type SeriesValue = { period: string; value: string | null; status: ObsStatus };

/** A series with at most one value for each period, in any order. */
export type TransformableSeries = {
  measure: SeriesMeasure;
  unit: Unit;
  unitMultiplier: number;
  adjustment: Adjustment;
  freq: Frequency;
  values: readonly SeriesValue[];
};

/**
 * A value after a transformation. `text` is a decimal numeral for table and file: the publisher's digits where nothing
 * was computed, exact digits of sums and differences, else 15 significant digits; `value` is the double next to it.
 * `status` is the weakest of all values that went in.
 */
export type ValuePoint = { period: string; value: number; text: string; status: ObsStatus; reason: null };

/** A period without a value; `status` is the publisher's for `no_value`, else M. */
export type MissingPoint = { period: string; value: null; text: null; status: ObsStatus; reason: UndefinedReason };
export type Point = ValuePoint | MissingPoint;

/**
 * Units that only results have: percentage points, percent change, percent change at an annual rate, natural logarithm
 * (of the number as published, whatever its multiplier), US dollars (per person) at the prices of a period.
 */
export const DERIVED_UNITS = ["PP", "PC_CHANGE", "PC_ANNUAL", "LN", "USD_REAL", "USD_PS_REAL"] as const;
export type DerivedUnit = (typeof DERIVED_UNITS)[number];

/**
 * Unit of a result. `base` is the period that is 100 for the transformation `index`, the one whose prices hold for
 * `*_REAL`, else null: of an index as published only its concept tells the base.
 */
export type ResultUnit = { code: Unit | DerivedUnit; unitMultiplier: number; base: string | null };
