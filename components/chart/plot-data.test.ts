import { describe, expect, it } from "vitest";
import type { ChartPoint, ChartSeries } from "@/components/chart/chart-types";
import { lastValued, nearestSlot, plotSeries, plotSlots, slotText, valuesOf } from "@/components/chart/plot-data";

function year(number: number, value: number | null, more: Partial<ChartPoint> = {}): ChartPoint {
  return {
    period: `${number}`,
    label: `${number}`,
    start: `${number}-01-01`,
    end: `${number}-12-31`,
    x: Date.UTC(number, 6, 2),
    value,
    text: value === null ? "no data" : `${value} %`,
    status: "A",
    ...more,
  };
}
const kaz: ChartSeries = { id: "kaz", label: "Kazakhstan", side: "a", points: [year(2023, 5.1), year(2024, 4.8)] };
const uzb: ChartSeries = {
  id: "uzb",
  label: "Uzbekistan",
  side: "b",
  points: [year(2024, 6.5, { status: "E", statusText: "estimate" }), year(2025, null)],
};
const domain = [Date.UTC(2020, 0, 1), Date.UTC(2026, 0, 1)] as const;
const plotted = [kaz, uzb].map((series) => plotSeries(series, domain));

describe("the data of a plot", () => {
  it("gathers the points of all series by period, and keeps what a series does not say empty", () => {
    const slots = plotSlots(plotted);
    expect(slots.map((slot) => [slot.label, slot.entries.map((point) => point?.text ?? null)])).toEqual([
      ["2023", ["5.1 %", null]],
      ["2024", ["4.8 %", "6.5 %"]],
      ["2025", [null, "no data"]],
    ]);
  });

  it("reads a period out with units, status and gaps", () => {
    const texts = plotSlots(plotted).map((slot) => slotText(slot, plotted));
    expect(texts).toEqual([
      "2023: Kazakhstan 5.1 %",
      "2024: Kazakhstan 4.8 %; Uzbekistan 6.5 % (estimate)",
      "2025: Uzbekistan no data",
    ]);
  });

  it("finds the period nearest to a moment, and none when there is none", () => {
    const slots = plotSlots(plotted);
    expect(nearestSlot(slots, Date.UTC(2024, 0, 5))).toBe(1);
    expect(nearestSlot(slots, Date.UTC(2100, 0, 1))).toBe(2);
    expect(nearestSlot([], 0)).toBe(-1);
  });

  it("counts no gap among its values and labels the line at its last value", () => {
    expect(valuesOf(plotted)).toEqual([5.1, 4.8, 6.5]);
    expect(lastValued(uzb.points)?.period).toBe("2024");
    expect(lastValued([year(2025, null)])).toBeUndefined();
  });

  it("leaves out what lies outside of the domain", () => {
    expect(plotSeries(kaz, [Date.UTC(2024, 0, 1), domain[1]]).points.map((point) => point.period)).toEqual(["2024"]);
  });

  it("draws four hundred of ten thousand points, with every gap and no dot off the line, and keeps all for the cursor", () => {
    const points = Array.from({ length: 10_000 }, (_, index) => {
      const x = Date.UTC(2020, 0, 1) + index * 86_400_000 * 0.1;
      const day = new Date(x).toISOString().slice(0, 10);
      const value = index === 5000 ? null : Math.sin(index / 50);
      return year(index, value, { start: day, end: day, x, status: index > 9000 ? "P" : "A" });
    });
    const long = plotSeries({ ...kaz, points }, [Date.UTC(2020, 0, 1), Date.UTC(2023, 0, 1)]);
    const drawn = long.runs.flatMap((run) => run.points);
    expect(long.points).toHaveLength(10_000);
    expect(drawn.length).toBeLessThanOrEqual(400);
    expect(drawn.length).toBeGreaterThan(380);
    expect(long.runs).toHaveLength(2);
    expect([long.runs[0]?.points.at(-1)?.x, long.runs[1]?.points[0]?.x]).toEqual([points[4999]?.x, points[5001]?.x]);
    expect(long.dots.every((dot) => dot.hollow && drawn.some(({ x }) => x === dot.x))).toBe(true);
  });
});
