import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Frequency } from "@/lib/domain/indicator";
import { periodsIn } from "@/lib/domain/period-arithmetic";
import { RapportError } from "@/lib/errors";
import { aggregate } from "@/lib/stats/aggregate";
import { outcomes, valuesOf } from "@/lib/stats/test-values";

const series = (freq: Frequency, texts: Record<string, string | null>) => ({ freq, values: valuesOf(texts) });
const year = (texts: (string | null)[]) => Object.fromEntries(texts.map((text, at) => [`2024-Q${at + 1}`, text]));

describe("aggregate", () => {
  test("gives FRED's example of an average, before FRED's rounding to 100.5", () => {
    // FRED help, "How is the Number of Decimal Places Determined for Aggregated Values?": 100.467 rounded.
    const months = series("M", { "2024-01": "100.1", "2024-02": "100.4", "2024-03": "100.9" });
    expect(outcomes(aggregate(months, "Q", "avg"))).toEqual({ "2024-Q1": 100.466666666667 });
  });

  test("sums without loss and takes the last value as it was published", () => {
    const quarters = series("Q", year(["0.10", "0.20", "0.30", "0.40"]));
    expect(aggregate(quarters, "A", "sum")).toMatchObject([{ period: "2024", value: 1, text: "1.00" }]);
    expect(aggregate(quarters, "A", "eop")).toMatchObject([{ period: "2024", value: 0.4, text: "0.40" }]);
  });

  test("gives US GDP of 1947 from its quarters", () => {
    // FRED series GDP, release of December 2015: (243.1 + 246.3 + 250.1 + 260.3) / 4 = 999.8 / 4 = 249.95.
    const texts = { "1947-Q1": "243.1", "1947-Q2": "246.3", "1947-Q3": "250.1", "1947-Q4": "260.3" };
    expect(outcomes(aggregate(series("Q", texts), "A", "avg"))).toEqual({ "1947": 249.95 });
  });

  test.each(["avg", "sum", "eop"] as const)(
    "%s of a year with a quarter missing or unstated is incomplete",
    (method) => {
      const texts = { ...year(["1", null, "3", "4"]), "2025-Q2": "1", "2025-Q3": "1", "2025-Q4": "1" };
      expect(aggregate(series("Q", texts), "A", method)).toEqual([
        { period: "2024", value: null, text: null, status: "M", reason: "incomplete" },
        { period: "2025", value: null, text: null, status: "M", reason: "incomplete" },
      ]);
    },
  );

  test("a sum that rests on an estimate is an estimate, the last value has its own status", () => {
    const values = [...valuesOf(year(["1", "2", "3"]), "E"), ...valuesOf({ "2024-Q4": "4" })];
    expect(aggregate({ freq: "Q", values }, "A", "sum")).toMatchObject([{ status: "E" }]);
    expect(aggregate({ freq: "Q", values }, "A", "eop")).toMatchObject([{ status: "A" }]);
  });

  test("the series' own frequency changes nothing", () => {
    expect(aggregate(series("A", { "2024": "6.50", "2025": null }), "A", "avg")).toMatchObject([
      { period: "2024", text: "6.50", reason: null },
      { period: "2025", value: null, reason: "no_value" },
    ]);
  });

  test("never raises the frequency, and says what can be chosen", () => {
    const raise = () => aggregate(series("A", { "2024": "1" }), "Q", "avg");
    expect(raise).toThrow(RapportError);
    expect(raise).toThrow("A series of frequency A has no values of frequency Q: choose A");
  });

  test("refuses periods of another frequency, year-to-date spans among them", () => {
    expect(() => aggregate(series("Q", { "2024-01/2024-03": "1" }), "A", "sum")).toThrow("2024-01/2024-03");
    expect(() => aggregate(series("M", { "2024-Q1": "1" }), "A", "sum")).toThrow("2024-Q1");
  });

  test("the sum of a year's months is the sum of its quarters' sums, whatever the order of the rows", () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (cents) => {
        const texts = cents.map(
          (cent) =>
            `${cent < 0 ? "-" : ""}${Math.floor(Math.abs(cent) / 100)}.${String(Math.abs(cent) % 100).padStart(2, "0")}`,
        );
        const values = valuesOf(
          Object.fromEntries(periodsIn("2024", "M").map((month, at) => [month, texts[at] ?? ""])),
        );
        const quarters = aggregate({ freq: "M", values }, "Q", "sum");
        const direct = aggregate({ freq: "M", values: [...values].reverse() }, "A", "sum");
        expect(
          aggregate(series("Q", Object.fromEntries(quarters.map(({ period, text }) => [period, text]))), "A", "sum"),
        ).toEqual(direct);
        expect(direct).toMatchObject([{ value: cents.reduce((sum, cent) => sum + cent, 0) / 100 }]);
      }),
    );
  });
});
