import { describe, expect, test } from "vitest";
import type { ChartSeries } from "@/components/chart/chart-types";
import { bandRuns } from "@/components/chart/gap-band-runs";
import { dayToEpoch, periodMiddle } from "@/lib/domain/period";

const middle = (year: string) => periodMiddle({ start: `${year}-01-01`, end: `${year}-12-31` });

function line(id: string, values: Record<string, number | null>): ChartSeries {
  const points = Object.entries(values).map(([period, value]) => ({
    period,
    label: period,
    start: `${period}-01-01`,
    end: `${period}-12-31`,
    x: middle(period),
    value,
    text: String(value),
    status: "A" as const,
  }));
  return { id, label: id, side: "a", points };
}

const SERIES = [
  line("x", { "2018": 10, "2019": 11, "2020": 12, "2022": 14 }),
  line("m", { "2018": 9, "2019": 12, "2020": null, "2022": 13 }),
];
const ALL = [dayToEpoch("2010-01-01"), dayToEpoch("2030-01-01")] as const;
const band = (...periods: string[]) => ({ id: "gap", exporter: "x", importer: "m", periods });

describe("bandRuns", () => {
  test("stands between both values and breaks where a period is not counted by both", () => {
    expect(bandRuns(band("2018", "2019", "2020", "2022"), SERIES, ALL)).toEqual([
      [
        { x: middle("2018"), from: 10, to: 9 },
        { x: middle("2019"), from: 11, to: 12 },
      ],
      [{ x: middle("2022"), from: 14, to: 13 }],
    ]);
  });

  test("takes no period that is not said to be comparable, and none outside the domain", () => {
    expect(bandRuns(band("2019"), SERIES, ALL)).toEqual([[{ x: middle("2019"), from: 11, to: 12 }]]);
    expect(bandRuns(band("2018", "2022"), SERIES, [dayToEpoch("2020-01-01"), ALL[1]])).toHaveLength(1);
    expect(bandRuns({ ...band("2018"), importer: "nobody" }, SERIES, ALL)).toEqual([]);
  });
});
