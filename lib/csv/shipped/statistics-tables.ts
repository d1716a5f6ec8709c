import { z } from "zod";
import {
  count,
  country,
  day,
  decimal,
  flag,
  language,
  oneOf,
  optional,
  period,
  shortestPeriod,
  text,
} from "@/lib/csv/shipped/cells";
import type { Fault, Row, ShippedTable } from "@/lib/csv/shipped/table";
import { COMPARATORS, FIGURE_KINDS } from "@/lib/domain/claim";
import { ADJUSTMENTS, FREQUENCIES, INDICATOR_TOPICS, MEASURES, UNITS, VALUATIONS } from "@/lib/domain/indicator";
import { OBS_STATUSES, VINTAGE_BASES } from "@/lib/domain/observation";

const datasets: ShippedTable = {
  name: "datasets",
  columns: z.object({
    code: text,
    publisher: text,
    title: text,
    abbreviation: text,
    licence: text,
    licence_url: optional(text),
    citation: text,
    url: text,
    redistributable: flag,
    note: optional(text),
  }),
  key: ["code"],
};

const indicators: ShippedTable = {
  name: "indicators",
  columns: z.object({
    code: text,
    name: text,
    measure: oneOf(MEASURES),
    topic: oneOf(INDICATOR_TOPICS),
    unit: oneOf(UNITS),
    unit_multiplier: count,
    concept: text,
    decimals: count,
    bilateral: flag,
  }),
  key: ["code"],
};

const indicatorTexts: ShippedTable = {
  name: "indicator_texts",
  columns: z.object({ indicator_code: text, locale: language, name: text, concept: text }),
  key: ["indicator_code", "locale"],
  references: { indicator_code: ["indicators", "code"] },
};

const series: ShippedTable = {
  name: "series",
  columns: z.object({
    key: text,
    dataset_code: text,
    indicator_code: text,
    ref_area: country,
    counterpart_area: optional(country),
    freq: oneOf(FREQUENCIES),
    unit: oneOf(UNITS),
    unit_multiplier: count,
    adjustment: oneOf(ADJUSTMENTS),
    valuation: optional(oneOf(VALUATIONS)),
    note: optional(text),
  }),
  key: ["key"],
  references: {
    dataset_code: ["datasets", "code"],
    indicator_code: ["indicators", "code"],
    ref_area: ["countries", "iso3"],
    counterpart_area: ["countries", "iso3"],
  },
  rules: keyFollowsParts,
};

function keyFollowsParts(row: Row): Fault[] {
  const { dataset_code, indicator_code, ref_area, counterpart_area, freq, unit, adjustment, key } = row;
  const parts = [dataset_code, indicator_code, ref_area, counterpart_area ?? "_Z", freq, unit, adjustment].join(":");
  return key === parts ? [] : [{ column: "key", message: `"${key}" does not follow the row's parts: write ${parts}` }];
}

const retrievals: ShippedTable = {
  name: "retrievals",
  columns: z.object({
    id: text,
    dataset_code: text,
    origin: text,
    sha256: optional(z.string().regex(/^[0-9a-f]{64}$/, { error: () => "is not a SHA-256 in hexadecimal digits" })),
    published_at: optional(day),
    retrieved_at: day,
    vintage_basis: oneOf(VINTAGE_BASES),
    status: oneOf(["done"]),
    row_count: count,
    actor: text,
    note: optional(text),
  }),
  key: ["id"],
  references: { dataset_code: ["datasets", "code"] },
  rules: ({ vintage_basis, published_at }) =>
    (vintage_basis === "published") === (published_at !== null)
      ? []
      : [{ column: "published_at", message: `"${published_at ?? ""}" does not fit the basis "${vintage_basis}"` }],
};

const observations: ShippedTable = {
  name: "observations",
  columns: z.object({
    series_key: text,
    period,
    vintage: day,
    value: optional(decimal),
    obs_status: oneOf(OBS_STATUSES),
    retrieval_id: text,
    note: optional(text),
  }),
  key: ["series_key", "period", "vintage"],
  references: { series_key: ["series", "key"], retrieval_id: ["retrievals", "id"] },
  rules: ({ value, obs_status }) =>
    (value === null) === (obs_status === "M")
      ? []
      : [{ column: "value", message: `"${value ?? ""}" does not fit the status "${obs_status}": M is for no value` }],
  storesPeriodDays: true,
};

const reportedFigures: ShippedTable = {
  name: "reported_figures",
  columns: z.object({
    id: text,
    measure: oneOf(MEASURES),
    ref_area: country,
    counterpart_area: optional(country),
    period: shortestPeriod,
    comparator: oneOf(COMPARATORS),
    value: decimal,
    unit: oneOf(UNITS),
    unit_multiplier: count,
    kind: oneOf(FIGURE_KINDS),
    published_on: optional(day),
    attribution: text,
    source_url: text,
    note: optional(text),
  }),
  key: ["id"],
  references: {
    ref_area: ["countries", "iso3"],
    counterpart_area: ["countries", "iso3"],
    source_url: ["sources", "url"],
  },
  storesPeriodDays: true,
};

/** Data sets with their indicators and observations, and figures that others reported. */
export const STATISTICS_TABLES = [
  datasets,
  indicators,
  indicatorTexts,
  series,
  retrievals,
  observations,
  reportedFigures,
] as const;
