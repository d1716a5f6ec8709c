import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFirstPart, checkGrowth, checkGrowthBetween, checkParts } from "@/lib/stats/claim-arithmetic";
import { testClaim, testGrowth } from "@/lib/stats/test-claims";

const amount = (id: string, value: string, more = {}) => testClaim({ id, value, ...more });
const growth = (id: string, value: string, more = {}) => testGrowth({ id, value, ...more });

describe("checkParts", () => {
  const parts = [amount("C080", "3.1"), amount("C081", "1.3")];

  test("holds for the trade of 2023 as a prime minister gave it: 3.1 + 1.3 = 4.4", () => {
    expect(checkParts(amount("C078", "4.4"), parts)).toEqual({
      state: "holds",
      allowed: { low: { at: "4300000000", included: true }, high: { at: "4500000000", included: false } },
    });
  });

  test("leaves room for 4.5, which others said of the same year (C069), by rounding only", () => {
    expect(checkParts(amount("C069", "4.5"), parts).state).toBe("holds_within_rounding");
  });

  test("contradicts what no rounding of the parts reaches", () => {
    expect(checkParts(amount("T1", "4.6"), parts).state).toBe("contradicts");
    expect(checkParts(amount("T2", "4.6", { comparator: "<" }), parts).state).toBe("holds");
  });

  test("takes a total in billions and parts in millions, as the press did for January to March 2023", () => {
    // 821.3 and 248.9 million make 1.0702 billion; the report said 1.1 billion.
    const million = [amount("T1", "821.3", { unitMultiplier: 6 }), amount("T2", "248.9", { unitMultiplier: 6 })];
    expect(checkParts(amount("T3", "1.1"), million).state).toBe("holds_within_rounding");
  });

  test("refuses one part alone and different units", () => {
    expect(checkParts(amount("T1", "4.4"), [amount("T2", "3.1")])).toEqual({
      state: "unchecked",
      reason: "part_missing",
    });
    expect(checkParts(growth("T1", "4.4"), parts)).toEqual({ state: "unchecked", reason: "other_unit" });
  });

  test("never contradicts parts and total that are rounded from true amounts", () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    const digits = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(cents, cents, digits, digits, digits, (a, b, i, j, k) => {
        const quoted = (value: number, scale: number) =>
          amount("T1", (Math.floor(value / 10 ** (2 - scale) + 0.5) / 10 ** scale).toFixed(scale));
        expect(checkParts(quoted(a + b, k), [quoted(a, i), quoted(b, j)]).state).not.toBe("contradicts");
      }),
    );
  });
});

describe("checkGrowth", () => {
  test("holds for Kazakhstan and Tajikistan in 2017: 0.5902 to 0.7763 is 31.5 percent", () => {
    // 0.7763 / 0.5902 = 1.31532
    const result = checkGrowth(growth("P046", "31.5"), amount("P045", "0.5902"), amount("P044", "0.7763"));
    expect(result.state).toBe("holds");
  });

  test("holds for Russia and Uzbekistan in eight months of 2025: 7.8 to 8.3 is 6.4 percent", () => {
    expect(checkGrowth(growth("P105", "6.4"), amount("P104", "7.8"), amount("P103", "8.3")).state).toBe("holds");
  });

  test("contradicts about 72 percent for Türkiye and Uzbekistan in 2021: 2.101 to 3.645 is 73.4 to 73.6", () => {
    const about = growth("P117", "72", { comparator: "about" });
    const result = checkGrowth(about, amount("P114", "2.101"), amount("P113", "3.645"));
    // 3.6445 / 2.1015 = 1.734237; 3.6455 / 2.1005 = 1.735539
    expect(result).toEqual({
      state: "contradicts",
      allowed: { low: { at: "73.42", included: false }, high: { at: "73.55", included: false } },
    });
    expect(checkGrowth(about, amount("P114", "2.101"), amount("P116", "3.6", { comparator: ">" })).state).toBe(
      "holds_within_rounding",
    );
  });

  test("contradicts 29.5 percent for 2018 to 2023 with 2.1 billion (C034), and not with over 3 (C031)", () => {
    const [claim, after] = [growth("C079", "29.5"), amount("C078", "4.4")];
    expect(checkGrowth(claim, amount("C034", "2.1"), after).state).toBe("contradicts");
    expect(checkGrowth(claim, amount("C031", "3", { comparator: ">" }), after).state).toBe("holds_within_rounding");
  });

  test("leaves 18.5 percent for Kazakhstan and Tajikistan in 2022 to the rounding of 1.1 and 1.4", () => {
    const result = checkGrowth(growth("P050", "18.5"), amount("P052", "1.1"), amount("P049", "1.4"));
    // 1.35 / 1.15 = 1.173913; 1.45 / 1.05 = 1.380952
    expect(result).toMatchObject({ state: "holds_within_rounding", allowed: { low: { at: "17.39" } } });
    expect(result).toMatchObject({ allowed: { high: { at: "38.10" } } });
  });

  test("is open upwards from an amount that may be nothing", () => {
    const result = checkGrowth(growth("T1", "900"), amount("T2", "1", { comparator: "<" }), amount("T3", "2"));
    expect(result).toMatchObject({ state: "holds_within_rounding", allowed: { high: null } });
  });

  test("refuses growth in another unit than percent and amounts in two units", () => {
    const refused = { state: "unchecked", reason: "other_unit" };
    expect(checkGrowth(amount("T1", "30"), amount("T2", "1"), amount("T3", "2"))).toEqual(refused);
    expect(checkGrowth(growth("T1", "30"), amount("T2", "1"), amount("T3", "2", { unit: "COUNT" }))).toEqual(refused);
  });

  test("never contradicts levels and growth that are rounded from true ones", () => {
    const level = fc.integer({ min: 1000, max: 1_000_000 });
    fc.assert(
      fc.property(level, level, (from, to) => {
        const quoted = (value: number) => amount("T1", (Math.floor(value / 100 + 0.5) / 10).toFixed(1));
        const percent = Math.sign(to - from) * Math.floor((Math.abs(to - from) / from) * 1000 + 0.5);
        expect(checkGrowth(growth("T2", (percent / 10).toFixed(1)), quoted(from), quoted(to)).state).not.toBe(
          "contradicts",
        );
      }),
    );
  });
});

describe("checkGrowthBetween", () => {
  // Uzbekistan's trade with Kazakhstan, January to April 2023 over 2022, from the amounts of one report (Kazinform): exports
  // 366.5 to 426.8 (16.5 %), imports 1,040 to 1,080 (3.8 %), together 1,406.5 to 1,506.8 million US$ (7.1 %).
  const parts = [growth("T1", "16.5"), growth("T2", "3.8")];

  test("holds for a total between its parts", () => {
    expect(checkGrowthBetween(growth("T3", "7.1"), parts).state).toBe("holds");
  });

  test("contradicts a total beyond all of its parts, and says what they leave room for", () => {
    expect(checkGrowthBetween(growth("T3", "16.8"), parts)).toEqual({
      state: "contradicts",
      allowed: { low: { at: "3.75", included: true }, high: { at: "16.55", included: false } },
    });
    expect(checkGrowthBetween(growth("T3", "2"), parts).state).toBe("contradicts");
  });

  test("leaves a total at the edge to the rounding", () => {
    expect(checkGrowthBetween(growth("T3", "17"), parts).state).toBe("holds_within_rounding");
  });

  test("cannot be checked with a part missing", () => {
    expect(checkGrowthBetween(growth("T3", "7.1"), parts.slice(1))).toEqual({
      state: "unchecked",
      reason: "part_missing",
    });
  });
});

describe("checkFirstPart", () => {
  test("finds that the end of 2017 must have grown less: 30 percent in nine months (C021), 8.6 in the year (C028)", () => {
    expect(checkFirstPart(growth("C028", "8.6"), growth("C021", "30"))).toEqual({
      state: "unchecked",
      reason: "rest_below",
    });
    expect(checkFirstPart(growth("T1", "30"), growth("T2", "8.6"))).toMatchObject({ reason: "rest_above" });
  });

  test("says nothing where both can be the same: 28 percent in a quarter (C042), 28.5 in nine months (C044) of 2021", () => {
    expect(checkFirstPart(growth("C044", "28.5"), growth("C042", "28"))).toBeNull();
  });
});
