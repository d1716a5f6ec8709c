import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { meetingFacets } from "@/lib/db/meeting-facets";
import { countMeetings, listMeetings } from "@/lib/db/meetings-list";
import { testDatabase } from "@/lib/db/test-database";
import {
  CONFIDENCES,
  MEETING_FORMATS,
  MEETING_FORMS,
  MEETING_LEVELS,
  MEETING_STATUSES,
  TOPICS,
} from "@/lib/domain/meeting";
import { possibleDays } from "@/lib/domain/meeting-days";
import { MEETING_FACETS } from "@/lib/domain/meeting-facet";
import { meetingQuery } from "@/lib/params/meeting-query";

testDatabase("shipped");

const read = (text: string) => {
  const { query, problems } = meetingQuery.parse(new URLSearchParams(text));
  expect(problems).toEqual([]);
  return query;
};

const OF_PAIR = `m.duplicate_of IS NULL
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`;

async function direct(sql: string): Promise<Map<string, number>> {
  const { rows } = await pool().query<{ value: string; count: string }>(sql);
  return new Map(rows.map(({ value, count }) => [value, Number(count)]));
}

describe("the counts of the facets", () => {
  it.each([
    ["level", "m.level"],
    ["form", "m.form"],
    ["format", "m.format"],
    ["place", "m.city"],
    ["host", "m.host_country"],
    ["status", "m.status"],
    ["confidence", "m.confidence"],
  ] as const)("by %s are those of plain SQL", async (facet, column) => {
    const plain = await direct(
      `SELECT ${column} AS value, count(*) FROM meetings m WHERE ${OF_PAIR} AND ${column} IS NOT NULL GROUP BY 1`,
    );
    expect(plain.size).toBeGreaterThan(1);
    const facets = await meetingFacets(read("pair=kaz-uzb"));
    expect(new Map(facets[facet].map(({ value, count }) => [value, count]))).toEqual(plain);
  });

  it("by topic and by year are those of plain SQL", async () => {
    const facets = await meetingFacets(read("pair=kaz-uzb"));
    expect(new Map(facets.topic.map(({ value, count }) => [value, count]))).toEqual(
      await direct(`SELECT t.topic_code AS value, count(*) FROM meetings m JOIN meeting_topics t ON t.meeting_slug = m.slug
        WHERE ${OF_PAIR} GROUP BY 1`),
    );
    // No meeting of the pair lies in two years.
    expect(new Map(facets.year.map(({ value, count }) => [value, count]))).toEqual(
      await direct(`SELECT to_char(m.start_date, 'YYYY') AS value, count(*) FROM meetings m
        WHERE ${OF_PAIR} AND m.start_date IS NOT NULL GROUP BY 1`),
    );
  });

  it("leave a facet's own choice out of its counts and keep those of the others", async () => {
    const facets = await meetingFacets(read("pair=kaz-uzb&level=minister&form=phone_call"));
    expect(new Map(facets.level.map(({ value, count }) => [value, count]))).toEqual(
      await direct(
        `SELECT m.level AS value, count(*) FROM meetings m WHERE ${OF_PAIR} AND m.form = 'phone_call' GROUP BY 1`,
      ),
    );
    expect(new Map(facets.form.map(({ value, count }) => [value, count]))).toEqual(
      await direct(
        `SELECT m.form AS value, count(*) FROM meetings m WHERE ${OF_PAIR} AND m.level = 'minister' GROUP BY 1`,
      ),
    );
  });

  it("are those of the list that each of them leads to, whatever else is asked", async () => {
    const some = <T extends string>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
    const queries = fc.record(
      {
        level: some(MEETING_LEVELS),
        form: some(MEETING_FORMS),
        format: some(MEETING_FORMATS),
        topic: some(TOPICS),
        status: some(MEETING_STATUSES),
        confidence: some(CONFIDENCES),
        place: some(["Astana", "Tashkent", "Samarkand"]),
        host: some(["KAZ", "UZB", "RUS"]),
        year: some(["2017", "2019", "2024", "2025"]),
        q: fc.constantFrom("tokayev", "visit", "water"),
        from: fc.constantFrom("2017-03-15", "2019-01-01"),
        to: fc.constantFrom("2024-06-30", "2025-03-29"),
        asof: fc.constantFrom("2025-03-29", "2021-01-01"),
        person: fc.constant<string[]>(["shavkat-mirziyoyev"]),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(queries, fc.constantFrom(...MEETING_FACETS), async (asked, facet) => {
        const query = { ...meetingQuery.defaults, ...asked };
        for (const { value, count } of (await meetingFacets(query))[facet].slice(0, 4))
          expect([facet, value, await countMeetings({ ...query, [facet]: [value] })]).toEqual([facet, value, count]);
      }),
      { numRuns: 25 },
    );
  });

  it("come most frequent first, years newest first", async () => {
    const { place, year } = await meetingFacets(read(""));
    expect(place.map(({ count }) => count)).toEqual(place.map(({ count }) => count).sort((a, b) => b - a));
    expect(year.map(({ value }) => value)).toEqual(
      year
        .map(({ value }) => value)
        .sort()
        .reverse(),
    );
  });

  it("are all empty for a query that finds nothing at all", async () => {
    const facets = await meetingFacets(read("q=qqqqzzzz"));
    expect(Object.values(facets).flat()).toEqual([]);
  });
});

describe("from, to and year", () => {
  it("keep a meeting when any of the days on which it may have been is asked for", async () => {
    await pool().query(
      `INSERT INTO meetings (slug, code, side_a, side_b, start_date, end_date, date_precision, title, form, format, level,
         status, summary, confidence)
       SELECT 'test-' || n, 'TEST-' || n, 'KAZ', 'UZB', day, CASE WHEN n % 3 > 0 THEN day + n % 40 END,
         (ARRAY['day', 'month', 'year'])[1 + n % 3], 'Test meeting', 'unknown', 'bilateral', 'other', 'held', 'Test.', 'high'
       FROM generate_series(1, 60) n, LATERAL (SELECT '2003-11-20'::date + n * 17 AS day) d`,
    );
    const { rows: all } = await listMeetings(read("level=other&to=2007&size=200"));
    expect(all.filter(({ slug }) => slug.startsWith("test-"))).toHaveLength(60);
    const days = fc
      .tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 60 }))
      .map(([first, length]) => [day(first), day(first + length)] as const);
    await fc.assert(
      fc.asyncProperty(days, async ([from, to]) => {
        const listed = (await listMeetings(read(`level=other&from=${from}&to=${to}&size=200`))).rows;
        const expected = all.filter((meeting) => {
          const possible = possibleDays(meeting);
          return possible && possible.start <= to && possible.end >= from;
        });
        expect(listed.map(({ slug }) => slug).sort()).toEqual(expected.map(({ slug }) => slug).sort());
      }),
      { numRuns: 40 },
    );
  });

  it("put a meeting over New Year's Eve into both years, in the list and in the counts", async () => {
    await pool().query(
      `INSERT INTO meetings (slug, code, side_a, side_b, start_date, end_date, date_precision, title, form, format, level,
         status, summary, confidence)
       VALUES ('test-night', 'TEST-N', 'KAZ', 'UZB', '1991-12-31', '1992-01-02', 'day', 'Test meeting', 'unknown', 'bilateral',
         'other', 'held', 'Test.', 'high')`,
    );
    for (const text of ["year=1991", "year=1992", "from=1991&to=1991", "from=1992-01-02&to=1992"])
      expect((await listMeetings(read(text))).rows.map(({ slug }) => slug)).toEqual(["test-night"]);
    const { year } = await meetingFacets(read("to=1993"));
    expect(year).toEqual([
      { value: "1992", count: 1 },
      { value: "1991", count: 1 },
    ]);
  });
});

describe("an open list", () => {
  it("takes a name with a comma, quotes and backslashes as it is recorded", async () => {
    const name = 'Test, "D.C." \\ it\'s';
    await pool().query("UPDATE meetings SET city = $1 WHERE slug = '2025-03-29-kaz-uzb-almaty'", [name]);
    const link = meetingQuery.write({ ...meetingQuery.defaults, place: [name, "Astana"] });
    const query = meetingQuery.parse(link).query;
    expect(query.place).toEqual([name, "Astana"]);
    const { rows } = await listMeetings({ ...query, place: [name] });
    expect(rows.map(({ slug }) => slug)).toEqual(["2025-03-29-kaz-uzb-almaty"]);
  });

  it("finds nothing for a place, a host, a year or a person that is nowhere recorded", async () => {
    for (const text of ["place=Atlantis", "host=ATA", "year=1066", "person=nobody"])
      expect(await countMeetings(read(text))).toBe(0);
  });
});

function day(after: number): string {
  return new Date(Date.UTC(2003, 10, 1) + after * 86_400_000).toISOString().slice(0, 10);
}
