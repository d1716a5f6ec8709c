import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearAxis, yearRuns, yearTicks } from "@/components/indicator/year-axis";

describe("the axis of years", () => {
  it("reaches over the years and stated gaps of all, and there is none without any", () => {
    const coverages = [
      { area: "KAZ", years: [1993, 1994], gaps: [1990] },
      { area: "UZB", years: [], gaps: [] },
      { area: "TKM", years: [2024], gaps: [] },
    ];
    expect(yearAxis(coverages)).toEqual({ from: 1990, to: 2024 });
    expect(yearAxis([{ area: "UZB", years: [], gaps: [] }])).toBeNull();
    expect(yearAxis([])).toBeNull();
  });

  it("has few round ticks whose labels have room", () => {
    expect(yearTicks({ from: 1991, to: 2025 })).toEqual([
      { year: 1995, share: 4 / 35 },
      { year: 2000, share: 9 / 35 },
      { year: 2005, share: 14 / 35 },
      { year: 2010, share: 19 / 35 },
      { year: 2015, share: 24 / 35 },
      { year: 2020, share: 29 / 35 },
    ]);
    expect(yearTicks({ from: 2024, to: 2024 })).toEqual([{ year: 2024, share: 0 }]);
    expect(yearTicks({ from: 1960, to: 2031 }).map(({ year }) => year)).toEqual([
      1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
  });
});

describe("runs of years", () => {
  it("break where a year is missing", () => {
    expect(yearRuns([1991, 1992, 1994, 2000, 2001])).toEqual([
      { from: 1991, to: 1992 },
      { from: 1994, to: 1994 },
      { from: 2000, to: 2001 },
    ]);
  });

  it("hold exactly the years, never touching each other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1900, max: 2100 })), (all) => {
        const years = [...all].sort((a, b) => a - b);
        const runs = yearRuns(years);
        const spelled = runs.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        expect(spelled).toEqual(years);
        for (const [index, run] of runs.entries()) expect(run.from).toBeGreaterThan((runs[index - 1]?.to ?? 0) + 1);
      }),
    );
  });
});
