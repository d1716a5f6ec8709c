import { describe, expect, it } from "vitest";
import type { ChartPoint } from "@/components/chart/chart-types";
import { dashOf, lineDots, lineRuns, pointsWithin } from "@/components/chart/line-runs";
import type { ObsStatus } from "@/lib/domain/observation";

function year(number: number, value: number | null, status: ObsStatus = "A"): ChartPoint {
  const text = value === null ? "no data" : String(value);
  return {
    period: `${number}`,
    label: `${number}`,
    start: `${number}-01-01`,
    end: `${number}-12-31`,
    x: number,
    value,
    text,
    status,
  };
}
const shape = (points: ChartPoint[]) =>
  lineRuns("s", points).map((run) => [run.dotted, run.points.map((point) => point.x)]);

describe("lineRuns", () => {
  it("breaks the line at a stated gap", () => {
    expect(shape([year(2001, 1), year(2002, 2), year(2003, null), year(2004, 4), year(2005, 5)])).toEqual([
      [false, [2001, 2002]],
      [false, [2004, 2005]],
    ]);
  });

  it("breaks the line at a period that is simply not there", () => {
    expect(shape([year(2001, 1), year(2002, 2), year(2004, 4), year(2005, 5)])).toEqual([
      [false, [2001, 2002]],
      [false, [2004, 2005]],
    ]);
  });

  it("dots the way to a forecast from the last final value", () => {
    expect(shape([year(2023, 1), year(2024, 2), year(2025, 3, "F"), year(2026, 4, "F")])).toEqual([
      [false, [2023, 2024]],
      [true, [2024, 2025, 2026]],
    ]);
  });

  it("joins year-to-date spans, whose days overlap", () => {
    const quarter = { ...year(1, 1), start: "2025-01-01", end: "2025-03-31" };
    const half = { ...year(2, 2), start: "2025-01-01", end: "2025-06-30" };
    expect(shape([quarter, half])).toEqual([[false, [1, 2]]]);
  });

  it("draws no line through a single value", () => {
    expect(shape([year(2001, null), year(2002, 2), year(2003, null)])).toEqual([]);
  });
});

describe("lineDots", () => {
  it("marks a value between two gaps, and hollow what is not final", () => {
    expect(lineDots([year(2001, 1), year(2003, null), year(2004, 4), year(2005, null), year(2006, 6, "P")])).toEqual([
      { x: 2001, y: 1, hollow: false },
      { x: 2004, y: 4, hollow: false },
      { x: 2006, y: 6, hollow: true },
    ]);
  });

  it("marks nothing on a whole line of final values", () => {
    expect(lineDots([year(2001, 1), year(2002, 0), year(2003, -1)])).toEqual([]);
  });
});

describe("series on the plot", () => {
  it("keeps the points of the domain in order of time", () => {
    const series = { id: "s", label: "S", side: "a" as const, points: [year(2003, 3), year(2001, 1), year(2002, 2)] };
    expect(pointsWithin(series, [2002, 2003]).map((point) => point.x)).toEqual([2002, 2003]);
  });

  it("draws A solid, B dashed unless the series says otherwise, and dots before both", () => {
    const series = { id: "s", label: "S", points: [] };
    expect(dashOf({ ...series, side: "a" }, false)).toBeUndefined();
    expect(dashOf({ ...series, side: "b" }, false)).toBe("9 4");
    expect(dashOf({ ...series, side: "b", dash: "solid" }, false)).toBeUndefined();
    expect(dashOf({ ...series, side: "a" }, true)).toBe("1 5");
  });
});
