import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPARATORS } from "@/lib/domain/claim";
import { compareWithOfficial } from "@/lib/stats/claim-comparison";
import { addDecimals } from "@/lib/stats/decimal";
import {
  addRanges,
  canBothBeTrue,
  isBelow,
  type QuotedFigure,
  quotedRange,
  rangesMeet,
} from "@/lib/stats/quoted-range";
import { testClaim } from "@/lib/stats/test-claims";

const billion = (comparator: QuotedFigure["comparator"], value: string) => testClaim({ id: "T1", comparator, value });
const percent = (comparator: QuotedFigure["comparator"], value: string) =>
  testClaim({ id: "T1", comparator, value, unit: "PC", unitMultiplier: 0 });

describe("quotedRange", () => {
  test("takes the last written digit for rounded, halves away from zero", () => {
    expect(quotedRange(billion("=", "4.4"))).toEqual({
      low: { at: "4350000000", included: true },
      high: { at: "4450000000", included: false },
    });
    expect(quotedRange(percent("=", "-2.6"))).toEqual({
      low: { at: "-2.65", included: false },
      high: { at: "-2.55", included: true },
    });
  });

  test("keeps bounds open, and at least and up to at the values that round to them", () => {
    expect(quotedRange(percent(">", "6"))).toEqual({ low: { at: "6", included: false }, high: null });
    expect(quotedRange(percent("<", "50"))).toEqual({ low: null, high: { at: "50", included: false } });
    expect(quotedRange(percent(">=", "6"))).toEqual({ low: { at: "5.5", included: true }, high: null });
    expect(quotedRange(percent("<=", "10"))).toEqual({ low: null, high: { at: "10.5", included: false } });
  });

  test("gives about its stated tolerance, or the rounding of its digits where that is wider", () => {
    // 5 % of 4.32 is 0.216; what rounds to 4.53, the last value within it, ends at 4.535.
    expect(quotedRange({ ...billion("about", "4.32"), unitMultiplier: 0 })).toEqual({
      low: { at: "4.1040", included: true },
      high: { at: "4.5360", included: true },
    });
    expect(quotedRange({ ...billion("about", "4"), unitMultiplier: 0 })).toEqual({
      low: { at: "3.5", included: true },
      high: { at: "4.5", included: false },
    });
  });

  test("holds exactly the values that the verdicts take for consistent", () => {
    const digits = fc.tuple(fc.integer({ min: 40, max: 999 }), fc.constantFrom(0, 1, 2));
    const written = ([units, scale]: [number, number]) => (units / 10 ** scale).toFixed(scale);
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPARATORS),
        digits,
        fc.constantFrom("USD" as const, "PC" as const),
        fc.integer({ min: -9999, max: 9999 }),
        (comparator, number, unit, offset) => {
          const value = written(number);
          const claim = testClaim({ id: "T1", comparator, value, unit, unitMultiplier: 0 });
          const official = addDecimals(value, (offset / 1000).toFixed(3));
          fc.pre(!official.startsWith("-"));
          const point = { at: official, included: true };
          const { agreement } = compareWithOfficial(claim, {
            value: official,
            unit,
            unitMultiplier: 0,
            period: "2024",
            vintage: "2025-01-01",
          });
          expect(rangesMeet(quotedRange(claim), { low: point, high: point })).toBe(agreement !== "fails");
        },
      ),
    );
  });
});

describe("two quoted figures", () => {
  test("of 2018, over 3 (C031) and 2.1 billion (C034), cannot both be true", () => {
    expect(canBothBeTrue(billion(">", "3"), billion("=", "2.1"))).toBe(false);
  });

  test("of 2023: 4.4 (C070) and 4.5 (C069) cannot both be true, almost 4.5 (C074) and either can", () => {
    expect(canBothBeTrue(billion("=", "4.4"), billion("=", "4.5"))).toBe(false);
    expect(canBothBeTrue(billion("<", "4.5"), billion("=", "4.4"))).toBe(true);
    expect(canBothBeTrue(billion("<", "4.5"), billion("=", "4.5"))).toBe(true);
  });

  test("that round to neighbours have no value in common", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (number) => {
        const [a, b] = [number, number + 1].map((each) => quotedRange(percent("=", (each / 10).toFixed(1))));
        expect(a && b && isBelow(a, b)).toBe(true);
      }),
    );
  });

  test("in different units are never a contradiction", () => {
    expect(canBothBeTrue(billion("=", "4.4"), percent("=", "4.4"))).toBe(true);
  });

  test("add up with their room", () => {
    // C080 and C081: 3.1 and 1.3 billion.
    expect(addRanges(quotedRange(billion("=", "3.1")), quotedRange(billion("=", "1.3")))).toEqual({
      low: { at: "4300000000", included: true },
      high: { at: "4500000000", included: false },
    });
  });
});
