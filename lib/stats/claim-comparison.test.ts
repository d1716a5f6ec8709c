import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMPARATORS, type Comparator } from "@/lib/domain/claim";
import type { OfficialValue } from "@/lib/domain/claim-check";
import type { Unit } from "@/lib/domain/indicator";
import { compareWithOfficial } from "@/lib/stats/claim-comparison";
import { compareDecimals, roundDecimal } from "@/lib/stats/decimal";

const officialOf = (value: string, unit: Unit = "PC", unitMultiplier = 0): OfficialValue => ({
  value,
  unit,
  unitMultiplier,
  period: "2023",
  vintage: "2024-07-25",
});

const percent = (comparator: Comparator, value: string, official: string) =>
  compareWithOfficial({ comparator, value, unit: "PC", unitMultiplier: 0 }, officialOf(official));

/** A claim in billions against a figure in thousands of US$. */
const billions = (comparator: Comparator, value: string, thousands: string) =>
  compareWithOfficial({ comparator, value, unit: "USD", unitMultiplier: 9 }, officialOf(thousands, "USD", 3));

describe("a figure that was stated as it is", () => {
  it("holds for the very same value, whatever zeros it is written with", () => {
    expect(percent("=", "5.4", "5.40").agreement).toBe("holds");
    expect(percent("=", "5.4", "5.40").difference).toBe("0.00");
  });

  it.each([
    ["5.4", "5.35", "holds_when_rounded"],
    ["5.4", "5.449999", "holds_when_rounded"],
    ["5.4", "5.45", "fails"],
    ["5.4", "5.3499", "fails"],
    ["3", "2.5", "holds_when_rounded"],
    ["3", "3.5", "fails"],
    ["-5.4", "-5.35", "holds_when_rounded"],
    ["-5.4", "-5.45", "fails"],
    ["30", "30.4", "holds_when_rounded"],
    ["30.0", "30.4", "fails"],
  ])("%s against %s %s: its written digits say how precise it is", (value, official, agreement) => {
    expect(percent("=", value, official).agreement).toBe(agreement);
  });

  it("is never taken for one that was cut off: 703 million is not 703.8 (Kazakh trade of 2006, IMF)", () => {
    const claim = { comparator: "=", value: "0.703", unit: "USD", unitMultiplier: 9 } as const;
    expect(compareWithOfficial(claim, officialOf("703.812601", "USD", 6))).toEqual({
      agreement: "fails",
      difference: "-0.000812601",
    });
  });
});

describe("money", () => {
  it("compares in the claim's scale: 4.4 billion is 4,417,919.1921 thousand, rounded", () => {
    expect(billions("=", "4.4", "4417919.1921")).toEqual({
      agreement: "holds_when_rounded",
      difference: "-0.0179191921",
    });
    expect(billions("=", "4.5", "4417919.1921").agreement).toBe("fails");
  });

  it("compares also where the claim is in the smaller units", () => {
    const claim = { comparator: "=", value: "4400", unit: "USD", unitMultiplier: 6 } as const;
    expect(compareWithOfficial(claim, officialOf("4.4", "USD", 9))).toEqual({ agreement: "holds", difference: "0" });
  });
});

describe("a bound", () => {
  it.each([
    [">", "6", "6.67618796188361", "holds"],
    [">", "6", "6", "fails"],
    [">", "6", "5.99", "fails"],
    ["<", "50", "47.391848", "holds"],
    ["<", "50", "50.0", "fails"],
    ["<", "50", "50.2", "fails"],
    [">=", "6", "6.0", "holds"],
    [">=", "6", "5.96", "holds_when_rounded"],
    [">=", "6", "5.4", "fails"],
    ["<=", "3", "3.0", "holds"],
    ["<=", "3", "3.4", "holds_when_rounded"],
    ["<=", "3", "3.5", "fails"],
  ] as const)("%s %s against %s %s", (comparator, value, official, agreement) => {
    expect(percent(comparator, value, official).agreement).toBe(agreement);
  });

  it("says nothing of nearness: almost half holds for a quarter, and the difference shows how far", () => {
    expect(percent("<", "50", "25.307732")).toEqual({ agreement: "holds", difference: "24.692268" });
  });
});

describe("about", () => {
  it.each([
    ["2", "2.1", "holds"],
    ["2", "1.9", "holds"],
    ["2", "2.1001", "holds_when_rounded"],
    ["2", "2.5", "fails"],
    ["4.3", "4.130596", "holds"],
    ["4.3", "4.0849", "holds_when_rounded"],
    ["4.3", "4.0499", "fails"],
    ["-2", "-2.1", "holds"],
  ])("%s billion against %s %s: five percent of the claim's value, ends included", (value, official, agreement) => {
    const claim = { comparator: "about", value, unit: "USD", unitMultiplier: 9 } as const;
    expect(compareWithOfficial(claim, officialOf(official, "USD", 9)).agreement).toBe(agreement);
  });

  it.each([
    ["15", "15.5", "holds"],
    ["15", "14.5", "holds"],
    ["15", "15.51", "fails"],
    ["15.0", "15.54", "holds_when_rounded"],
    ["96", "95.4", "fails"],
  ])("%s percent against %s %s: half a percentage point, ends included", (value, official, agreement) => {
    expect(percent("about", value, official).agreement).toBe(agreement);
  });

  it("zero is zero: it leaves no room in money", () => {
    const claim = { comparator: "about", value: "0", unit: "USD", unitMultiplier: 9 } as const;
    expect(compareWithOfficial(claim, officialOf("0.00", "USD", 9)).agreement).toBe("holds");
    expect(compareWithOfficial(claim, officialOf("0.6", "USD", 9)).agreement).toBe("fails");
  });
});

describe("the rounding of an official value", () => {
  const figures = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([units, scale]) => (units / 10 ** scale).toFixed(scale));

  it("finds consistent what anybody makes of the value by rounding it", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 4 }), (official, decimals) => {
        expect(percent("=", roundDecimal(official, decimals), official).agreement).not.toBe("fails");
      }),
    );
  });

  it("holds for = exactly as far as half a unit of the claim's last digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 99_999 }), (tenths, thousandths) => {
        // In thousandths: the claim has one decimal, the official value three.
        const off = thousandths - tenths * 100;
        const { agreement } = percent("=", (tenths / 10).toFixed(1), (thousandths / 1000).toFixed(3));
        const right = off === 0 ? "holds" : off >= -50 && off < 50 ? "holds_when_rounded" : "fails";
        expect(agreement).toBe(right);
      }),
    );
  });

  it("never turns what holds into what fails, and gives the same difference to every comparator", () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMPARATORS), figures, figures, (comparator, value, official) => {
        const { agreement, difference } = percent(comparator, value, official);
        expect(difference).toBe(percent("=", value, official).difference);
        const order = compareDecimals(official, value);
        if (comparator === ">") expect(agreement === "holds").toBe(order > 0);
        if (comparator === "<") expect(agreement === "holds").toBe(order < 0);
        if (order === 0) expect(agreement).toBe(comparator === ">" || comparator === "<" ? "fails" : "holds");
      }),
    );
  });
});
