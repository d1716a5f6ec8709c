import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftPeriod } from "@/lib/domain/period-arithmetic";
import { FRED_CODES, type TransformableSeries } from "@/lib/domain/transformation";
import { outcomes, valuesOf } from "@/lib/stats/test-values";
import { type Lowering, type Transformed, type TransformStep, transformSeries } from "@/lib/stats/transform";

function flow(texts: Record<string, string | null>, change: Partial<TransformableSeries> = {}): TransformableSeries {
  return {
    measure: "trade_export",
    unit: "USD",
    unitMultiplier: 6,
    adjustment: "N",
    freq: "A",
    values: valuesOf(texts),
    ...change,
  };
}
const seen = (result: Transformed) => (result.ok ? outcomes(result.values) : result.reason);

describe("transformSeries", () => {
  test("aggregates first, then transforms: 10 percent, not the 25 of the reverse order", () => {
    // 2023: 10 + 20 + 30 + 40 = 100; 2024: 20 + 20 + 30 + 40 = 110; 110 / 100 = +10 percent. The quarters' own changes
    // are 100, 0, 0 and 0 percent, of which the mean is 25.
    const quarters = flow(
      {
        ...{ "2023-Q1": "10", "2023-Q2": "20", "2023-Q3": "30", "2023-Q4": "40" },
        ...{ "2024-Q1": "20", "2024-Q2": "20", "2024-Q3": "30", "2024-Q4": "40" },
      },
      { freq: "Q" },
    );
    const yearly = transformSeries(quarters, { code: "pc1" }, { freq: "A", method: "sum" });
    expect(seen(yearly)).toEqual({ "2023": "no_base", "2024": 10 });
    expect(yearly).toMatchObject({ ok: true, freq: "A", unit: { code: "PC_CHANGE", base: null } });
    const own = transformSeries(quarters, { code: "pc1" });
    const changes = own.ok ? own.values.flatMap((point) => point.value ?? []) : [];
    expect(changes.reduce((sum, each) => sum + each, 0) / 4).toBe(25);
  });

  test("a year that is incomplete gives no change of its own and no base to the next", () => {
    const texts = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [shiftPeriod("2022-Q2", at) ?? "", "5"]));
    const result = transformSeries(flow(texts, { freq: "Q" }), { code: "pch" }, { freq: "A", method: "sum" });
    expect(seen(result)).toEqual({ "2022": "incomplete", "2023": "no_base", "2024": "incomplete" });
  });

  test("lin keeps the publisher's digits and status", () => {
    const result = transformSeries(flow({ "2023": null, "2024": "89.29999999999997" }), { code: "lin" });
    expect(result).toMatchObject({
      ok: true,
      unit: { code: "USD", unitMultiplier: 6 },
      values: [
        { reason: "no_value", status: "M" },
        { text: "89.29999999999997", status: "A" },
      ],
    });
  });

  test("refuses what unit, adjustment and frequency do not allow, before it computes", () => {
    const growth = flow({ "2024": "6.5" }, { measure: "gdp_growth", unit: "PC", unitMultiplier: 0 });
    const soFar = flow({ "2024-01/2024-03": "5" }, { adjustment: "Y", freq: "Q" });
    expect(transformSeries(growth, { code: "index", base: "2020" })).toEqual({
      ok: false,
      reason: "percent_rate",
      base: "2020",
    });
    expect(seen(transformSeries(soFar, { code: "lin" }, { freq: "A", method: "sum" }))).toBe("year_to_date");
    expect(seen(transformSeries(flow({ "2024": "1" }), { code: "lin" }, { freq: "M", method: "sum" }))).toBe(
      "frequency_raised",
    );
    expect(seen(transformSeries(flow({ "2024": "1" }), { code: "per_capita", population: null }))).toBe(
      "no_population",
    );
    expect(seen(transformSeries(flow({ "2024": "1" }), { code: "share_gdp", gdp: null }))).toBe("no_gdp");
    expect(seen(transformSeries(flow({ "2024": "1" }), { code: "real", deflator: null, base: "2015" }))).toBe(
      "no_deflator",
    );
  });

  test("tells which base was asked for when it refuses it", () => {
    const result = transformSeries(flow({ "2024": "5" }), { code: "index", base: "1990" });
    expect(result).toEqual({ ok: false, reason: "base_outside", base: "1990" });
  });

  test("brings quarterly exports to years before they are divided by a year's population", () => {
    const quarters = flow({ "2024-Q1": "1", "2024-Q2": "2", "2024-Q3": "3", "2024-Q4": "4" }, { freq: "Q" });
    const population = { values: valuesOf({ "2024": "5" }), freq: "A", unit: "PS", unitMultiplier: 6 } as const;
    const lowered = transformSeries(quarters, { code: "per_capita", population }, { freq: "A", method: "sum" });
    expect(seen(lowered)).toEqual({ "2024": 2 });
    expect(lowered).toMatchObject({ unit: { code: "USD_PS", unitMultiplier: 0 } });
    expect(seen(transformSeries(quarters, { code: "per_capita", population }))).toBe("frequency_mismatch");
  });

  test("states the base of index and real values in the unit, and points for a rate's difference", () => {
    const deflator = { freq: "A", values: valuesOf({ "2023": "50", "2024": "100" }) } as const;
    const real = transformSeries(flow({ "2023": "10", "2024": "30" }), { code: "real", deflator, base: "2024" });
    expect(seen(real)).toEqual({ "2023": 20, "2024": 30 });
    expect(real).toMatchObject({ unit: { code: "USD_REAL", unitMultiplier: 6, base: "2024" } });
    const rate = flow({ "2023": "5.99", "2024": "6.5" }, { measure: "gdp_growth", unit: "PC", unitMultiplier: 0 });
    const points = transformSeries(rate, { code: "chg" });
    expect(points).toMatchObject({ unit: { code: "PP" }, values: [{ reason: "no_base" }, { text: "0.51" }] });
  });

  test("gives for any numbers and gaps a finite value with its text or a reason, one for each period, in order", () => {
    const text = fc.oneof(
      fc.constantFrom(null, "0", "-0", "0.00", "-3.5", `1${"0".repeat(300)}`, `0.${"0".repeat(300)}1`),
      fc.integer({ min: -1000, max: 1000 }).map(String),
    );
    const months = fc.dictionary(
      fc.nat({ max: 40 }).map((at) => shiftPeriod("2020-01", at) ?? ""),
      text,
      { minKeys: 1 },
    );
    const partner = (texts: Record<string, string | null>) =>
      ({ values: valuesOf(texts), freq: "M", unit: "PS", unitMultiplier: 0 }) as const;
    fc.assert(
      fc.property(
        months,
        months,
        fc.constantFrom(...FRED_CODES, "index", "mean", "per_capita", "share_gdp", "real"),
        (texts, others, code) => {
          const other = partner(others);
          const steps: Record<string, TransformStep> = {
            index: { code: "index", base: "2021" },
            mean: { code: "mean", window: 3 },
            per_capita: { code: "per_capita", population: other },
            share_gdp: { code: "share_gdp", gdp: { ...other, unit: "USD" } },
            real: { code: "real", deflator: other, base: "2020-05" },
          };
          const plain = FRED_CODES.find((each) => each === code);
          const step = plain ? { code: plain } : steps[code];
          const lowerings: (Lowering | null)[] = [null, { freq: "Q", method: "sum" }];
          for (const lowering of step ? lowerings : []) {
            const result = transformSeries(flow(texts, { freq: "M" }), step ?? { code: "lin" }, lowering);
            if (!result.ok) continue;
            const periods = result.values.map((point) => point.period);
            expect(periods).toEqual([...new Set(periods)].sort());
            for (const point of result.values) {
              if (point.value === null) expect(point.reason).not.toBeNull();
              else expect([Number.isFinite(point.value), Number(point.text)]).toEqual([true, point.value]);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
