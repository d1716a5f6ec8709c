import { describe, expect, test } from "vitest";
import { listLatestSeries } from "@/lib/db/series";
import { testDatabase } from "@/lib/db/test-database";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import type { Mirror } from "@/lib/domain/mirror";
import { countedGaps, mirrorCounts, newestGap, tradeFlows } from "@/lib/stats/mirror";
import { sharesOfTotals, tradeBalances } from "@/lib/stats/trade-sums";

testDatabase("shipped");

const PAIR = { slug: "kaz-uzb", a: "KAZ", b: "UZB" };
const SIDES = [PAIR.a, PAIR.b];

const readTrade = (asOf: string | null) =>
  listLatestSeries({ measures: TRADE_MEASURES, refAreas: SIDES, counterparts: SIDES }, asOf);
const sourcesOf = ({ exporter, importer }: Mirror) => [
  exporter.attribution.datasetCode,
  importer.attribution.datasetCode,
];

describe("trade of Kazakhstan and Uzbekistan as shipped", () => {
  test("is held office against office and the IMF's counts against each other", async () => {
    const [there, back] = tradeFlows(await readTrade(null), PAIR);
    expect(mirrorCounts(there).map(sourcesOf)).toEqual([
      ["kz-bns-trade", "uz-siat-trade"],
      ["imf-dots", "imf-dots"],
    ]);
    // In the order of the exporter's indicators.
    expect(mirrorCounts(back).map(sourcesOf)).toEqual([
      ["imf-dots", "imf-dots"],
      ["uz-siat-trade", "kz-bns-trade"],
    ]);
  });

  test("differs by 392,312.64289 thousand US$ in 2022, 12.1 percent of what Uzbekistan counts", async () => {
    const [there] = tradeFlows(await readTrade(null), PAIR);
    const row = mirrorCounts(there)[0]?.rows.find(({ period }) => period === "2022");
    expect(row).toMatchObject({
      exporter: { value: "3635821.70289" },
      importer: { value: "3243509.06" },
      gap: { ok: true, difference: "-392312.64289", percent: "-12.1" },
    });
  });

  test("has no gap up to 1999, where Uzbekistan's figures are the IMF's estimates", async () => {
    const flows = tradeFlows(await readTrade(null), PAIR);
    const years = flows
      .flatMap(mirrorCounts)
      .flatMap(countedGaps)
      .map(({ period }) => Number(period));
    expect(Math.min(...years)).toBe(2000);
    expect(newestGap(flows.flatMap(mirrorCounts))?.row.period).toBe("2025");
  });

  test("was known on a day in 2024 without the Uzbek office's counts, which came later", async () => {
    const flows = tradeFlows(await readTrade("2024-06-30"), PAIR);
    const found = newestGap(flows.flatMap(mirrorCounts));
    expect(found?.row.importer.vintage.localeCompare("2024-06-30")).toBeLessThanOrEqual(0);
    expect(found && sourcesOf(found.mirror)).not.toContain("uz-siat-trade");
  });

  test("gives a balance to each count, and shares in totals that include services", async () => {
    const trade = await readTrade(null);
    const balances = tradeBalances(trade).map(({ refArea, attribution }) => `${refArea} ${attribution.datasetCode}`);
    expect(balances.sort()).toEqual(["KAZ imf-dots", "KAZ kz-bns-trade", "UZB imf-dots", "UZB uz-siat-trade"]);
    const totals = await listLatestSeries(
      { measures: ["exports_total", "imports_total"], refAreas: SIDES, counterparts: null },
      null,
    );
    const shares = sharesOfTotals(trade, totals).flatMap(({ values }) => values.map(({ value }) => Number(value)));
    expect(shares.length).toBeGreaterThan(50);
    for (const share of shares) expect(share > 0 && share < 100).toBe(true);
  });
});
