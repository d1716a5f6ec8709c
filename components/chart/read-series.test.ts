import { describe, expect, it } from "vitest";
import type { SeriesFacts } from "@/components/chart/chart-types";
import { readSeries } from "@/components/chart/read-series";

const WORDS = { A: "normal", B: "break", E: "estimate", F: "forecast", P: "provisional", M: "missing" };

const exportsOfKaz: SeriesFacts = {
  id: "kaz",
  label: "Kazakhstan",
  side: "a",
  decimals: 0,
  power: -6,
  unit: "US$ million",
  vintages: ["first", "second"],
  points: [
    { period: "2024", value: "3001500000.5", vintage: 1 },
    { period: "2025-01/2025-03", label: "Jan–Mar 2025", value: "900000000", status: "P", vintage: 0 },
    { period: "2026", value: null, status: "M", vintage: 0 },
  ],
};

describe("readSeries", () => {
  const { points } = readSeries(exportsOfKaz, "en", WORDS);

  it("places a value in the middle of its period, in the chart's scale", () => {
    expect(points[0]).toMatchObject({ start: "2024-01-01", end: "2024-12-31", x: Date.UTC(2024, 6, 2) });
    expect(points[0]?.value).toBeCloseTo(3001.5000005, 7);
  });

  it("writes a value from its digits, rounded, with its unit, period and release", () => {
    expect(points[0]).toMatchObject({ label: "2024", text: "3,002 US$ million", vintageText: "second", status: "A" });
    expect(points[0]?.statusText).toBeUndefined();
    expect(points[1]).toMatchObject({ label: "Jan–Mar 2025", end: "2025-03-31", statusText: "provisional" });
  });

  it("keeps a gap a gap and says its reason", () => {
    expect(points[2]).toMatchObject({ value: null, text: "missing", status: "M" });
  });

  it("refuses a text that is no period", () => {
    const bad = { ...exportsOfKaz, points: [{ period: "2024-13", value: "1", vintage: 0 }] };
    expect(() => readSeries(bad, "en", WORDS)).toThrow('"2024-13" is not a period');
  });
});
