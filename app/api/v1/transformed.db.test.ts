import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/transformed.csv/route";
import { pool } from "@/lib/db/client";
import { listExploredSeries } from "@/lib/db/series";
import { testDatabase } from "@/lib/db/test-database";

testDatabase("shipped");

const GDP = "NY.GDP.MKTP.CD";
const ask = (query: string, headers = {}) =>
  GET(new Request(`http://localhost/api/v1/transformed.csv?${query}`, { headers }));

async function newest(code: string, area: string, period: string): Promise<number> {
  const { rows } = await pool().query<{ value: string }>(
    `SELECT o.value::text FROM observations o JOIN series s ON s.id = o.series_id
     WHERE s.indicator_code = $1 AND s.ref_area = $2 AND o.period = $3 ORDER BY o.vintage DESC LIMIT 1`,
    [code, area, period],
  );
  return Number(rows[0]?.value);
}

describe("the series that an explorer reads", () => {
  it("are those of both countries, between them, and the second ones", async () => {
    const series = await listExploredSeries([GDP, "KZ.TRADE.EXPORT"], ["population"], ["KAZ", "UZB"], null);
    expect(series.map(({ key }) => key)).toEqual([
      "kz-bns-trade:KZ.TRADE.EXPORT:KAZ:UZB:A:USD:N",
      "wb-wdi:NY.GDP.MKTP.CD:KAZ:_Z:A:USD:N",
      "wb-wdi:NY.GDP.MKTP.CD:UZB:_Z:A:USD:N",
      "wb-wdi:SP.POP.TOTL:KAZ:_Z:A:PS:N",
      "wb-wdi:SP.POP.TOTL:UZB:_Z:A:PS:N",
    ]);
    expect(series.every(({ adjustment }) => adjustment === "N")).toBe(true);
  });

  it("are as known on a day", async () => {
    const [then] = await listExploredSeries(["NY.GDP.MKTP.KD.ZG"], [], ["UZB"], "2025-03-29");
    const value = then?.values.find(({ period }) => period === "2023");
    expect(value).toMatchObject({ value: "6.29141635081155", vintage: "2025-03-24" });
  });
});

describe("the file of transformed values", () => {
  it("holds per person what direct SQL divides", async () => {
    const response = await ask(`pair=kaz-uzb&indicator=${GDP}&transform=per_capita&from=2020&to=2020`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain("kaz-uzb_ny-gdp-mktp-cd-per-capita_2020.csv");
    const [head = "", ...lines] = (await response.text()).trimEnd().split("\n");
    expect(head).toBe(
      "series_id,indicator_code,ref_area,counterpart_area,freq,time_period,obs_value,unit,unit_multiplier,transformation,base,obs_status,reason,vintage",
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const [series, code, area = "", partner, freq, period, value, unit, power, transformation, base] =
        line.split(",");
      expect([code, partner, freq, period, unit, power, transformation, base]).toEqual([
        GDP,
        "",
        "A",
        "2020",
        "USD_PS",
        "0",
        "per_capita",
        "",
      ]);
      expect(series).toBe(`wb-wdi:${GDP}:${area}:_Z:A:USD:N`);
      const expected = (await newest(GDP, area, "2020")) / (await newest("SP.POP.TOTL", area, "2020"));
      expect(Number(value) / expected).toBeCloseTo(1, 12);
    }
  });

  it("keeps the periods of a refused series, missing with the reason", async () => {
    const text = await (
      await ask("pair=kaz-uzb&indicator=FP.CPI.TOTL.ZG&transform=index&base=2015&from=2020&to=2020")
    ).text();
    for (const line of text.trimEnd().split("\n").slice(1))
      expect(line).toMatch(/,2020,,,,index,2015,M,percent_rate,\d{4}-\d\d-\d\d$/);
    expect(text.trimEnd().split("\n")).toHaveLength(3);
  });

  it.each([
    [`indicator=${GDP}`, "pair"],
    ["pair=kaz-uzb", "indicator"],
    [`pair=kaz-uzb&indicator=${GDP}&transform=double`, "transform"],
    [`pair=kaz-uzb&indicator=${GDP}&base=15`, "base"],
    [`pair=kaz-uzb&indicator=${GDP}&view=scatter`, "view"],
  ])("refuses %s by name", async (query, name) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([expect.objectContaining({ name })]);
  });

  it("says that no price index is recorded, and holds real values as soon as one is", async () => {
    const query = `pair=kaz-uzb&indicator=${GDP}&transform=real&base=2020&from=2019&to=2020`;
    const without = (await (await ask(query)).text()).trimEnd().split("\n").slice(1);
    expect(without).toHaveLength(4);
    for (const line of without) expect(line).toMatch(/,20(19|20),,,,real,2020,M,no_deflator,/);

    // Prices that nobody measured, halved from 2019 to 2020, of Kazakhstan alone.
    await pool().query(`WITH dataset AS (INSERT INTO datasets (code, publisher, title, abbreviation, licence, citation, url,
          redistributable) VALUES ('gen', 'Generator', 'Generated prices', 'GEN', 'none', 'c', 'https://generated.invalid/', true)),
        indicator AS (INSERT INTO indicators (code, name, measure, topic, unit, concept, decimals)
          VALUES ('GEN.DEFLATOR', 'Generated deflator', 'gdp_deflator', 'prices', 'IX', 'Generated.', 1)),
        retrieval AS (INSERT INTO retrievals (id, dataset_code, origin, retrieved_at, vintage_basis, status, row_count, actor)
          VALUES ('gen-1', 'gen', 'https://generated.invalid/prices.csv', '2026-01-02', 'retrieved', 'done', 2, 'generator')),
        its AS (INSERT INTO series (key, dataset_code, indicator_code, ref_area, freq, unit)
          VALUES ('gen:GEN.DEFLATOR:KAZ:_Z:A:IX:N', 'gen', 'GEN.DEFLATOR', 'KAZ', 'A', 'IX') RETURNING id)
      INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id)
      SELECT id, period, '2026-01-02', (period || '-01-01')::date, (period || '-12-31')::date, value, 'A', 'gen-1'
      FROM its, (VALUES ('2019', 100), ('2020', 50)) AS given(period, value)`);
    const text = await (await ask(query)).text();
    const of = (area: string, period: string) =>
      text
        .split("\n")
        .map((line) => line.split(","))
        .find((cells) => cells[2] === area && cells[5] === period) ?? [];
    expect(Number(of("KAZ", "2019")[6]) / ((await newest(GDP, "KAZ", "2019")) / 2)).toBeCloseTo(1, 12);
    expect(Number(of("KAZ", "2020")[6]) / (await newest(GDP, "KAZ", "2020"))).toBeCloseTo(1, 12);
    expect(of("KAZ", "2020").slice(7, 12)).toEqual(["USD_REAL", "0", "real", "2020", "A"]);
    expect([of("UZB", "2020")[6], of("UZB", "2020")[12]]).toEqual(["", "no_deflator"]);
  });

  it("is refused for a data set that may not be handed on", async () => {
    await pool().query("UPDATE datasets SET redistributable = false WHERE code = 'wb-wdi'");
    const response = await ask(`pair=kaz-uzb&indicator=${GDP}`);
    await pool().query("UPDATE datasets SET redistributable = true WHERE code = 'wb-wdi'");
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("wb-wdi");
  });
});
