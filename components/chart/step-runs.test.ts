import { describe, expect, it } from "vitest";
import type { ChartPoint, ChartSeries } from "@/components/chart/chart-types";
import { stepRuns } from "@/components/chart/line-runs";
import { plotSeries, plotSlots, slotHolding } from "@/components/chart/plot-data";
import { readSeries } from "@/components/chart/read-series";
import { dayToEpoch } from "@/lib/domain/period";

const statuses = { A: "normal", B: "break", E: "estimate", F: "forecast", P: "provisional", M: "stated as missing" };

/** A series made up for the test: values by period, a star after those that are forecast. */
function series(id: string, values: Record<string, string | null>, step = false): ChartSeries {
  const points = Object.entries(values).map(([period, text]) => {
    const isForecast = text?.endsWith("*") ?? false;
    return { period, value: text?.replace("*", "") ?? null, ...(isForecast && { status: "F" as const }), vintage: 0 };
  });
  return readSeries(
    { id, label: id, side: "a", step, decimals: 0, power: 0, unit: "", vintages: ["v"], points },
    "en",
    statuses,
  );
}

const points = (values: Record<string, string | null>): readonly ChartPoint[] => series("s", values).points;
const day = dayToEpoch;

describe("a line of steps", () => {
  it("holds each value from the first to the last moment of its period", () => {
    expect(stepRuns("s", points({ "2020": "1", "2021": "3" }))).toEqual([
      {
        id: "s-0",
        dotted: false,
        points: [
          { x: day("2020-01-01"), y: 1 },
          { x: day("2021-01-01") - 1, y: 1 },
          { x: day("2021-01-01"), y: 3 },
          { x: day("2022-01-01") - 1, y: 3 },
        ],
      },
    ]);
  });

  it("breaks at gaps, stated or not, and where values stop being final", () => {
    const runs = stepRuns("s", points({ "2015": "1", "2016": null, "2017": "2", "2019": "3", "2020": "4*" }));
    expect(runs.map((run) => [run.dotted, run.points.map(({ y }) => y)])).toEqual([
      [false, [1, 1]],
      [false, [2, 2]],
      [false, [3, 3]],
      [true, [4, 4]],
    ]);
  });

  it("needs a dot only for a value that is not final", () => {
    const { dots } = plotSeries(series("s", { "2015": "1", "2017": "2*" }, true), [
      day("2010-01-01"),
      day("2020-01-01"),
    ]);
    expect(dots).toEqual([expect.objectContaining({ y: 2, hollow: true })]);
  });
});

describe("the slot of a moment", () => {
  const domain = [day("2019-01-01"), day("2022-01-01")] as const;
  const slotsOf = (values: Record<string, string | null>) => plotSlots([plotSeries(series("s", values), domain)]);

  it("is the period that holds it, whatever its frequency, up to its last day", () => {
    const slots = slotsOf({ "2020": "1", "2021": "2" });
    expect(slotHolding(slots, day("2020-01-01"))).toBe(0);
    expect(slotHolding(slots, day("2021-01-01") - 1)).toBe(0);
    expect(slotHolding(slots, day("2021-01-01"))).toBe(1);
  });

  it("is none where the plot has no such period", () => {
    const slots = slotsOf({ "2019": "1", "2021": "2" });
    expect(slotHolding(slots, day("2020-06-01"))).toBe(-1);
    expect(slotHolding([], day("2020-06-01"))).toBe(-1);
  });

  it("is of several that hold it the one with the nearest middle: each span finds itself", () => {
    const slots = slotsOf({ "2020-01/2020-03": "1", "2020-01/2020-06": "2", "2020-01/2020-12": "3" });
    expect(slots.map(({ x }) => slotHolding(slots, x))).toEqual([0, 1, 2]);
  });
});
