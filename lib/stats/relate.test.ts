import { describe, expect, test } from "vitest";
import type { Unit } from "@/lib/domain/indicator";
import type { Outcome } from "@/lib/stats/point";
import { readPoints } from "@/lib/stats/point";
import { perCapita, realValues, shareOfGdp } from "@/lib/stats/relate";
import { outcomes, valuesOf } from "@/lib/stats/test-values";

type Texts = Record<string, string | null>;
const money = (texts: Texts, unitMultiplier = 0) => ({
  points: readPoints(valuesOf(texts)),
  freq: "A" as const,
  unit: "USD" as const,
  unitMultiplier,
});
const annual = (texts: Texts, unit: Unit, unitMultiplier = 0) => ({
  values: valuesOf(texts),
  freq: "A" as const,
  unit,
  unitMultiplier,
});
const seen = (outcome: Outcome) => (outcome.ok ? outcomes(outcome.values) : outcome.reason);

// World Bank, World Development Indicators: NY.GDP.MKTP.CD, SP.POP.TOTL and BX.KLT.DINV.CD.WD as shipped.
const KAZ_GDP = { "2023": "261840101059.923", "2024": "291480274648.826" };
const KAZ_PEOPLE = { "2023": "20330104", "2024": "20592571" };

describe("perCapita", () => {
  test("gives the World Bank's GDP per person (NY.GDP.PCAP.CD) from its GDP and population", () => {
    const kaz = perCapita(money(KAZ_GDP), annual(KAZ_PEOPLE, "PS"));
    expect(seen(kaz)).toEqual({
      "2023": expect.closeTo(12879.4275257974, 8),
      "2024": expect.closeTo(14154.6324958076, 8),
    });
    const uzb = perCapita(money({ "2024": "121356065241.228" }), annual({ "2024": "36361859" }, "PS"));
    expect(seen(uzb)).toEqual({ "2024": expect.closeTo(3337.45492058664, 8) });
  });

  test("counts both powers of ten: 6 bn dollars over 3 million persons are 2,000 dollars each", () => {
    expect(seen(perCapita(money({ "2024": "6000" }, 6), annual({ "2024": "3" }, "PS", 6)))).toEqual({ "2024": 2000 });
    expect(seen(perCapita(money({ "2024": "6000000000" }), annual({ "2024": "3000" }, "PS", 3)))).toEqual({
      "2024": 2000,
    });
  });

  test("a year without a population, or with none above zero, has no value and says why", () => {
    const people = annual({ "2022": null, "2023": "0", "2024": "-1", "2025": "2" }, "PS");
    const found = perCapita(money({ "2021": "1", "2022": "1", "2023": "1", "2024": "1", "2025": null }), people);
    expect(seen(found)).toEqual({
      "2021": "no_denominator",
      "2022": "no_denominator",
      "2023": "denominator_not_positive",
      "2024": "denominator_not_positive",
      "2025": "no_value",
    });
  });

  test("refuses a second series that counts no persons, and one of another frequency", () => {
    expect(seen(perCapita(money(KAZ_GDP), annual(KAZ_PEOPLE, "COUNT")))).toBe("unit_mismatch");
    expect(seen(perCapita({ ...money({}), freq: "Q" }, annual(KAZ_PEOPLE, "PS")))).toBe("frequency_mismatch");
  });
});

describe("shareOfGdp", () => {
  test("gives the World Bank's share of direct investment (BX.KLT.DINV.WD.GD.ZS) from its amounts", () => {
    const investment = money({ "2023": "5723550120.69169", "2024": "2093098908.02375" });
    expect(seen(shareOfGdp(investment, annual(KAZ_GDP, "USD")))).toEqual({
      "2023": expect.closeTo(2.18589516942702, 12),
      "2024": expect.closeTo(0.71809281452939, 12),
    });
  });

  test("takes thousands over millions: 5,000 thousand of 200 million are 2.5 percent; a negative amount stays one", () => {
    const share = shareOfGdp(
      money({ "2023": "-5000", "2024": "5000" }, 3),
      annual({ "2023": "200", "2024": "200" }, "USD", 6),
    );
    expect(seen(share)).toEqual({ "2023": -2.5, "2024": 2.5 });
  });

  test("refuses GDP in another unit or frequency", () => {
    expect(seen(shareOfGdp(money(KAZ_GDP), annual(KAZ_GDP, "USD_PS")))).toBe("unit_mismatch");
    expect(seen(shareOfGdp({ ...money({}), freq: "M" }, annual(KAZ_GDP, "USD")))).toBe("frequency_mismatch");
  });
});

describe("realValues", () => {
  // OpenStax, Principles of Economics 2e, table 19.6 (source: Bureau of Economic Analysis), deflator 2005 = 100.
  const nominal = { "1995": "7664.0", "2000": "10289.7", "2005": "13095.4", "2010": "14958.3" };
  const prices = {
    freq: "A" as const,
    values: valuesOf({ "1995": "82.0", "2000": "89.0", "2005": "100.0", "2010": "110.0" }),
  };

  test("gives the real US GDP of the textbook at the prices of 2005", () => {
    expect(seen(realValues(money(nominal, 9), prices, "2005"))).toEqual({
      "1995": expect.closeTo(9346.3, 1),
      "2000": expect.closeTo(11561.5, 0),
      "2005": 13095.4,
      "2010": expect.closeTo(13598.5, 1),
    });
  });

  test("gives the prices of the year that is named, whatever the deflator's own base", () => {
    // 14958.3 at the prices of 1995: 14958.3 * 82 / 110 = 11150.732727...
    expect(seen(realValues(money(nominal), prices, "1995"))).toMatchObject({
      "1995": 7664,
      "2010": expect.closeTo(11150.7327, 4),
    });
  });

  test("refuses a base that the deflator lacks and another frequency; a period without deflator has no value", () => {
    expect(seen(realValues(money(nominal), prices, "1990"))).toBe("base_outside");
    expect(seen(realValues({ ...money(nominal), freq: "Q" }, prices, "2005"))).toBe("frequency_mismatch");
    expect(seen(realValues(money({ "2011": "1" }), prices, "2005"))).toEqual({ "2011": "no_denominator" });
  });
});
