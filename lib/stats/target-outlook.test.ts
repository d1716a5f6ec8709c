import { describe, expect, test } from "vitest";
import { daysLeft, requiredGrowth, targetOutlook, yearValues } from "@/lib/stats/target-outlook";
import { testClaim } from "@/lib/stats/test-claims";
import { type CountValues, tradeCount } from "@/lib/stats/test-trade";

const turnover = (values: CountValues, unit: "USD" | "PC" = "USD") =>
  tradeCount({
    measure: "trade_turnover",
    refArea: "KAZ",
    counterpartArea: "UZB",
    datasetCode: "office",
    unit,
    unitMultiplier: 3,
    values,
  });
const target = (value: string, targetPeriod: string | null) =>
  testClaim({ id: "T1", kind: "target", value, targetPeriod });

// Test values in thousand US$.
const KNOWN = turnover({ "2020": "2900000", "2022": "5000000", "2024": "4000000", "2025-01/2025-06": "2100000" });

describe("targetOutlook", () => {
  test("gives the compound growth that still leads from the last year to the target", () => {
    // 4 bn in 2024 to 10 bn in 2030: 2.5 ^ (1 / 6) = 1.16499
    expect(targetOutlook(KNOWN, target("10", "2030"), "2025-11-24")).toMatchObject({
      state: "open",
      years: 6,
      growth: "16.5",
      from: { period: "2024", value: "4000000" },
    });
  });

  test("judges a target whose year is over by the value of that year, in any scale", () => {
    expect(targetOutlook(KNOWN, target("5", "2020"), "2025-11-24")).toMatchObject({
      state: "missed",
      at: { period: "2020", value: "2900000" },
    });
    expect(targetOutlook(KNOWN, target("5", "2022"), "2025-11-24")).toMatchObject({ state: "reached" });
  });

  test("says that the target's year has no official value, and never takes a neighbour's", () => {
    expect(targetOutlook(KNOWN, target("5", "2023"), "2025-11-24")).toMatchObject({
      state: "unknown",
      reason: "year_not_counted",
    });
  });

  test("is open on 31 December of the year and over the day after", () => {
    const series = turnover({ "2024": "4000000" });
    expect(targetOutlook(series, target("5", "2025"), "2025-12-31")).toMatchObject({ state: "open", growth: "25.0" });
    expect(targetOutlook(series, target("5", "2025"), "2026-01-01")).toMatchObject({ reason: "year_not_counted" });
  });

  test("takes a value that is there before its time for reached, also where no year is named", () => {
    expect(targetOutlook(KNOWN, target("4", "2030"), "2025-11-24")).toMatchObject({
      state: "reached",
      at: { period: "2024" },
    });
    expect(targetOutlook(KNOWN, target("4", null), "2025-11-24").state).toBe("reached");
    expect(targetOutlook(KNOWN, target("5", null), "2025-11-24")).toMatchObject({
      state: "undated",
      last: { period: "2024" },
    });
  });

  test("has no growth without a value, in another unit, or from nothing", () => {
    const unknown = (reason: string) => ({ state: "unknown", reason });
    expect(targetOutlook(turnover({}), target("5", "2030"), "2025-11-24")).toMatchObject(unknown("no_value"));
    expect(targetOutlook(turnover({ "2024": "4" }, "PC"), target("5", "2030"), "2025-11-24")).toMatchObject(
      unknown("other_unit"),
    );
    expect(targetOutlook(turnover({ "2024": "0" }), target("5", "2030"), "2025-11-24")).toMatchObject(
      unknown("no_value"),
    );
  });
});

test("whole years alone make the path: no parts of years, no gaps, no forecasts", () => {
  const series = turnover({ "2022": "1", "2023": null, "2024-Q1": "2", "2024": ["3", "P"], "2025": ["4", "F"] });
  expect(yearValues(series).map(({ year, value }) => [year, value])).toEqual([
    [2022, "1"],
    [2024, "3"],
  ]);
});

test.each([
  ["1", "2", 1, "100.0"],
  // The classical case: doubled in ten years is 7.18 percent a year.
  ["100", "200", 10, "7.2"],
  ["4", "3", 2, "-13.4"],
  ["0", "3", 2, null],
  ["4", "5", 0, null],
])("the growth from %s to %s in %d years is %s percent a year", (from, to, years, growth) => {
  expect(requiredGrowth(from, to, years)).toBe(growth);
});

test("days are left to the last day of the target's year, and none are told where it is over or not named", () => {
  expect(daysLeft("2030", "2025-11-24")).toBe(1863);
  expect(daysLeft("2025", "2025-12-31")).toBe(0);
  expect(daysLeft("2025", "2026-01-01")).toBeNull();
  expect(daysLeft(null, "2025-11-24")).toBeNull();
});
