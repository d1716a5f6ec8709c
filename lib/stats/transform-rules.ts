import { FREQUENCIES, type Frequency, type SeriesMeasure, type Unit } from "@/lib/domain/indicator";
import {
  AGGREGATIONS,
  type Aggregation,
  PARTNERS,
  type Partner,
  type Refusal,
  TRANSFORMATIONS,
  type TransformableSeries,
  type Transformation,
} from "@/lib/domain/transformation";

/** What of a series decides which transformations make sense. */
export type Subject = Pick<TransformableSeries, "measure" | "unit" | "adjustment">;

/** How a measure adds up over time. A `rate` is a level in percent, a `growth` compares with an earlier period. */
type Nature = "flow" | "stock" | "price" | "rate" | "growth" | "per_person";

const NATURES = {
  gdp_growth: "growth",
  gdp_growth_ytd: "growth",
  short_term_indicator: "growth",
  gdp: "flow",
  gdp_per_capita: "per_person",
  population: "stock",
  inflation: "growth",
  gdp_deflator: "price",
  consumer_price_index: "price",
  unemployment: "rate",
  exchange_rate: "price",
  current_account: "rate",
  fdi_inflows: "flow",
  fdi_inflows_share: "rate",
  remittances_share: "rate",
  exports_total: "flow",
  imports_total: "flow",
  trade_export: "flow",
  trade_import: "flow",
  trade_turnover: "flow",
  trade_turnover_share: "rate",
  meetings: "flow",
} as const satisfies Record<SeriesMeasure, Nature>;

const FOR_RATES: readonly Transformation[] = ["lin", "chg", "ch1", "mean"];
// A span meets the same months a year before; its neighbour within the year contains it and has another length.
const FOR_YEAR_TO_DATE: readonly Transformation[] = ["lin", "ch1", "pc1", "log"];

/** Whether a unit is a percentage, whose changes are percentage points. */
export function isPercent(unit: Unit): boolean {
  return unit === "PC" || unit === "PC_GDP" || unit === "PC_LF";
}

function partnerRefusal(code: keyof typeof PARTNERS, subject: Subject, partners: readonly Partner[]): Refusal | null {
  const perPerson = subject.unit === "USD_PS";
  if (!perPerson && subject.unit !== "USD") return "not_money";
  if (perPerson && code !== "real") return "per_person_already";
  if (code === "share_gdp" && subject.measure === "gdp") return "is_gdp";
  return partners.includes(PARTNERS[code]) ? null : `no_${PARTNERS[code]}`;
}

/**
 * Why a transformation does not suit a series, or null when it does. `partners` are the second series that exist for
 * its country. Percentages take levels, differences and means only; year-to-date figures only what compares with the
 * same months a year before or with nothing; per capita, share of GDP and real values are of money.
 */
export function transformationRefusal(
  code: Transformation,
  subject: Subject,
  partners: readonly Partner[],
): Refusal | null {
  if (isPercent(subject.unit) && !FOR_RATES.includes(code)) return "percent_rate";
  if (subject.adjustment === "Y" && !FOR_YEAR_TO_DATE.includes(code)) return "year_to_date";
  if (code === "per_capita" || code === "share_gdp" || code === "real") return partnerRefusal(code, subject, partners);
  return null;
}

function natureRefusal(method: Aggregation, nature: Nature): Refusal | null {
  if (nature === "flow") return method === "sum" ? null : "flow_is_summed";
  if (nature === "per_person") return "per_person_not_aggregated";
  if (method === "sum") return "level_not_summed";
  return nature === "growth" && method === "avg" ? "growth_not_averaged" : null;
}

/**
 * Why a series cannot be brought to the frequency `to` by a method, or null when it can; its own frequency always can.
 * Flows are summed. Stocks, prices and percentages of a whole are averaged or take the last value. Of rates of growth
 * only the last value is one of the longer period's own figures (growth at its end): their mean is not its growth.
 * Year-to-date figures contain each other, figures per person have other denominators: neither is aggregated.
 */
export function aggregationRefusal(
  method: Aggregation,
  subject: Subject & { freq: Frequency },
  to: Frequency,
): Refusal | null {
  if (to === subject.freq) return null;
  if (FREQUENCIES.indexOf(to) > FREQUENCIES.indexOf(subject.freq)) return "frequency_raised";
  if (subject.adjustment === "Y") return "year_to_date";
  return natureRefusal(method, NATURES[subject.measure]);
}

/** The transformations that a series takes, in the order of the list. */
export function allowedTransformations(subject: Subject, partners: readonly Partner[]): Transformation[] {
  return TRANSFORMATIONS.filter((code) => transformationRefusal(code, subject, partners) === null);
}

/** The methods by which a series can be brought to the lower frequency `to`; none for its own frequency or a higher one. */
export function allowedAggregations(subject: Subject & { freq: Frequency }, to: Frequency): Aggregation[] {
  if (to === subject.freq) return [];
  return AGGREGATIONS.filter((method) => aggregationRefusal(method, subject, to) === null);
}
