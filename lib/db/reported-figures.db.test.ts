import { describe, expect, test } from "vitest";
import { pool } from "@/lib/db/client";
import { listReportedFigures } from "@/lib/db/reported-figures";
import { testDatabase } from "@/lib/db/test-database";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import { makePair, type Pair } from "@/lib/domain/pair";

testDatabase("shipped");

function pairOf(first: string, second: string): Pair {
  const pair = makePair(first, second);
  if (!pair) throw new Error(`${first} and ${second} make no pair`);
  return pair;
}

const KAZ_UZB = pairOf("UZB", "KAZ");

describe("listReportedFigures", () => {
  test("gives every trade figure between the two, newest period first, and none of other countries or measures", async () => {
    const figures = await listReportedFigures(KAZ_UZB, TRADE_MEASURES, null);
    const { rows } = await pool().query<{ id: string }>(
      "SELECT id FROM reported_figures WHERE measure IN ('trade_export', 'trade_import', 'trade_turnover')",
    );
    expect(figures.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    const ends = figures.map(({ periodEnd }) => periodEnd);
    expect(ends).toEqual([...ends].sort().reverse());
    expect(await listReportedFigures(pairOf("KAZ", "KGZ"), TRADE_MEASURES, null)).toEqual([]);
  });

  test("keeps a bound a bound, with who said it and where", async () => {
    const figures = await listReportedFigures(KAZ_UZB, ["trade_turnover"], null);
    expect(figures.find(({ period, refArea }) => period === "2024" && refArea === "KAZ")).toMatchObject({
      comparator: ">",
      value: "4000",
      unit: "USD",
      unitMultiplier: 6,
      kind: "press",
      publishedOn: "2025-11-14",
      periodStart: "2024-01-01",
      periodEnd: "2024-12-31",
      attribution: "BAQ.kz",
    });
  });

  test("knows on a day what dated reports had said by then, and no undated report", async () => {
    const known = await listReportedFigures(KAZ_UZB, TRADE_MEASURES, "2025-01-21");
    const { rows } = await pool().query<{ id: string }>(
      `SELECT id FROM reported_figures
       WHERE measure IN ('trade_export', 'trade_import', 'trade_turnover') AND published_on <= '2025-01-21'`,
    );
    expect(known.length).toBeGreaterThan(0);
    expect(known.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(await listReportedFigures(KAZ_UZB, TRADE_MEASURES, "2018-01-01")).toEqual([]);
  });
});
