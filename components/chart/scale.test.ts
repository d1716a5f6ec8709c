import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentBetween, percentFromTop, valueScale } from "@/components/chart/scale";

describe("valueScale", () => {
  it("ticks at round numbers, begins at zero where it must and leaves a little room beyond the values", () => {
    const growth = valueScale([3.2, 7.7], "zero");
    expect(growth.ticks).toEqual([0, 2, 4, 6, 8]);
    expect(growth.min).toBe(0);
    expect(growth.max).toBeCloseTo(7.7 * 1.04, 10);
    expect(valueScale([-2.5, 10.7], "zero").ticks).toEqual([0, 5, 10]);
    expect(valueScale([101.2, 101.9], "free")).toMatchObject({ ticks: [101.2, 101.4, 101.6, 101.8], decimals: 1 });
  });

  it("ends at zero when all values lie below it", () => {
    expect(valueScale([-3, -1], "zero").max).toBe(0);
  });

  it("gives room around a single value and an axis of its own to no value", () => {
    expect(valueScale([5], "free").ticks).toContain(5);
    expect(valueScale([0], "zero")).toMatchObject({ min: 0, max: 1 });
    expect(valueScale([], "zero")).toEqual({ min: 0, max: 1, ticks: [0, 1], decimals: 0 });
  });

  it("holds every value and tick between its ends, with few ticks", () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000);
    const values = fc.array(value, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.constantFrom("zero", "free"), (all, baseline) => {
        const scale = valueScale(all, baseline);
        const slack = (scale.max - scale.min) * 1e-6;
        for (const inside of [...all, ...scale.ticks]) {
          expect(inside).toBeGreaterThanOrEqual(scale.min - slack);
          expect(inside).toBeLessThanOrEqual(scale.max + slack);
        }
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
        if (baseline === "zero") expect(scale.ticks).toContain(0);
      }),
    );
  });
});

describe("percent positions", () => {
  it("measures from the left and from the top", () => {
    expect(percentBetween(15, 10, 20)).toBe(50);
    expect(percentFromTop(8, { min: 0, max: 8, ticks: [0, 8], decimals: 0 })).toBe(0);
    expect(percentFromTop(2, { min: 0, max: 8, ticks: [0, 8], decimals: 0 })).toBe(75);
  });
});
