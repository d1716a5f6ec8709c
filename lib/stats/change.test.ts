import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftPeriod } from "@/lib/domain/period-arithmetic";
import { type ChangeCode, changes, logarithms } from "@/lib/stats/change";
import { readPoints } from "@/lib/stats/point";
import { outcomes, valuesOf } from "@/lib/stats/test-values";

const change = (code: ChangeCode, texts: Record<string, string | null>) =>
  outcomes(changes(readPoints(valuesOf(texts)), code));
const months = (year: number, texts: string[]) =>
  Object.fromEntries(texts.map((text, at) => [`${year}-${String(at + 1).padStart(2, "0")}`, text]));

// FRED series CPIAUCSL, and FRED's own download of it with units=pc1 (column CPIAUCSL_PC1).
const CPI_1947 = [
  "21.48",
  "21.62",
  "22.00",
  "22.00",
  "21.95",
  "22.08",
  "22.23",
  "22.40",
  "22.84",
  "22.91",
  "23.06",
  "23.41",
];
const CPI_1948 = [
  "23.68",
  "23.67",
  "23.50",
  "23.82",
  "24.01",
  "24.15",
  "24.40",
  "24.43",
  "24.36",
  "24.31",
  "24.16",
  "24.05",
];
const PC1_1948 = [
  10.24209, 9.48196, 6.81818, 8.27273, 9.38497, 9.375, 9.76158, 9.0625, 6.65499, 6.11087, 4.77016, 2.73387,
];

describe("published values", () => {
  const prices = { ...months(1947, CPI_1947), ...months(1948, CPI_1948) };

  test("pc1 gives what FRED publishes for US consumer prices in each month of 1948", () => {
    const found = change("pc1", prices);
    const rounded = Object.keys(months(1948, CPI_1948)).map((month) => Number(Number(found[month]).toFixed(5)));
    expect(rounded).toEqual(PC1_1948);
    expect(found["1947-12"]).toBe("no_base");
  });

  test("chg and pch give the index points and percent of Alaska's labour department", () => {
    // "Consumer Price Index - Calculating Index Changes", Anchorage 2011 and 2012: 4.489 points, 2.22859 percent.
    const anchorage = { "2011": "201.427", "2012": "205.916" };
    expect(change("chg", anchorage)).toEqual({ "2011": "no_base", "2012": 4.489 });
    expect(change("pch", anchorage)["2012"]).toBeCloseTo(2.22859, 4);
  });

  test("pca gives the growth that the BEA published for the third quarter of 2002: 3.1 percent", () => {
    // Real GDP in the release of 31 October 2002: 9392.4 and 9465.2 bn; (9465.2 / 9392.4) ** 4 - 1 = 3.1366 percent.
    expect(change("pca", { "2002-Q2": "9392.4", "2002-Q3": "9465.2" })["2002-Q3"]).toBeCloseTo(3.1366, 4);
  });

  test("pca gives the BEA's example: from 100 to 105 in a quarter is 21.6 percent a year", () => {
    expect(change("pca", { "2024-Q1": "100", "2024-Q2": "105" })["2024-Q2"]).toBeCloseTo(21.550625, 9);
  });
});

describe("hand-computed values", () => {
  test("ch1 takes the month of the year before: 23.68 - 21.48 = 2.20, to the digit", () => {
    const points = changes(readPoints(valuesOf({ "1947-01": "21.48", "1948-01": "23.68" })), "ch1");
    expect(points[1]).toMatchObject({ value: 2.2, text: "2.20" });
  });

  test("cch and cca are 100 and 100n times the difference of logarithms", () => {
    // ln 1.05 = 0.04879016416943205; with four quarters 0.19516065667772820, with twelve months 0.58548197003318460.
    expect(change("cch", { "2024-Q1": "100", "2024-Q2": "105" })["2024-Q2"]).toBeCloseTo(4.879016416943205, 10);
    expect(change("cca", { "2024-Q1": "100", "2024-Q2": "105" })["2024-Q2"]).toBeCloseTo(19.51606566777282, 10);
    expect(change("cca", { "2024-01": "100", "2024-02": "105" })["2024-02"]).toBeCloseTo(58.54819700331846, 10);
  });

  test("pca of a month compounds twelve times, of a year once", () => {
    // 1.01 ** 12 = 1.126825030131970 (product by hand to 15 digits).
    expect(change("pca", { "2024-01": "100", "2024-02": "101" })["2024-02"]).toBeCloseTo(12.682503013197, 9);
    expect(change("pca", { "2023": "100", "2024": "101" })["2024"]).toBe(1);
  });

  test("log is the natural logarithm: ln 100 = 4.605170185988092", () => {
    expect(outcomes(logarithms(readPoints(valuesOf({ "2024": "100" }))))["2024"]).toBeCloseTo(4.605170185988092, 12);
  });
});

describe("the base", () => {
  test("is found on the calendar: after a gap there is none, and the change is not drawn over it", () => {
    const gap = { "2021": "100", "2023": "120", "2024": "126" };
    expect(change("pch", gap)).toEqual({ "2021": "no_base", "2023": "no_base", "2024": 5 });
    expect(change("chg", { "2022": null, "2023": "120" })).toEqual({ "2022": "no_value", "2023": "no_base" });
  });

  test("of a year-to-date span is the same months a year before, never the shorter span within it", () => {
    const spans = { "2023-01/2023-06": "200", "2024-01/2024-03": "110", "2024-01/2024-06": "230" };
    expect(change("pc1", spans)).toEqual({
      "2023-01/2023-06": "no_base",
      "2024-01/2024-03": "no_base",
      "2024-01/2024-06": 15,
    });
    expect(change("ch1", spans)["2024-01/2024-06"]).toBe(30);
    expect(Object.values(change("chg", spans))).toEqual(["no_base", "no_base", "no_base"]);
  });

  test("of a fiscal year is the fiscal year before", () => {
    expect(change("pca", { "2022-04/2023-03": "100", "2023-04/2024-03": "103" })["2023-04/2024-03"]).toBe(3);
  });

  test("makes the result a forecast when either is one", () => {
    const points = readPoints([...valuesOf({ "2024": "100" }), ...valuesOf({ "2025": "104" }, "F")]);
    expect(changes(points, "pch")[1]).toMatchObject({ value: 4, status: "F" });
  });
});

describe("undefined results", () => {
  test.each([
    ["pch", "0", "5", "zero_base"],
    ["cch", "0", "5", "zero_base"],
    ["pch", "10", "-5", "sign_change"],
    ["pca", "-10", "5", "sign_change"],
    ["pch", "-10", "-5", "not_positive"],
    ["pch", "-10", "0", "not_positive"],
    ["cca", "-10", "-5", "not_positive"],
    ["cch", "10", "0", "not_positive"],
    ["pch", "10", "0", -100],
    ["chg", "-10", "5", 15],
    ["chg", "0", "5", 5],
  ] as const)("%s from %s to %s is %s", (code, base, value, expected) => {
    expect(change(code, { "2023": base, "2024": value })["2024"]).toBe(expected);
  });

  test.each(["0", "-1"])("the logarithm of %s is not_positive", (text) => {
    expect(outcomes(logarithms(readPoints(valuesOf({ "2024": text }))))["2024"]).toBe("not_positive");
  });

  test("a result beyond the doubles is too_large", () => {
    const huge = `1${"0".repeat(200)}`;
    expect(change("pca", { "2024-01": "1", "2024-02": huge })["2024-02"]).toBe("too_large");
  });
});

describe("properties", () => {
  const cents = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 40 });
  const quarters = (list: readonly number[]) =>
    Object.fromEntries(list.map((each, at) => [shiftPeriod("2000-Q1", at) ?? "", (each / 100).toFixed(2)]));

  test("changes add up to the difference of last and first", () => {
    fc.assert(
      fc.property(cents, (list) => {
        const sum = Object.values(change("chg", quarters(list))).reduce<number>(
          (total, each) => total + (typeof each === "number" ? each : 0),
          0,
        );
        expect(sum).toBeCloseTo(((list.at(-1) ?? 0) - (list[0] ?? 0)) / 100, 3);
      }),
    );
  });

  test("continuous changes add up to the difference of the logarithms", () => {
    fc.assert(
      fc.property(cents, (list) => {
        const sum = Object.values(change("cch", quarters(list))).reduce<number>(
          (total, each) => total + (typeof each === "number" ? each : 0),
          0,
        );
        expect(sum).toBeCloseTo(100 * Math.log((list.at(-1) ?? 1) / (list[0] ?? 1)), 6);
      }),
    );
  });

  test.each(["chg", "ch1", "pch", "pc1", "pca", "cch", "cca"] as const)("%s of a constant is 0", (code) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (each) => {
        const found = change(code, quarters(Array.from({ length: 8 }, () => each)));
        expect(found["2001-Q4"]).toBe(0);
      }),
    );
  });

  test("a percent change leads from the base to the value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (base, value) => {
        const percent = Number(change("pch", { "2023": String(base), "2024": String(value) })["2024"]);
        expect(base * (1 + percent / 100)).toBeCloseTo(value, 3);
      }),
    );
  });
});
