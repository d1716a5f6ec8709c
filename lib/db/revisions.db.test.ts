import { describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { getSeriesReleases, listReleases } from "@/lib/db/revisions";
import { testDatabase } from "@/lib/db/test-database";
import { seriesRevisions } from "@/lib/stats/series-revisions";

testDatabase("shipped");

const GROWTH = "wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N";
const EXPORTS = "imf-dots:TXG_FOB_USD:KAZ:UZB:A:USD:N";

describe("the releases of a series", () => {
  it("of Uzbek growth in 2023 are five with their days, published and retrieved apart", async () => {
    const rows = await listReleases({ key: GROWTH, period: "2023", asOf: null });
    expect(rows.map(({ vintage, value }) => [vintage, value])).toEqual([
      ["2024-06-28", "5.98897580604036"],
      ["2025-03-24", "6.29141635081155"],
      ["2025-07-18", "6.29141635082311"],
      ["2026-02-15", "6.29141635082311"],
      ["2026-07-13", "6.31603004201926"],
    ]);
    expect(rows.map(({ basis, publishedAt, retrievedAt }) => [basis, publishedAt, retrievedAt])).toEqual([
      ["published", "2024-06-28", "2026-11-23"],
      ["published", "2025-03-24", "2026-11-23"],
      ["retrieved", null, "2025-07-18"],
      ["retrieved", null, "2026-02-15"],
      ["published", "2026-07-13", "2026-11-23"],
    ]);
    expect(rows.every(({ origin }) => origin.startsWith("github:"))).toBe(true);
  });

  it("in the view of a day end with the newest release of that day", async () => {
    const on = async (asOf: string) => (await listReleases({ key: GROWTH, period: "2023", asOf })).length;
    expect([await on("2024-06-27"), await on("2024-06-28"), await on("2025-03-29"), await on("2026-12-31")]).toEqual([
      0, 1, 2, 5,
    ]);
  });

  it("are all rows of the series, period by period, with whose they are", async () => {
    const series = await getSeriesReleases(GROWTH, null);
    const { rows } = await pool().query<{ key: string }>(
      `SELECT o.period || ' ' || o.vintage AS key FROM observations o JOIN series s ON s.id = o.series_id
       WHERE s.key = $1 ORDER BY o.period_start, o.vintage`,
      [GROWTH],
    );
    expect(rows.length).toBeGreaterThan(100);
    expect(series?.releases.map(({ period, vintage }) => `${period} ${vintage}`)).toEqual(rows.map(({ key }) => key));
    expect(series?.attribution).toMatchObject({ abbreviation: "WDI", licence: "CC BY 4.0" });
    expect(series).toMatchObject({
      refArea: "UZB",
      counterpartArea: null,
      unit: "PC",
      indicatorCode: "NY.GDP.MKTP.KD.ZG",
    });
  });

  it("of a key that no series has, or that tries to be SQL, are none", async () => {
    for (const key of ["wb-wdi:NONE:UZB:_Z:A:PC:N", "'; DROP TABLE observations; --", ""]) {
      expect(await getSeriesReleases(key, null)).toBeNull();
      expect(await listReleases({ key, asOf: null })).toEqual([]);
    }
    expect(await listReleases({ key: GROWTH, period: "1800", asOf: null })).toEqual([]);
  });

  it("tell the copies of March 2022 by their rounding: no revision of the IMF's figures", async () => {
    const series = await getSeriesReleases(EXPORTS, null);
    const histories = [...seriesRevisions(series?.releases ?? []).values()].filter(({ steps }) => steps.length > 1);
    expect(histories.map(({ latest, steps }) => [latest?.period, ...steps.map(({ change }) => change)])).toEqual([
      ["2019", "first", "rounded"],
      ["2020", "first", "rounded"],
    ]);
  });
});
