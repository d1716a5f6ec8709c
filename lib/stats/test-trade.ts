import type { Measure, Unit } from "@/lib/domain/indicator";
import type { ObsStatus } from "@/lib/domain/observation";
import { parsePeriod } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";

/** Values by period; with another status than normal as a pair. */
export type CountValues = Record<string, string | null | [value: string, status: ObsStatus]>;

type Count = {
  measure: Measure;
  refArea: string;
  counterpartArea: string | null;
  datasetCode: string;
  unit?: Unit;
  unitMultiplier: number;
  values: CountValues;
};

function countedValue([text, given]: [string, CountValues[string]]): SeriesWithValues["values"][number] {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  const [value, status] = Array.isArray(given) ? given : [given, given === null ? ("M" as const) : ("A" as const)];
  return {
    period: text,
    periodStart: period.start,
    periodEnd: period.end,
    vintage: "2026-01-01",
    value,
    status,
    basis: "published",
    publishedAt: "2026-01-01",
    retrievedAt: "2026-01-02",
    origin: "test",
  };
}

/** A series for a test, under the attribution of nobody. */
export function tradeCount({ datasetCode, values, unit = "USD", ...count }: Count): SeriesWithValues {
  return {
    ...count,
    key: `${datasetCode}:${count.measure}:${count.refArea}`,
    indicatorCode: count.measure,
    freq: "A",
    adjustment: "N",
    unit,
    valuation: "unknown",
    decimals: 0,
    attribution: {
      datasetCode,
      publisher: "P",
      title: "T",
      abbreviation: datasetCode.toUpperCase(),
      licence: "L",
      licenceUrl: null,
      url: "https://example.org",
    },
    values: Object.entries(values).map(countedValue),
  };
}
