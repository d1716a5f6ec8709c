import { describe, expect, it } from "vitest";
import type { SeriesFacts } from "@/components/chart/chart-types";
import { seriesRows } from "@/components/pair/series-rows";

const statuses = { A: "normal", B: "break", E: "estimate", F: "forecast", P: "provisional", M: "stated as missing" };
const words = { noData: "no data", statuses };

function series(id: string, points: SeriesFacts["points"]): SeriesFacts {
  return { id, label: id, side: "a", decimals: 0, power: -3, unit: "million", vintages: ["v"], points };
}
const shown = [
  series("exports", [
    { period: "2023", value: "1234.56", vintage: 0 },
    { period: "2024", value: null, status: "M", vintage: 0 },
  ]),
  series("imports", [{ period: "2024-01/2024-06", label: "Jan–Jun 2024", value: "-0.5", status: "P", vintage: 0 }]),
];
const columns = ["exports", "imports", "nobody"].map((id) => ({ id, header: id, unit: "million", decimals: 1 }));

describe("seriesRows", () => {
  const rows = seriesRows(shown, columns, "en", words);

  it("has a row for each period of any series, the one that ends last first", () => {
    expect(rows.map(({ id, cells }) => [id, cells.period?.text])).toEqual([
      ["2024", "2024"],
      ["2024-01/2024-06", "Jan–Jun 2024"],
      ["2023", "2023"],
    ]);
  });

  it("rounds for the eye in the chart's unit and keeps the publisher's digits", () => {
    expect(rows[2]?.cells.exports).toEqual({ text: "1.2", value: "1234.56" });
  });

  it("marks a value that is not final", () => {
    expect(rows[1]?.cells.imports?.flag).toEqual({ mark: "P", label: "provisional" });
  });

  it("tells the meetings of each period beside its figures, where they are asked for", () => {
    const told = seriesRows(shown, columns, "en", words, { "2024": { text: "20" }, "2023": { text: "7" } });
    expect(told.map(({ cells }) => cells.meetings)).toEqual([
      { text: "20" },
      { text: "", missing: "no data" },
      { text: "7" },
    ]);
    expect(rows.every(({ cells }) => cells.meetings === undefined)).toBe(true);
  });

  it("says why there is no value: a stated gap, a period or a series that is not there", () => {
    const { exports, imports, nobody } = rows[0]?.cells ?? {};
    expect([exports, imports, nobody].map((cell) => cell?.missing)).toEqual([
      "stated as missing",
      "no data",
      "no data",
    ]);
  });
});
