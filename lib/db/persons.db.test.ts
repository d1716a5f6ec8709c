import { describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { getPerson, listPersons } from "@/lib/db/persons";
import { testDatabase } from "@/lib/db/test-database";
import { personQuery } from "@/lib/params/person-query";

testDatabase("shipped");

const persons = (text: string) => listPersons(personQuery.parse(new URLSearchParams(text)).query);
const slugs = async (text: string) => (await persons(text)).rows.map(({ slug }) => slug);

async function numbers(sql: string, values: unknown[] = []): Promise<Map<string, number>> {
  const { rows } = await pool().query<{ slug: string; n: number }>(sql, values);
  return new Map(rows.map(({ slug, n }) => [slug, n]));
}

describe("the list of persons", () => {
  it("holds everybody once, with meetings and quoted figures counted by plain SQL", async () => {
    const { rows, total } = await persons("size=200");
    expect(rows).toHaveLength(total);
    expect(total).toBe((await numbers("SELECT 'all' AS slug, count(*)::int AS n FROM persons")).get("all"));
    const met = await numbers(`SELECT p.person_slug AS slug, count(DISTINCT coalesce(m.duplicate_of, m.slug))::int AS n
      FROM meeting_participants p JOIN meetings m ON m.slug = p.meeting_slug WHERE p.person_slug IS NOT NULL GROUP BY 1`);
    const said = await numbers(`SELECT speaker_slug AS slug, count(*)::int AS n FROM claims
      WHERE speaker_slug IS NOT NULL GROUP BY 1`);
    for (const { slug, meetings, claims } of rows)
      expect([slug, meetings, claims]).toEqual([slug, met.get(slug) ?? 0, said.get(slug) ?? 0]);
  });

  it.each(["Tokayev", "tokajew", "ТОКАЕВ", "Тоқаев", "Toqayev"])(
    "finds one person by the spelling %s",
    async (text) => {
      expect(await slugs(`q=${encodeURIComponent(text)}`)).toEqual(["kassym-jomart-tokayev"]);
    },
  );

  it("finds by an office, and takes signs of patterns as they stand", async () => {
    expect((await slugs("q=president of kazakhstan")).sort()).toEqual([
      "kassym-jomart-tokayev",
      "nursultan-nazarbayev",
    ]);
    for (const sign of ["%", "_", "\\"]) expect(await slugs(`q=${encodeURIComponent(sign)}`)).toEqual([]);
  });

  it("stands by name or by number of meetings, in both directions and page by page", async () => {
    const { rows } = await persons("size=200&sort=-meetings");
    const found = rows.map(({ meetings }) => meetings);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    const pages = [...(await slugs("size=10")), ...(await slugs("size=10&page=2"))];
    expect(pages).toEqual((await slugs("size=200")).slice(0, 20));
    expect(await slugs("size=200&sort=-name")).toEqual((await slugs("size=200")).toReversed());
  });

  it("of a day leaves out whom no meeting and no quotation had shown yet", async () => {
    const then = await persons("size=200&asof=2016-01-01");
    expect(then.rows.map(({ slug }) => slug)).toContain("islam-karimov");
    expect(then.rows.map(({ slug }) => slug)).not.toContain("shavkat-mirziyoyev");
    expect(then.total).toBe(then.rows.length);
    expect(then.rows.every(({ meetings, claims }) => meetings + claims > 0)).toBe(true);
  });
});

describe("a person", () => {
  it("stands in every spelling, and in each office from the first to the last meeting that shows it", async () => {
    const person = await getPerson("nursultan-nazarbayev", null);
    expect(person?.spellings.map(({ language }) => language)).toEqual(["de", "en", "kk", "ru", "uz"]);
    expect(person?.offices.map(({ slug }) => slug)).toEqual([
      "president-of-kazakhstan",
      "first-president-of-kazakhstan",
    ]);
    // Hand-read from meeting_participants.csv: the treaty on eternal friendship is the first meeting of the record.
    expect(person?.offices[0]?.first).toMatchObject({ slug: "1998-10-31-kaz-uzb-tashkent", startDate: "1998-10-31" });
    for (const { slug, first, last, meetings } of person?.offices ?? []) {
      const days = await pool().query<{ first: string; last: string; n: number }>(
        `SELECT min(m.start_date) AS first, max(m.start_date) AS last,
           count(DISTINCT coalesce(m.duplicate_of, m.slug))::int AS n
         FROM meeting_participants p JOIN meetings m ON m.slug = p.meeting_slug
         WHERE p.person_slug = 'nursultan-nazarbayev' AND p.office_slug = $1 AND m.status = 'held'`,
        [slug],
      );
      expect({ first: first?.startDate, last: last?.startDate, n: meetings }).toEqual(days.rows[0]);
    }
  });

  it("has on a day only what was known by then, and nobody has a slug that names nobody", async () => {
    const then = await getPerson("shavkat-mirziyoyev", "2016-01-01");
    expect(then).toMatchObject({ offices: [], countries: [], meetings: 0, claims: 0 });
    expect(then?.spellings.length).toBeGreaterThan(2);
    expect(await getPerson("nobody", null)).toBeNull();
  });

  it("counts an event once, under its leading record, where only a second record of it names them", async () => {
    // Labelled test data: a second coding of the Almaty meeting that alone names a person of the test.
    await pool().query("INSERT INTO persons (slug, name) VALUES ('test-person', 'Test Person')");
    await pool().query(`INSERT INTO meetings (slug, code, duplicate_of, side_a, side_b, start_date, date_precision, title,
        form, format, level, status, summary, confidence)
      SELECT 'test-coding', 'TEST-CODING', slug, side_a, side_b, start_date, date_precision, title, form, format, level,
        status, summary, confidence FROM meetings WHERE slug = '2025-03-29-kaz-uzb-almaty'`);
    await pool().query(`INSERT INTO meeting_participants (meeting_slug, ordinal, country_iso3, person_slug, office_slug, side)
      VALUES ('test-coding', 1, 'KAZ', 'test-person', 'foreign-minister-of-kazakhstan', 'participant')`);
    const person = await getPerson("test-person", null);
    expect(person).toMatchObject({ countries: ["KAZ"], meetings: 1, claims: 0 });
    expect(person?.offices[0]?.first?.slug).toBe("2025-03-29-kaz-uzb-almaty");
  });
});
