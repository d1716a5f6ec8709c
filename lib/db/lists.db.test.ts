import { describe, expect, it } from "vitest";
import { listClaims } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { listDocuments } from "@/lib/db/documents-list";
import { listMeetings } from "@/lib/db/meetings-list";
import { countObservations, listObservations } from "@/lib/db/observations-list";
import { testDatabase } from "@/lib/db/test-database";
import { CLAIM_SORTS, claimQuery } from "@/lib/params/claim-query";
import { DOCUMENT_SORTS, documentQuery } from "@/lib/params/document-query";
import { MEETING_SORTS, meetingQuery } from "@/lib/params/meeting-query";
import { OBSERVATION_SORTS, observationQuery } from "@/lib/params/observation-query";

testDatabase("shipped");

const meetings = (text: string) => listMeetings(meetingQuery.parse(new URLSearchParams(text)).query);
const observations = (text: string) => listObservations(observationQuery.parse(new URLSearchParams(text)).query);
const claims = (text: string) => listClaims(claimQuery.parse(new URLSearchParams(text)).query);
const documents = (text: string) => listDocuments(documentQuery.parse(new URLSearchParams(text)).query);

async function count(sql: string): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(`SELECT (${sql})::int AS n`);
  return rows[0]?.n ?? Number.NaN;
}

/** All rows of a list, page by page. */
async function everyRow<Row>(list: (text: string) => Promise<{ rows: Row[]; total: number }>, text: string) {
  const { total } = await list(text);
  const pages = Array.from({ length: Math.ceil(total / 200) }, (_, index) => `${text}&size=200&page=${index + 1}`);
  const rows = [];
  for (const page of pages) rows.push(...(await list(page)).rows);
  expect(rows).toHaveLength(total);
  return rows;
}

describe("meetings", () => {
  it("leave out second codings of the same event, and belong to a pair when both countries took part", async () => {
    const single = await count("SELECT count(*) FROM meetings WHERE duplicate_of IS NULL");
    expect((await meetings("")).total).toBe(single);
    const pair = await everyRow(meetings, "pair=kaz-uzb");
    expect(pair.every(({ countries }) => countries.includes("KAZ") && countries.includes("UZB"))).toBe(true);
    expect(pair.length).toBeLessThan(single);
  });

  it("give the meeting of Almaty on 29 March 2025 with its people and its claims", async () => {
    const { rows } = await meetings("pair=kaz-uzb&from=2025-03-29&to=2025-03-29");
    // The phone call of that month, whose day nobody states, may have been on the day too.
    expect(rows.map(({ slug }) => slug)).toEqual(["2025-03-29-kaz-uzb-almaty", "2025-03-kaz-uzb-phone-call"]);
    expect(rows[0]).toMatchObject({
      slug: "2025-03-29-kaz-uzb-almaty",
      startDate: "2025-03-29",
      city: "Almaty",
      level: "head_of_state",
      countries: ["KAZ", "UZB"],
    });
    expect(rows[0]?.participants.map(({ name }) => name)).toContain("Kassym-Jomart Tokayev");
    expect(rows[0]?.claimsRecorded).toBeGreaterThanOrEqual(2);
  });

  it("are found by any spelling of a name, whatever its case, and by signs of patterns only where they stand", async () => {
    const attended = await count(`SELECT count(DISTINCT m.slug) FROM meetings m JOIN meeting_participants p
      ON p.meeting_slug = m.slug WHERE m.duplicate_of IS NULL AND p.person_slug = 'kassym-jomart-tokayev'`);
    expect(attended).toBeGreaterThan(50);
    const { total } = await meetings("q=Tokayev");
    expect(total).toBeGreaterThanOrEqual(attended);
    expect((await meetings(`q=${encodeURIComponent("ТОКАЕВ")}`)).total).toBe(total);
    expect((await meetings("q=tokajew")).total).toBe(total);
    for (const sign of ["%", "_%_", "\\", ".*", "'"]) {
      const { rows } = await meetings(`q=${encodeURIComponent(sign)}&size=200`);
      for (const row of rows) expect(JSON.stringify(row)).toContain(JSON.stringify(sign).slice(1, -1));
    }
  });

  it("without a date stand last and pass no range", async () => {
    const undated = await count("SELECT count(*) FROM meetings WHERE start_date IS NULL AND duplicate_of IS NULL");
    for (const sort of ["start_date", "-start_date"]) {
      const rows = await everyRow(meetings, `sort=${sort}`);
      expect(rows.slice(rows.length - undated).every(({ startDate }) => startDate === null)).toBe(true);
    }
    expect((await everyRow(meetings, "from=0001")).every(({ startDate }) => startDate !== null)).toBe(true);
  });
});

describe("observations", () => {
  it("show the newest vintage of Uzbek growth in 2023, and all three when asked", async () => {
    const filter = "country=UZB&measure=gdp_growth&dataset=wb-wdi&from=2023&to=2023";
    const latest = (await observations(filter)).rows[0];
    const all = (await observations(`${filter}&vintages=all&sort=vintage`)).rows;
    expect(all.length).toBeGreaterThanOrEqual(3);
    expect(latest).toEqual(all.at(-1));
    expect(latest?.vintages).toBe(all.length);
    expect(latest?.value).toMatch(/^6\.316/);
  });

  it("of a pair are both countries' own series and those between them", async () => {
    const rows = await everyRow(observations, "pair=kaz-uzb");
    const areas = new Set(rows.map(({ refArea, counterpartArea }) => `${refArea}-${counterpartArea ?? ""}`));
    expect([...areas].sort()).toEqual(["KAZ-", "KAZ-UZB", "UZB-", "UZB-KAZ"]);
  });

  it("are the same rows whether series or periods are walked", async () => {
    const key = (row: { seriesKey: string; period: string; vintage: string }) =>
      `${row.seriesKey} ${row.period} ${row.vintage}`;
    for (const vintages of ["latest", "all"]) {
      const byPeriod = (await everyRow(observations, `vintages=${vintages}`)).map(key);
      const bySeries = (await everyRow(observations, `vintages=${vintages}&sort=indicator`)).map(key);
      expect(new Set(byPeriod).size).toBe(byPeriod.length);
      expect([...byPeriod].sort()).toEqual([...bySeries].sort());
    }
    const all = observationQuery.parse({ vintages: "all" }).query;
    expect(await countObservations(all)).toBe(await count("SELECT count(*) FROM observations"));
  });

  it("keep a period only when it lies wholly within the range", async () => {
    const rows = await everyRow(observations, "from=2010-02&to=2020-11");
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.every((row) => row.periodStart >= "2010-02-01" && row.periodEnd <= "2020-11-30")).toBe(true);
  });
});

describe("claims and documents", () => {
  it("of a pair are those of its meetings, of its flows or of its parties", async () => {
    expect((await claims("pair=kaz-uzb")).total).toBe(118);
    const treaties = await everyRow(documents, "pair=kaz-uzb");
    expect(treaties).toHaveLength(96);
    expect(treaties.every(({ parties }) => parties.includes("KAZ") && parties.includes("UZB"))).toBe(true);
  });

  it("of a speaker are those that the person said, and not those that name the person", async () => {
    const said = await count("SELECT count(*) FROM claims WHERE speaker_slug = 'kassym-jomart-tokayev'");
    const rows = await everyRow(claims, "speaker=kassym-jomart-tokayev");
    expect(rows).toHaveLength(said);
    expect(said).toBeGreaterThan(10);
    expect(new Set(rows.map(({ speakerSlug }) => speakerSlug))).toEqual(new Set(["kassym-jomart-tokayev"]));
    expect((await claims("speaker=nobody")).total).toBe(0);
  });

  it("name the two countries at whose meeting each was said, in alphabetical order", async () => {
    const rows = await everyRow(claims, "");
    const { rows: meetings } = await pool().query<{ id: string; sides: string[] }>(
      "SELECT c.id, ARRAY[m.side_a, m.side_b]::text[] AS sides FROM claims c JOIN meetings m ON m.slug = c.meeting_slug",
    );
    const sides = new Map(meetings.map(({ id, sides }) => [id, sides.toSorted()]));
    expect(rows.map(({ id, meetingSides: { a, b } }) => [id, [a, b]])).toEqual(
      rows.map(({ id }) => [id, sides.get(id)]),
    );
    expect(rows).toHaveLength(sides.size);
  });

  it("keep bounds as bounds: growth over 6 percent is >", async () => {
    const { rows } = await claims("pair=kaz-uzb&from=2025-03-29&to=2025-03-29&q=percent");
    expect(rows.some(({ comparator, value, unit }) => comparator === ">" && value === "6" && unit === "PC")).toBe(true);
  });
});

describe("every sort of every list", () => {
  it.each([
    ["meetings", MEETING_SORTS, meetings],
    ["observations", OBSERVATION_SORTS, observations],
    ["claims", CLAIM_SORTS, claims],
    ["documents", DOCUMENT_SORTS, documents],
  ] as const)("gives each of the %s once, in both directions", async (_name, sorts, list) => {
    const { total } = await list("");
    for (const sort of sorts.flatMap((key) => [key, `-${key}`])) {
      const rows = await everyRow<object>(list, `sort=${sort}`);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(total);
    }
  });
});
