import { describe, expect, test } from "vitest";
import type { Measure } from "@/lib/domain/indicator";
import type { SeriesWithValues } from "@/lib/domain/series";
import { type CountValues, tradeCount } from "@/lib/stats/test-trade";
import { sharesOfTotals, tradeBalances, tradeTurnovers } from "@/lib/stats/trade-sums";

function count(measure: Measure, values: CountValues, datasetCode = "kz-bns-trade"): SeriesWithValues {
  return tradeCount({ measure, refArea: "KAZ", counterpartArea: "UZB", datasetCode, unitMultiplier: 3, values });
}

const figures = (series: SeriesWithValues[]) =>
  series.map(({ values }) => Object.fromEntries(values.map(({ period, value }) => [period, value])));

// Digits of the shipped data.
const EXPORTS = count("trade_export", { "2022": "3635821.70289", "2024": "2826582.60922" });
const IMPORTS = count("trade_import", { "2022": "1286114.20207", "2023": "1287926.28553", "2024": "1304013.65765" });

describe("tradeBalances", () => {
  test("are exports minus imports of the same data set and days, exact", () => {
    expect(figures(tradeBalances([EXPORTS, IMPORTS]))).toEqual([{ "2022": "2349707.50082", "2024": "1522568.95157" }]);
  });

  test("never cross data sets, and carry the weaker status", () => {
    const other = count("trade_import", { "2022": "1" }, "imf-dots");
    expect(tradeBalances([EXPORTS, other])).toEqual([]);
    const guess = count("trade_import", { "2022": ["1286114.2", "E"] });
    expect(tradeBalances([EXPORTS, guess])[0]?.values[0]?.status).toBe("E");
  });
});

describe("tradeTurnovers", () => {
  test("are as published where they are published, else the sum", () => {
    // The office published 4,921,935.90496 for 2022: the sum of its two flows.
    expect(figures(tradeTurnovers([EXPORTS, IMPORTS]))).toEqual([{ "2022": "4921935.90496", "2024": "4130596.26687" }]);
    const published = count("trade_turnover", { "2022": "4921936", "2023": "4417919.1921" });
    expect(figures(tradeTurnovers([EXPORTS, IMPORTS, published]))).toEqual([
      { "2022": "4921936", "2023": "4417919.1921", "2024": "4130596.26687" },
    ]);
  });

  test("stand alone where nothing but the turnover is published", () => {
    const published = count("trade_turnover", { "2021": "3833914.11604" });
    expect(figures(tradeTurnovers([published]))).toEqual([{ "2021": "3833914.11604" }]);
  });
});

describe("sharesOfTotals", () => {
  const total = tradeCount({
    measure: "exports_total",
    refArea: "KAZ",
    counterpartArea: null,
    datasetCode: "wb-wdi",
    unitMultiplier: 0,
    values: { "2022": "94170000000", "2024": "0" },
  });

  test("divide a flow by the reporter's own total in the same unit", () => {
    // 3,635.82170289 of 94,170 million (a made-up total) is 3.8609…
    const [share, ...others] = sharesOfTotals([EXPORTS, IMPORTS], [total]);
    expect(others).toEqual([]);
    expect(share).toMatchObject({ unit: "PC", unitMultiplier: 0 });
    expect(share?.values.map(({ period, value }) => [period, value])).toEqual([["2022", "3.86"]]);
  });

  test("take no other country's total", () => {
    expect(sharesOfTotals([EXPORTS], [{ ...total, refArea: "UZB" }])).toEqual([]);
  });
});
