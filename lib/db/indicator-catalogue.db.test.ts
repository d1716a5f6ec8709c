import { describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { getCatalogueEntry, listCatalogue, listCatalogueDatasets } from "@/lib/db/indicator-catalogue";
import { testDatabase } from "@/lib/db/test-database";
import { INDICATOR_TOPICS } from "@/lib/domain/indicator";
import { indicatorQuery } from "@/lib/params/indicator-query";

testDatabase("shipped");

const GROWTH = "NY.GDP.MKTP.KD.ZG";
const read = (text: string, locale = "en") =>
  listCatalogue(indicatorQuery.parse(new URLSearchParams(text)).query, locale);
const codes = async (text: string, locale = "en") => (await read(text, locale)).entries.map(({ code }) => code);
async function entry(code: string, text: string) {
  return getCatalogueEntry(code, indicatorQuery.parse(new URLSearchParams(text)).query, "en");
}
async function ask<Row extends object>(sql: string): Promise<Row[]> {
  return (await pool().query<Row>(sql)).rows;
}

/** The years with a value of one country, by plain SQL over the newest vintage of each period. */
async function yearsOf(code: string, area: string, known = "9999-12-31"): Promise<number[]> {
  const rows = await ask<{ year: number }>(`
    SELECT DISTINCT left(o.period, 4)::int AS year FROM observations o JOIN series s ON s.id = o.series_id
    WHERE s.indicator_code = '${code}' AND s.ref_area = '${area}' AND o.value IS NOT NULL AND o.vintage = (
      SELECT max(n.vintage) FROM observations n
      WHERE n.series_id = o.series_id AND n.period = o.period AND n.vintage <= '${known}')
    ORDER BY 1`);
  return rows.map(({ year }) => year);
}

describe("the catalogue", () => {
  it("holds every indicator of the record once, by topic and name", async () => {
    const { entries, total } = await read("");
    const known = await ask<{ code: string; topic: string; name: string }>("SELECT code, topic, name FROM indicators");
    expect(total).toBe(known.length);
    expect(entries.map(({ code }) => code).sort()).toEqual(known.map(({ code }) => code).sort());
    const ranks = entries.map(({ topic }) => INDICATOR_TOPICS.indexOf(topic));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const [first, second] = entries.filter(({ topic }) => topic === "growth").map(({ name }) => name.toLowerCase());
    expect([first, second]).toEqual([first, second].sort());
  });

  it("is the same list in pages of any size, and in the other direction of topics", async () => {
    const all = await codes("size=200");
    const pages = await Promise.all([1, 2, 3].map((page) => codes(`size=10&page=${page}`)));
    expect(pages.flat()).toEqual(all);
    expect([...(await codes("size=200&sort=-topic"))].sort()).toEqual([...all].sort());
    expect((await read("size=10&page=9")).total).toBe(all.length);
    expect(await codes("size=10&page=9")).toEqual([]);
  });

  it("shows the years of each country of a pair as plain SQL finds them", async () => {
    const { entries } = await read("pair=kaz-uzb");
    expect(entries.filter(({ coverage }) => coverage.length > 0).length).toBeGreaterThan(15);
    for (const { code, coverage } of entries)
      for (const { area, years } of coverage)
        expect([code, area, years]).toEqual([code, area, await yearsOf(code, area)]);
  });

  it("counts the releases and names the newest with its basis, as plain SQL finds them", async () => {
    const { entries } = await read("");
    for (const { code, editions } of entries) {
      const rows = await ask<{ dataset: string; n: number; newest: string; basis: string; until: string }>(`
        SELECT s.dataset_code AS dataset, count(DISTINCT o.vintage)::int AS n, max(o.vintage) AS newest,
          (SELECT max(p.period_end) FROM observations p JOIN series q ON q.id = p.series_id
            WHERE q.indicator_code = '${code}' AND q.dataset_code = s.dataset_code AND p.value IS NOT NULL) AS until,
          (SELECT min(r.vintage_basis) FROM observations p JOIN series q ON q.id = p.series_id
            JOIN retrievals r ON r.id = p.retrieval_id
            WHERE q.indicator_code = '${code}' AND q.dataset_code = s.dataset_code
            AND p.vintage = (SELECT max(x.vintage) FROM observations x JOIN series y ON y.id = x.series_id
              WHERE y.indicator_code = '${code}' AND y.dataset_code = s.dataset_code)) AS basis
        FROM observations o JOIN series s ON s.id = o.series_id
        WHERE s.indicator_code = '${code}' GROUP BY s.dataset_code ORDER BY s.dataset_code`);
      const found = editions.map(({ attribution, vintages, newest, dataUntil }) => ({
        dataset: attribution.datasetCode,
        n: vintages,
        newest: newest.vintage,
        basis: newest.basis,
        until: dataUntil,
      }));
      expect(found.sort((a, b) => a.dataset.localeCompare(b.dataset))).toEqual(rows);
    }
  });

  it("keeps a bilateral indicator to the two of the pair", async () => {
    expect((await entry("TXG_FOB_USD", "pair=kaz-uzb"))?.coverage.map(({ area }) => area)).toEqual(["KAZ", "UZB"]);
    expect((await entry("TXG_FOB_USD", "pair=kaz-deu"))?.coverage).toEqual([]);
    expect((await entry("TXG_FOB_USD", "pair=kaz-deu"))?.editions).toEqual([]);
    expect((await entry("TXG_FOB_USD", ""))?.countries).toBe(2);
  });

  it("shows what was known on a day: no later release, and no indicator that nobody had read by then", async () => {
    const then = await entry(GROWTH, "pair=kaz-uzb&asof=2025-03-29");
    expect(then?.editions[0]?.newest).toMatchObject({ vintage: "2025-03-24", basis: "published" });
    expect(then?.coverage.map(({ years }) => years)).toEqual([
      await yearsOf(GROWTH, "KAZ", "2025-03-29"),
      await yearsOf(GROWTH, "UZB", "2025-03-29"),
    ]);
    expect(then?.editions[0]?.dataUntil).toBe("2023-12-31");
    const before = await entry(GROWTH, "pair=kaz-uzb&asof=1999-01-01");
    expect(before).toMatchObject({ editions: [], coverage: [], countries: 0 });
    expect((await read("asof=1999-01-01")).total).toBe((await read("")).total);
  });

  it("tells a stated gap from a year of which nobody speaks", async () => {
    await pool().query(`INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id)
      SELECT s.id, '1989', '2026-07-13', '1989-01-01', '1989-12-31', NULL, 'M', (SELECT id FROM retrievals WHERE dataset_code = 'wb-wdi' LIMIT 1)
      FROM series s WHERE s.indicator_code = '${GROWTH}' AND s.ref_area = 'KAZ'`);
    const found = await entry(GROWTH, "pair=kaz-uzb");
    expect(found?.coverage.map(({ gaps }) => gaps)).toEqual([[1989], []]);
    expect(found?.coverage[0]?.years).not.toContain(1989);
  });
});

describe("looking for an indicator", () => {
  it("finds words in name, code and concept, in English and in the reader's language, whatever their case", async () => {
    expect(await codes("q=POPULATION")).toContain("SP.POP.TOTL");
    expect(await codes("q=mktp.kd")).toEqual([GROWTH]);
    expect(await codes("q=citizenship")).toEqual(["SP.POP.TOTL"]);
    expect(await codes("q=bev%C3%B6lkerung", "de")).toContain("SP.POP.TOTL");
    expect(await codes("q=citizenship", "de")).toEqual(["SP.POP.TOTL"]);
    expect(await codes("q=staatsangeh%C3%B6rigkeit", "en")).toEqual([]);
  });

  it("takes the signs of patterns literally", async () => {
    const names = await ask<{ code: string; text: string }>(
      "SELECT code, concat_ws(' ', code, name, concept) AS text FROM indicators",
    );
    for (const sign of ["%", "_", "\\", ".", "(", "'"]) {
      const holding = names.filter(({ text }) => text.includes(sign)).map(({ code }) => code);
      expect([...(await codes(`size=200&q=${encodeURIComponent(sign)}`))].sort()).toEqual(holding.sort());
    }
  });

  it("narrows by topic and data set, and by both", async () => {
    const trade = (await read("topic=trade")).entries;
    expect(trade.length).toBeGreaterThan(3);
    expect(trade.every(({ topic }) => topic === "trade")).toBe(true);
    expect(await codes("dataset=imf-dots")).toEqual(expect.arrayContaining(["TMG_CIF_USD", "TXG_FOB_USD"]));
    expect(await codes("dataset=imf-dots&topic=growth")).toEqual([]);
    expect((await read("dataset=imf-dots,wb-wdi")).total).toBe(
      (await read("dataset=imf-dots")).total + (await read("dataset=wb-wdi")).total,
    );
  });

  it("offers the data sets that hold a series", async () => {
    const known = await ask<{ code: string }>("SELECT DISTINCT dataset_code AS code FROM series");
    const offered = (await listCatalogueDatasets()).map(({ code }) => code);
    expect([...offered].sort()).toEqual(known.map(({ code }) => code).sort());
  });

  it("says of a code that there is none", async () => {
    expect(await entry("NONE", "")).toBeNull();
  });
});
