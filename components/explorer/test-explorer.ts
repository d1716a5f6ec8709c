import type { Indicator } from "@/lib/domain/indicator";
import { parsePeriod } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";

/** For tests: an indicator made up, of which nobody publishes figures. */
export function testIndicator(code: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name: `Test ${code}`,
    measure: "gdp",
    topic: "output",
    unit: "USD",
    unitMultiplier: 0,
    concept: "Made up for a test",
    decimals: 1,
    bilateral: false,
    ...rest,
  };
}

/** For tests: a series of an indicator with values by period, made up; null is a stated gap. */
export function testSeries(
  indicator: Indicator,
  refArea: string,
  values: Record<string, string | null>,
  rest: Partial<Omit<SeriesWithValues, "values">> = {},
): SeriesWithValues {
  return {
    key: `test:${indicator.code}:${refArea}`,
    indicatorCode: indicator.code,
    measure: indicator.measure,
    refArea,
    counterpartArea: null,
    freq: "A",
    unit: indicator.unit,
    unitMultiplier: indicator.unitMultiplier,
    adjustment: "N",
    valuation: null,
    decimals: indicator.decimals,
    attribution: {
      datasetCode: "test",
      publisher: "Test office",
      title: "Test figures",
      abbreviation: "TF",
      licence: "CC0",
      licenceUrl: null,
      url: "https://example.org/",
    },
    values: Object.entries(values).map(([period, value]) => ({
      period,
      periodStart: parsePeriod(period)?.start ?? "",
      periodEnd: parsePeriod(period)?.end ?? "",
      vintage: "2026-01-01",
      value,
      status: value === null ? "M" : "A",
      basis: "published",
      publishedAt: "2026-01-01",
      retrievedAt: "2026-01-02",
      origin: "https://example.org/figures",
    })),
    ...rest,
  };
}
