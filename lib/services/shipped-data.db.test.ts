import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { hasShippedData } from "@/lib/db/has-shipped-data";
import { testDatabase } from "@/lib/db/test-database";
import { type LoadedTable, loadShippedData } from "@/lib/services/load-shipped-data";

const OPTIONS = { actor: "shipped", now: new Date("2026-11-24T08:00:00Z") };

async function countOf(table: string): Promise<number> {
  const { rows } = await pool().query(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0].count;
}

/** Rows of a query as texts joined by a bar, so that numbers keep their digits. */
async function lines(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await pool().query({ text: sql, values, rowMode: "array" });
  return rows.map((row: unknown[]) => row.map((cell) => (cell === null ? "-" : String(cell))).join("|"));
}

const observations = (key: string, period: string) =>
  lines(
    `SELECT vintage, value, obs_status, vintage_basis FROM observations JOIN series ON series.id = series_id
     JOIN retrievals ON retrievals.id = retrieval_id WHERE key = $1 AND period = $2 ORDER BY vintage`,
    [key, period],
  );

describe("the shipped data in the database", () => {
  testDatabase();
  let loaded: LoadedTable[] = [];
  beforeAll(async () => {
    expect(await hasShippedData()).toBe(false);
    loaded = await loadShippedData(OPTIONS);
  });

  it("are all there: each table holds as many rows as its file", async () => {
    for (const { table, rows, written } of loaded) {
      expect([table, written, await countOf(table)]).toEqual([table, rows, rows]);
    }
    expect(await hasShippedData()).toBe(true);
  });

  it("hold Uzbek growth of 2023 as five releases stated it, in the publisher's digits", async () => {
    expect(await observations("wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N", "2023")).toEqual([
      "2024-06-28|5.98897580604036|A|published",
      "2025-03-24|6.29141635081155|A|published",
      "2025-07-18|6.29141635082311|A|retrieved",
      "2026-02-15|6.29141635082311|A|retrieved",
      "2026-07-13|6.31603004201926|A|published",
    ]);
  });

  it("hold the office's own Uzbek growth: 6.7 percent for 2024, preliminary, and January to June beside it", async () => {
    expect(await observations("uz-siat-gdp:UZ.GDP.GROWTH.ANNUAL:UZB:_Z:A:PC:N", "2024")).toEqual([
      "2026-01-27|6.7|P|published",
    ]);
    expect(await observations("uz-siat-gdp:UZ.GDP.GROWTH.YTD:UZB:_Z:Q:PC:Y", "2024-01/2024-06")).toEqual([
      "2026-01-27|6.6|P|published",
    ]);
    expect(await observations("uz-siat-gdp:UZ.GDP.GROWTH.YTD:UZB:_Z:Q:PC:Y", "2020-01/2020-09")).toEqual([
      "2026-01-27|0.0|A|published",
    ]);
    expect(await observations("uz-siat-gdp:UZ.GDP.GROWTH.YTD:UZB:_Z:Q:PC:Y", "2026-01/2026-03")).toEqual([
      "2026-04-27|8.7|P|published",
    ]);
  });

  it("hold the flow of 2022 as both offices count it: 3.64 and 3.24 billion US$", async () => {
    expect(await observations("kz-bns-trade:KZ.TRADE.EXPORT:KAZ:UZB:A:USD:N", "2022")).toEqual([
      "2023-07-28|3635821.70289|A|published",
      "2024-07-25|3635821.70289|A|published",
      "2026-09-25|3635821.70289|A|retrieved",
    ]);
    expect(await observations("uz-siat-trade:UZ.TRADE.IMPORT:UZB:KAZ:A:USD:N", "2022")).toEqual([
      "2025-12-31|3243509.06|A|bound",
    ]);
    expect(await observations("kz-bns-trade:KZ.TRADE.TURNOVER:KAZ:UZB:A:USD:N", "2023")).toEqual([
      "2024-07-25|4417919.1921|A|published",
    ]);
  });

  it("mark the IMF's estimates and the break in Uzbek exports", async () => {
    expect(await observations("imf-dots:TXG_FOB_USD:UZB:KAZ:A:USD:N", "1995")).toEqual([
      "2022-02-02|245.00|E|retrieved",
    ]);
    expect(await observations("imf-dots:TMG_CIF_USD:KAZ:UZB:A:USD:N", "2019")).toEqual([
      "2022-02-02|771.182991|A|retrieved",
    ]);
    expect(await observations("uz-siat-trade:UZ.TRADE.EXPORT:UZB:KAZ:A:USD:N", "2016")).toEqual([
      "2025-12-31|945023.7|B|bound",
      "2026-07-15|945023.7|B|published",
    ]);
    expect(await observations("uz-siat-trade:UZ.TRADE.EXPORT:UZB:KAZ:A:USD:N", "2013")).toEqual([
      "2025-12-31|2083419.0|A|bound",
    ]);
  });

  it("hold the Almaty meeting of 29 March 2025 with both presidents and its report", async () => {
    expect(
      await lines(
        "SELECT code, start_date, end_date, title, form, level, city FROM meetings WHERE slug = '2025-03-29-kaz-uzb-almaty'",
      ),
    ).toEqual([
      "KAZ-UZB-20250329-01|2025-03-29|2025-03-29|Informal meeting in Almaty|informal_meeting|head_of_state|Almaty",
    ]);
    expect(
      await lines(
        `SELECT country_iso3, person_slug, office_slug, side FROM meeting_participants
         WHERE meeting_slug = '2025-03-29-kaz-uzb-almaty' ORDER BY ordinal`,
      ),
    ).toEqual([
      "KAZ|kassym-jomart-tokayev|president-of-kazakhstan|host",
      "UZB|shavkat-mirziyoyev|president-of-uzbekistan|visitor",
    ]);
    expect(
      await lines(
        `SELECT publisher FROM meeting_sources JOIN sources ON url = source_url
         WHERE meeting_slug = '2025-03-29-kaz-uzb-almaty' ORDER BY ordinal`,
      ),
    ).toEqual(["The Astana Times", "Deutsche Allgemeine Zeitung (daz.asia)"]);
  });

  it("hold its two claims of growth as bound, area and period", async () => {
    expect(
      await lines(
        `SELECT id, said_on, speaker_slug, ref_area, counterpart_area, period, period_end, comparator, value, unit, indicator_code
         FROM claims WHERE id IN ('C104', 'C105') ORDER BY id`,
      ),
    ).toEqual([
      "C104|2025-03-29|kassym-jomart-tokayev|UZB|-|2024|2024-12-31|>|6|PC|NY.GDP.MKTP.KD.ZG",
      "C105|2025-03-29|shavkat-mirziyoyev|KAZ|-|2025-Q1|2025-03-31|=|5.4|PC|NY.GDP.MKTP.KD.ZG",
    ]);
  });

  it("keep press figures as bounds and spans, apart from every series", async () => {
    expect(
      await lines(
        `SELECT period, comparator, value, unit_multiplier, kind, published_on, attribution FROM reported_figures
         WHERE ref_area = 'KAZ' AND measure = 'trade_turnover' AND period = '2024'`,
      ),
    ).toEqual(["2024|>|4000|6|press|2025-11-14|BAQ.kz"]);
    expect(
      await lines(
        "SELECT value, kind, attribution FROM reported_figures WHERE ref_area = 'KAZ' AND period = '2025-01/2025-03'",
      ),
    ).toEqual(["5.6|press|24.kg"]);
    expect(await lines("SELECT value FROM reported_figures WHERE kind = 'official'")).toEqual(["5.1"]);
    expect(await lines("SELECT code FROM indicators WHERE code LIKE '%NEWS%'")).toEqual([]);
  });

  it("count an event that was coded for two pairs once, with the participants of all its codings", async () => {
    expect(await lines("SELECT code, duplicate_of FROM meetings WHERE duplicate_of IS NOT NULL ORDER BY code")).toEqual(
      [
        "DEU-KAZ-20230929-02|2023-09-29-kaz-uzb-berlin",
        "DEU-KAZ-20240917-01|2024-09-17-kaz-uzb-astana",
        "DEU-UZB-20230929-01|2023-09-29-kaz-uzb-berlin",
        "DEU-UZB-20240917-01|2024-09-17-kaz-uzb-astana",
        "KAZ-KGZ-20180903-01|2018-09-03-kaz-uzb-cholpon-ata",
        "KGZ-UZB-20250331-01|2025-03-31-kgz-tjk-khujand",
        "TJK-UZB-20250331-02|2025-03-31-kgz-tjk-khujand",
        "TUR-UZB-20220915-01|2022-09-15-kaz-uzb-samarkand",
      ],
    );
    const lost = `SELECT copy.slug, of_copy.country_iso3 FROM meetings AS copy
      JOIN meeting_participants AS of_copy ON of_copy.meeting_slug = copy.slug
      WHERE copy.duplicate_of IS NOT NULL AND NOT EXISTS (SELECT FROM meeting_participants AS of_leading
        WHERE of_leading.meeting_slug = copy.duplicate_of AND of_leading.country_iso3 = of_copy.country_iso3)`;
    expect(await lines(lost)).toEqual([]);
  });

  it("give a person the office held on that day", async () => {
    expect(
      await lines(
        `SELECT DISTINCT person_slug, office_slug FROM meeting_participants WHERE meeting_slug IN
         ('2016-09-12-kaz-uzb-samarkand', '2016-12-15-kaz-uzb-phone-call', '2019-10-15-kaz-uzb-baku') ORDER BY 1, 2`,
      ),
    ).toEqual([
      "nursultan-nazarbayev|first-president-of-kazakhstan",
      "nursultan-nazarbayev|president-of-kazakhstan",
      "shavkat-mirziyoyev|acting-president-of-uzbekistan",
      "shavkat-mirziyoyev|president-of-uzbekistan",
    ]);
    expect(
      await lines(
        "SELECT name FROM person_names WHERE person_slug = 'kassym-jomart-tokayev' AND language IN ('de', 'ru')",
      ),
    ).toEqual(expect.arrayContaining(["Kassym-Schomart Tokajew", "Касым-Жомарт Токаев"]));
  });

  it("say how far the record reaches", async () => {
    expect(
      await lines(
        "SELECT recorded_from, recorded_to, dense_from FROM pair_coverage WHERE side_a = 'KAZ' AND side_b = 'UZB'",
      ),
    ).toEqual(["1998-10-31|2025-12-31|2016-01-01"]);
  });

  it("write nothing when they are loaded again, not even a line of the audit", async () => {
    const again = await loadShippedData(OPTIONS);
    expect(again.filter(({ written }) => written > 0)).toEqual([]);
    expect(await lines("SELECT at, actor, action, subject FROM audit_events")).toEqual([
      `${OPTIONS.now}|shipped|load|shipped-data`,
    ]);
  });
});
