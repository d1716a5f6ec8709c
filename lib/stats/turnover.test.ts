import { describe, expect, test } from "vitest";
import type { Measure } from "@/lib/domain/indicator";
import type { SeriesWithValues } from "@/lib/domain/series";
import { latestTurnover } from "@/lib/stats/turnover";

function series(measure: Measure, values: Record<string, string | null>, dataset = "office"): SeriesWithValues {
  return {
    key: `${dataset}:${measure}`,
    indicatorCode: measure,
    measure,
    refArea: "KAZ",
    counterpartArea: "UZB",
    freq: "A",
    adjustment: "N",
    unit: "USD",
    unitMultiplier: 3,
    valuation: "unknown",
    decimals: 0,
    attribution: {
      datasetCode: dataset,
      publisher: "P",
      title: "T",
      abbreviation: "A",
      licence: "L",
      licenceUrl: null,
      url: "https://example.org",
    },
    values: Object.entries(values).map(([period, value]) => ({
      period,
      periodStart: `${period}-01-01`,
      periodEnd: `${period}-12-31`,
      vintage: "2026-01-01",
      value,
      status: value === null ? "M" : "A",
      basis: "published",
      publishedAt: "2026-01-01",
      retrievedAt: "2026-01-02",
      origin: "file",
    })),
  };
}

describe("latestTurnover", () => {
  test("prefers the newest period, even when it has to be summed", () => {
    const found = latestTurnover(
      [
        series("trade_turnover", { "2023": "300.5" }),
        series("trade_export", { "2023": "200", "2024": "210.25" }),
        series("trade_import", { "2023": "100.5", "2024": "90.5" }),
      ],
      "KAZ",
    );
    expect(found).toMatchObject({ period: "2024", value: "300.75", computed: true });
  });

  test("prefers a published turnover of the same period", () => {
    const found = latestTurnover(
      [
        series("trade_export", { "2023": "200" }),
        series("trade_import", { "2023": "100" }),
        series("trade_turnover", { "2023": "301" }),
      ],
      "KAZ",
    );
    expect(found).toMatchObject({ value: "301", computed: false });
  });

  test("never adds two data sets, never takes a missing direction for zero, knows no other reporter", () => {
    const mixed = [series("trade_export", { "2024": "1" }), series("trade_import", { "2024": "1" }, "other")];
    expect(latestTurnover(mixed, "KAZ")).toBeNull();
    expect(
      latestTurnover([series("trade_export", { "2024": "1" }), series("trade_import", { "2024": null })], "KAZ"),
    ).toBeNull();
    expect(latestTurnover(mixed, "UZB")).toBeNull();
  });
});
