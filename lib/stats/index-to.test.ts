import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Frequency } from "@/lib/domain/indicator";
import { indexTo } from "@/lib/stats/index-to";
import { readPoints } from "@/lib/stats/point";
import { outcomes, valuesOf } from "@/lib/stats/test-values";

function index(texts: Record<string, string | null>, base: string, freq: Frequency) {
  const outcome = indexTo(readPoints(valuesOf(texts)), base, freq);
  return outcome.ok ? outcomes(outcome.values) : outcome.reason;
}

describe("indexTo", () => {
  test("re-references as the Australian Bureau of Statistics does: 177.0 is 95.4 when the base year's mean is 100", () => {
    // ABS 6461.0 (2011), 12.3: clothing in Perth, four quarters 181.5, 186.4, 185.8, 188.6, mean 185.6. The base there
    // is a fiscal year; all quarters are moved by two here, so that it is a calendar year.
    const clothing = {
      "1989-Q3": "177.0",
      "1990-Q1": "181.5",
      "1990-Q2": "186.4",
      "1990-Q3": "185.8",
      "1990-Q4": "188.6",
    };
    const found = index(clothing, "1990", "Q");
    expect(found).toMatchObject({ "1989-Q3": expect.closeTo(95.4, 1) });
    const year = ["1990-Q1", "1990-Q2", "1990-Q3", "1990-Q4"].map((quarter) => Number(Object(found)[quarter]));
    expect(year.reduce((sum, each) => sum + each, 0) / 4).toBeCloseTo(100, 10);
  });

  test("sets one period to 100: 50, 40, 60 become 125, 100, 150", () => {
    expect(index({ "2022": "50", "2023": "40", "2024": "60" }, "2023", "A")).toEqual({
      "2022": 125,
      "2023": 100,
      "2024": 150,
    });
  });

  test("keeps a stated gap as it is and does not turn a series around below zero", () => {
    expect(index({ "2022": "-5", "2023": null, "2024": "10" }, "2024", "A")).toEqual({
      "2022": "sign_change",
      "2023": "no_value",
      "2024": 100,
    });
  });

  test("rests on the base: an estimate there makes all an estimate", () => {
    const outcome = indexTo(readPoints([...valuesOf({ "2022": "1" }, "E"), ...valuesOf({ "2023": "2" })]), "2022", "A");
    expect(outcome).toMatchObject({ ok: true, values: [{ status: "E" }, { status: "E", value: 200 }] });
  });

  const quarters = { "2023-Q3": "1", "2023-Q4": "2", "2024-Q1": null, "2024-Q2": "0", "2024-Q3": "-1" };
  test.each([
    ["2010", "base_outside"],
    ["2022-Q1", "base_outside"],
    ["2023-10", "base_outside"],
    ["2024-Q1", "base_without_value"],
    ["2023", "base_without_value"],
    ["2024-Q2", "base_not_positive"],
    ["2024-Q3", "base_not_positive"],
    ["2023-Q5", "base_not_a_period"],
    ["", "base_not_a_period"],
  ])("refuses the base %j with %s", (base, reason) => {
    expect(index(quarters, base, "Q")).toBe(reason);
  });

  test("the base is 100 and ratios stay as they were", () => {
    const values = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(), (list, pick) => {
        const at = pick % list.length;
        const texts = Object.fromEntries(list.map((each, year) => [String(1990 + year), String(each)]));
        const found = Object.values(index(texts, String(1990 + at), "A")).map(Number);
        expect(found[at]).toBe(100);
        expect((found[0] ?? 0) * (list[1] ?? 0)).toBeCloseTo((found[1] ?? 0) * (list[0] ?? 0), -6);
      }),
    );
  });
});
