import { describe, expect, it } from "vitest";
import { completePairs, pairPeriods } from "@/components/explorer/scatter-pairs";
import { readPoints } from "@/lib/stats/point";
import { valuesOf } from "@/lib/stats/test-values";

const points = (texts: Record<string, string | null>) => readPoints(valuesOf(texts));

describe("two indicators by period", () => {
  const paired = pairPeriods(
    points({ "2001": "1", "2002": null, "2003": "3" }),
    points({ "2002": "5", "2003": "6", "2004": "7" }),
  );

  it("have every period of either, oldest first", () => {
    expect(paired.map(({ period, x, y }) => [period, x?.text, y?.text])).toEqual([
      ["2001", "1", undefined],
      ["2002", null, "5"],
      ["2003", "3", "6"],
      ["2004", undefined, "7"],
    ]);
  });

  it("are drawn only where both have a value", () => {
    expect(completePairs(paired).map(({ period, x, y }) => [period, x.value, y.value])).toEqual([["2003", 3, 6]]);
  });

  it("make no pair of a year with a quarter of it", () => {
    expect(completePairs(pairPeriods(points({ "2001": "1" }), points({ "2001-Q1": "1" })))).toEqual([]);
  });
});
