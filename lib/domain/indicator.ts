/**
 * What is counted from the record of meetings: no publisher has it and no table of the database, but it stands beside
 * the publishers' series. `SCORE` is a sum of weights.
 */
export const COMPUTED = { measure: "meetings", unit: "SCORE", topic: "meetings" } as const;

/** Units of indicators, claims and reported figures. `PC` is percent, `IX` an index whose concept names its base. */
export const UNITS = [
  "PC",
  "PC_GDP",
  "PC_LF",
  "USD",
  "USD_PS",
  "PS",
  "LCU_USD",
  "COUNT",
  "COUNT_WEEK",
  "KM",
  "IX",
] as const;
export type Unit = (typeof UNITS)[number] | (typeof COMPUTED)["unit"];

/** What several publishers count each in their way; one word groups their indicators. */
export const MEASURES = [
  "gdp_growth",
  "gdp_growth_ytd",
  "short_term_indicator",
  "gdp",
  "gdp_per_capita",
  "population",
  "inflation",
  "gdp_deflator",
  "consumer_price_index",
  "unemployment",
  "exchange_rate",
  "current_account",
  "fdi_inflows",
  "fdi_inflows_share",
  "remittances_share",
  "exports_total",
  "imports_total",
  "trade_export",
  "trade_import",
  "trade_turnover",
  "trade_turnover_share",
] as const;
export type Measure = (typeof MEASURES)[number];
/** What a series counts: a publisher's measure, or what is counted here. */
export type SeriesMeasure = Measure | (typeof COMPUTED)["measure"];

export const INDICATOR_TOPICS = ["growth", "output", "prices", "labour", "external", "trade", "people"] as const;
export type IndicatorTopic = (typeof INDICATOR_TOPICS)[number];

export const FREQUENCIES = ["A", "Q", "M"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** `N` not adjusted, `S` seasonally adjusted, `Y` year to date. */
export const ADJUSTMENTS = ["N", "S", "Y"] as const;
export type Adjustment = (typeof ADJUSTMENTS)[number];

export const VALUATIONS = ["FOB", "CIF", "unknown"] as const;
export type Valuation = (typeof VALUATIONS)[number];

export type Indicator = {
  code: string;
  name: string;
  measure: Measure;
  topic: IndicatorTopic;
  unit: Unit;
  unitMultiplier: number;
  concept: string;
  decimals: number;
  bilateral: boolean;
};

/** What an explorer offers: a publisher's indicator, or a count of the record's own. */
export type ExploredIndicator = Omit<Indicator, "measure" | "topic"> & {
  measure: SeriesMeasure;
  topic: IndicatorTopic | (typeof COMPUTED)["topic"];
};

/** The indicator with which growth of any two countries is drawn: one publisher and one method for both. */
export const GROWTH_INDICATOR = "NY.GDP.MKTP.KD.ZG";

/** Price indices by which values are put in the prices of one period, the one that covers most first. */
export const PRICE_MEASURES = ["gdp_deflator", "consumer_price_index"] as const satisfies readonly Measure[];

/** The flows of goods between two countries. */
export const TRADE_MEASURES = ["trade_export", "trade_import", "trade_turnover"] as const satisfies readonly Measure[];
