import { describe, expect, test } from "vitest";
import { compareGrowth } from "@/lib/stats/growth-comparison";

const a = new Map([
  [2020, -2.5],
  [2021, 4.3],
  [2022, 3.2],
  [2023, 5.1],
  [2024, 4.8],
]);
const b = new Map([
  [2021, 8],
  [2022, 3.2],
  [2023, 6.3],
  [2024, 4.5],
  [2025, 7],
]);

describe("compareGrowth", () => {
  test("counts the newest common years, a tie for neither side", () => {
    expect(compareGrowth(a, b)).toEqual({
      ok: true,
      years: 4,
      aFaster: 1,
      bFaster: 2,
      firstYear: 2021,
      lastYear: 2024,
    });
  });

  test("looks back no further than the window", () => {
    expect(compareGrowth(a, b, 3)).toEqual({
      ok: true,
      years: 3,
      aFaster: 1,
      bFaster: 1,
      firstYear: 2022,
      lastYear: 2024,
    });
  });

  test("refuses under three common years, and a window that is no whole number", () => {
    expect(compareGrowth(new Map([[2021, 1]]), b)).toEqual({ ok: false, reason: "too-few-common-years", n: 1 });
    expect(() => compareGrowth(a, b, 2.5)).toThrow("2.5");
  });
});
