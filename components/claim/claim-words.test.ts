import { describe, expect, it } from "vitest";
import { differenceText, officialText, pairOfClaim, periodText } from "@/components/claim/claim-words";
import { testClaim } from "@/components/claim/test-claims";
import type { OfficialValue } from "@/lib/domain/claim-check";
import { testWords } from "@/lib/i18n/test-words";

const [en, de] = [testWords("en"), testWords("de")];
const trade = testClaim({ value: "4.1", unit: "USD", unitMultiplier: 9 });
const growth = testClaim({ value: "6", unit: "PC", unitMultiplier: 0 });

function official(value: string, unitMultiplier = 0, unit: OfficialValue["unit"] = "PC"): OfficialValue {
  return { value, unit, unitMultiplier, period: "2022", vintage: "2023-07-01" };
}

describe("an official value", () => {
  it("stands in the scale of the claim, whatever the publisher's", () => {
    expect(officialText(official("4083615.4", 3, "USD"), trade, en)).toBe("4.08 billion US$");
    expect(officialText(official("4083.6154", 6, "USD"), trade, de)).toBe("4,08 Milliarden US-Dollar");
  });

  it("has two digits or one more than the claim, and none that the publisher did not give", () => {
    expect(officialText(official("6.4968"), growth, en)).toBe("6.50 percent");
    expect(officialText(official("6.5"), growth, en)).toBe("6.5 percent");
    expect(officialText(official("7"), growth, en)).toBe("7 percent");
    expect(officialText(official("6.49681"), testClaim({ value: "6.497", unit: "PC", unitMultiplier: 0 }), en)).toBe(
      "6.4968 percent",
    );
  });

  it("of another unit keeps its own scale", () => {
    expect(officialText(official("1285.5", 3, "USD"), growth, en)).toBe("1,285.5 thousand US$");
  });

  it("of things that are counted has no unit, as the claim has none", () => {
    expect(
      officialText(official("12", 0, "COUNT"), testClaim({ value: "10", unit: "COUNT", unitMultiplier: 0 }), en),
    ).toBe("12");
  });
});

describe("a difference", () => {
  it("says in words on which side the claim is", () => {
    expect(differenceText("-0.4968", growth, en)).toBe("claim 0.50 percentage points lower");
    expect(differenceText("0.0163846", trade, en)).toBe("claim 0.02 billion US$ higher");
    expect(differenceText("0.0163846", trade, de)).toBe("Aussage 0,02 Milliarden US-Dollar höher");
  });

  it("of nothing says so, in whatever digits", () => {
    expect(differenceText("0.000", trade, en)).toBe("no difference");
  });
});

it("the period of a claim is its own, of a target the year by which it is to be reached, else null", () => {
  expect(periodText(testClaim({ period: "2025-Q1" }), en)).toBe("Q1 2025");
  expect(periodText(testClaim({ period: "2030", targetPeriod: "2030" }), de)).toBe("bis 2030");
  expect(periodText(testClaim({ period: null }), en)).toBeNull();
});

it("the pair of a claim is that of its two countries, in order; one country is none", () => {
  expect(pairOfClaim(testClaim({ refArea: "UZB", counterpartArea: "KAZ" }))?.slug).toBe("kaz-uzb");
  expect(pairOfClaim(testClaim({ counterpartArea: null }))).toBeNull();
});
