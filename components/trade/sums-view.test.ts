import { describe, expect, test } from "vitest";
import { balanceFindings, tradeShares, tradeSums } from "@/components/trade/sums-view";
import { COUNTS, KAZ_UZB } from "@/components/trade/test-flows";
import { testWords } from "@/lib/i18n/test-words";
import { tradeCount } from "@/lib/stats/test-trade";

const en = testWords("en");

describe("tradeSums", () => {
  test("give each reporter and data set its own line and column", () => {
    const [turnover, balance] = tradeSums(COUNTS, KAZ_UZB, en);
    expect(turnover?.columns.map(({ header }) => header)).toEqual(["Turnover: KAZ (BNS)", "Turnover: UZB (SIAT)"]);
    expect(balance?.series.map(({ label, side }) => [label, side])).toEqual([
      ["KAZ, BNS", "a"],
      ["UZB, SIAT", "b"],
    ]);
    expect(balance?.columns.map(({ id }) => id)).toEqual(balance?.series.map(({ id }) => id));
  });
});

describe("balanceFindings", () => {
  test("say whether each side counts a surplus or a deficit in its newest period", () => {
    // By hand: 3,485,648.32986 − 1,278,859.56408 = 2,206,788.76578; 1,407,547.5 − 3,243,509.06 = −1,835,961.56.
    expect(balanceFindings(COUNTS, en)).toEqual([
      "KAZ (BNS) counts a surplus of 2.21 billion US$ in 2025",
      "UZB (SIAT) counts a deficit of 1.84 billion US$ in 2022",
    ]);
  });
});

describe("tradeShares", () => {
  test("say in the column's unit that the total includes services", () => {
    const total = tradeCount({
      measure: "exports_total",
      refArea: "KAZ",
      counterpartArea: null,
      datasetCode: "wdi",
      unitMultiplier: 0,
      values: { "2022": "94170000000" },
    });
    const { columns, series, used } = tradeShares(COUNTS, [total], KAZ_UZB, en);
    expect(columns).toMatchObject([
      { header: "KAZ, exports (BNS)", unit: "% of all exports of goods and services (WDI)", decimals: 2 },
    ]);
    expect(series[0]?.points.map(({ period, value }) => [period, value])).toEqual([["2022", "3.86"]]);
    expect(used).toEqual([total]);
    expect(tradeShares(COUNTS, [], KAZ_UZB, en)).toEqual({ columns: [], series: [], used: [] });
  });
});
