import { describe, expect, it } from "vitest";
import { getCountedRecord, listCadenceSeries, listShownSeries } from "@/lib/db/cadence-series";
import { pool } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-database";
import { type CadenceChoice, PLOVER_WEIGHTS } from "@/lib/domain/cadence";
import type { Frequency } from "@/lib/domain/indicator";
import { makePair, type Pair } from "@/lib/domain/pair";
import { cadenceSeries } from "@/lib/stats/cadence-series";
import { EVERY_MEETING } from "@/lib/stats/test-meetings";
import { topicCoverage } from "@/lib/stats/topic-coverage";

testDatabase("shipped");

function pairOf(a: string, b: string): Pair {
  const pair = makePair(a, b);
  if (!pair) throw new Error(`${a} and ${b} are no pair`);
  return pair;
}
const pair = pairOf("KAZ", "UZB");

async function count(more: Partial<CadenceChoice> & { freq?: Frequency } = {}, asOf: string | null = null) {
  const record = await getCountedRecord(pair, asOf);
  const { periods } = cadenceSeries(record, pair, { ...EVERY_MEETING, freq: "A", ...more });
  return Object.fromEntries(periods.map(({ period, value }) => [period, value]));
}

// Counted by hand in prisma/data/meetings.csv. The 20 rows of 2025: 13 in person (Khiva, Almaty, the summits of
// Samarkand, Budapest, Astana, Avaza, Tianjin, Gabala, Washington, Tashkent, Tokyo and Saint Petersburg, and the state
// visit), 4 calls, 2 sessions (talks in Samarkand, council in Tashkent), 1 only announced (Dushanbe).
describe("the meetings of Kazakhstan and Uzbekistan in 2025, counted by hand", () => {
  it("are 13 in person and 4 calls", async () => {
    expect((await count())["2025"]).toBe("13");
    expect((await count({ calls: "only" }))["2025"]).toBe("4");
    expect((await count({ calls: "with" }))["2025"]).toBe("17");
  });

  it("are 4 of the two alone: Khiva, Almaty, the talks in Samarkand and the state visit", async () => {
    expect((await count({ format: "bilateral" }))["2025"]).toBe("4");
  });

  it("are 12 of the heads of state and 1 of the ministers", async () => {
    expect((await count({ levels: ["head_of_state"] }))["2025"]).toBe("12");
    expect((await count({ levels: ["minister"] }))["2025"]).toBe("1");
  });

  it("weigh 52 points by PLOVER: 13 visits and summits of 4 each", async () => {
    expect((await count({ weights: PLOVER_WEIGHTS }))["2025"]).toBe("52");
  });

  it("fall into the months of their first days: Tianjin, 31 August to 1 September, into August", async () => {
    const months = Object.entries(await count({ freq: "M" })).filter(([month]) => month.startsWith("2025"));
    expect(months.map(([, value]) => Number(value))).toEqual([0, 0, 2, 1, 1, 1, 0, 2, 0, 1, 3, 2]);
  });

  it("were 5 of the year on the day after the summit of Astana: the record ends there", async () => {
    expect((await count({}, "2025-06-18"))["2025"]).toBe("5");
  });
});

describe("the record of Kazakhstan and Uzbekistan", () => {
  it("has as many meetings a year as direct SQL counts, zero from 2016 on and missing before", async () => {
    const { rows } = await pool().query<{ year: string; count: string }>(`
      SELECT to_char(m.start_date, 'YYYY') AS year, count(*) AS count FROM meetings m
      WHERE m.status = 'held' AND m.duplicate_of IS NULL AND m.parent_slug IS NULL AND m.start_date IS NOT NULL
        AND m.form NOT IN ('phone_call', 'video_call', 'video_summit')
        AND 2 = (SELECT count(DISTINCT p.country_iso3) FROM meeting_participants p
          WHERE p.meeting_slug = m.slug AND p.country_iso3 IN ('KAZ', 'UZB'))
      GROUP BY 1`);
    const found = await count();
    expect(rows.length).toBeGreaterThan(15);
    for (const { year, count: expected } of rows) expect([year, found[year]]).toEqual([year, expected]);
    expect(found).toMatchObject({ "1999": null, "2015": null, "2016": "3" });
  });

  it("counts a meeting of 2024 of which only the year is known in the year and in no month", async () => {
    const record = await getCountedRecord(pair, null);
    const of = (freq: Frequency) =>
      cadenceSeries(record, pair, { ...EVERY_MEETING, freq, from: "2024-01-01", to: "2024-12-31" });
    const sum = ({ periods }: ReturnType<typeof of>) => periods.reduce((all, { value }) => all + Number(value), 0);
    expect([sum(of("A")), sum(of("Q")), sum(of("M"))]).toEqual([13, 12, 12]);
    expect(of("M").leftOut).toMatchObject({ coarse: 1, undated: 2 });
  });

  it("has the topics that direct SQL counts: held meetings with their sessions, stated ones", async () => {
    const { rows } = await pool().query<{ year: string; count: string }>(`
      SELECT to_char(whole.start_date, 'YYYY') AS year, count(DISTINCT whole.slug) AS count
      FROM meetings m
      JOIN meeting_topics t ON t.meeting_slug = m.slug AND t.topic_code = 'water'
      JOIN meetings whole ON whole.slug = coalesce(m.parent_slug, m.slug)
      WHERE m.status = 'held' AND whole.status = 'held' AND m.duplicate_of IS NULL AND m.topics_basis = 'stated'
        AND 2 = (SELECT count(DISTINCT p.country_iso3) FROM meeting_participants p
          WHERE p.meeting_slug = m.slug AND p.country_iso3 IN ('KAZ', 'UZB'))
        AND whole.start_date IS NOT NULL
      GROUP BY 1`);
    const { rows: topics } = topicCoverage(await getCountedRecord(pair, null));
    const water = topics.find(({ topic }) => topic === "water");
    const found = water?.years.filter(({ stated }) => stated > 0).map(({ year, stated }) => [year, String(stated)]);
    expect(rows.length).toBeGreaterThan(3);
    expect(found).toEqual(rows.map(({ year, count: expected }) => [year, expected]).sort());
  });
});

describe("counts as series", () => {
  it("are of the pair, with the day to which the record reaches as their release", async () => {
    const [all] = await listCadenceSeries(pair, null, "A");
    expect(all).toMatchObject({
      refArea: "KAZ",
      counterpartArea: "UZB",
      measure: "meetings",
      unit: "COUNT",
      freq: "A",
    });
    expect(all?.values.at(-1)).toMatchObject({ period: "2025", value: "13", status: "A", vintage: "2025-12-31" });
    expect(all?.values.find(({ period }) => period === "1999")).toMatchObject({ value: null, status: "M" });
    expect(all?.values[0]).toMatchObject({ period: "1998", value: "1", status: "P" });
  });

  it("are as known on a day", async () => {
    const [all] = await listCadenceSeries(pair, "2025-06-18", "A");
    expect(all?.values.at(-1)).toMatchObject({ period: "2025", value: "5", status: "P", vintage: "2025-06-18" });
  });

  it("stand beside the publishers' where an explorer asks for both, at its frequency", async () => {
    const codes = ["NY.GDP.MKTP.KD.ZG", "RAPPORT.MEETINGS", "RAPPORT.MEETINGS.CALLS", "RAPPORT.NOTHING"];
    const series = await listShownSeries(pair, codes, [], { freq: "Q", asof: null });
    expect(series.map(({ indicatorCode, freq }) => `${indicatorCode} ${freq}`)).toEqual([
      "NY.GDP.MKTP.KD.ZG A",
      "NY.GDP.MKTP.KD.ZG A",
      "RAPPORT.MEETINGS Q",
      "RAPPORT.MEETINGS.CALLS Q",
    ]);
  });

  it("are none for a pair that never met on record", async () => {
    expect(await listCadenceSeries(pairOf("BRA", "FJI"), null, "A")).toEqual([]);
  });
});
