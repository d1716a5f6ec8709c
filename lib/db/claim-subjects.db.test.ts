import { expect, it } from "vitest";
import { listClaimSubjects, listSubjects } from "@/lib/db/claim-subjects";
import { listClaims } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-database";
import { claimQuery } from "@/lib/params/claim-query";

testDatabase("shipped");

const of = (text: string) => claimQuery.parse(new URLSearchParams(text)).query;

it("finds the subjects that speak of a measure, and the list of them holds the same claims as plain SQL", async () => {
  const query = of("pair=kaz-uzb");
  const subject = await listClaimSubjects("trade_turnover", query);
  expect(subject).toEqual(["trade_turnover", "trade_turnover_growth", "trade_turnover_target"]);
  const { rows } = await pool().query<{ n: number }>(`SELECT count(*)::int AS n FROM claims c
    JOIN meetings m ON m.slug = c.meeting_slug
    WHERE c.subject LIKE 'trade\\_turnover%'
      AND ((m.side_a, m.side_b) IN (('KAZ', 'UZB'), ('UZB', 'KAZ')) OR (c.ref_area, c.counterpart_area) IN (('KAZ', 'UZB'), ('UZB', 'KAZ')))`);
  expect((await listClaims({ ...query, subject })).total).toBe(rows[0]?.n);
  expect(rows[0]?.n).toBeGreaterThan(20);
});

it("gives every subject of a pair and a day once, whatever else the query asks for", async () => {
  const subjects = async (where: string) => {
    const { rows } = await pool().query<{ subject: string }>(`SELECT DISTINCT c.subject FROM claims c
      JOIN meetings m ON m.slug = c.meeting_slug WHERE ${where}`);
    return rows.map(({ subject }) => subject).sort();
  };
  const ofPair = `((m.side_a, m.side_b) IN (('KAZ', 'UZB'), ('UZB', 'KAZ'))
    OR (c.ref_area, c.counterpart_area) IN (('KAZ', 'UZB'), ('UZB', 'KAZ')))`;
  const found = async (text: string) => (await listSubjects(of(text))).toSorted();
  expect(await found("")).toEqual(await subjects("true"));
  const all = await subjects(ofPair);
  expect(all.length).toBeGreaterThan(5);
  expect(await found("pair=kaz-uzb&subject=trade_turnover&kind=fact&q=nothing&verdict=inconsistent&page=9")).toEqual(
    all,
  );
  const then = await subjects(`${ofPair} AND c.said_on <= '2012-12-31'`);
  expect(then.length).toBeLessThan(all.length);
  expect(await found("pair=kaz-uzb&asof=2012-12-31")).toEqual(then);
  expect(await found("pair=and-tuv")).toEqual([]);
});

it("takes a claim's own indicator for what it speaks of, whatever its subject is called", async () => {
  expect(await listClaimSubjects("gdp_growth", of("pair=kaz-uzb"))).toEqual(["gdp_growth_kaz", "gdp_growth_uzb"]);
  await pool().query("UPDATE claims SET subject = 'pace_of_the_economy' WHERE subject = 'gdp_growth_uzb'");
  expect(await listClaimSubjects("gdp_growth", of("pair=kaz-uzb"))).toEqual(["gdp_growth_kaz", "pace_of_the_economy"]);
});

it("gives those of the pair, of the day, and none for what nobody spoke of", async () => {
  expect(await listClaimSubjects("trade_turnover", of("pair=and-tuv"))).toEqual([]);
  expect(await listClaimSubjects("gdp_growth", of("pair=kaz-uzb&asof=2025-03-28"))).toEqual([]);
  expect(await listClaimSubjects("population", of(""))).toEqual([]);
});
