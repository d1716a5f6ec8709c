import { expect, test } from "vitest";
import type { Unit } from "@/lib/domain/indicator";
import type { Transformation } from "@/lib/domain/transformation";
import { resultUnit } from "@/lib/stats/result-unit";

test.each([
  ["lin", "USD", "USD", 6],
  ["mean", "PC", "PC", 6],
  ["chg", "USD", "USD", 6],
  ["chg", "PC", "PP", 6],
  ["ch1", "PC_GDP", "PP", 6],
  ["ch1", "PC_LF", "PP", 6],
  ["pch", "USD", "PC_CHANGE", 0],
  ["pc1", "PS", "PC_CHANGE", 0],
  ["cch", "USD", "PC_CHANGE", 0],
  ["pca", "USD", "PC_ANNUAL", 0],
  ["cca", "USD", "PC_ANNUAL", 0],
  ["log", "USD", "LN", 0],
  ["per_capita", "USD", "USD_PS", 0],
  ["share_gdp", "USD", "PC_GDP", 0],
] satisfies [Transformation, Unit, string, number][])("%s of %s is in %s", (code, unit, expected, unitMultiplier) => {
  expect(resultUnit(code, { unit, unitMultiplier: 6 })).toEqual({ code: expected, unitMultiplier, base: null });
});

test("an index names the period that is 100, a real value the period whose prices hold", () => {
  expect(resultUnit("index", { unit: "USD", unitMultiplier: 6 }, "2015")).toEqual({
    code: "IX",
    unitMultiplier: 0,
    base: "2015",
  });
  expect(resultUnit("real", { unit: "USD", unitMultiplier: 6 }, "2015")).toEqual({
    code: "USD_REAL",
    unitMultiplier: 6,
    base: "2015",
  });
  expect(resultUnit("real", { unit: "USD_PS", unitMultiplier: 0 }, "2015")).toMatchObject({ code: "USD_PS_REAL" });
});
