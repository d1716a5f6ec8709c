import { describe, expect, inject, it } from "vitest";
import { pool } from "@/lib/db/client";
import { suggestSpelling } from "@/lib/db/meeting-search";
import { listMeetings } from "@/lib/db/meetings-list";
import { migrate } from "@/lib/db/migrate";
import { databaseAt, runOnServer, testDatabase } from "@/lib/db/test-database";
import { meetingQuery } from "@/lib/params/meeting-query";

testDatabase("shipped");

async function found(text: string): Promise<string[]> {
  const { query, problems } = meetingQuery.parse({ q: text, size: "200" });
  expect(problems).toEqual([]);
  const { rows, total } = await listMeetings(query);
  expect(total).toBeLessThanOrEqual(200);
  expect(rows).toHaveLength(total);
  return rows.map(({ slug }) => slug).sort();
}

async function column(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await pool().query<{ text: string }>(sql, values);
  return rows.map(({ text }) => text);
}

const attended = (person: string) =>
  column(
    `SELECT DISTINCT m.slug AS text FROM meetings m JOIN meeting_participants p ON p.meeting_slug = m.slug
     WHERE p.person_slug = $1 AND m.duplicate_of IS NULL`,
    [person],
  );

describe("a person in any recorded spelling", () => {
  it("is found at the same meetings, all that were attended among them", async () => {
    const persons = await column("SELECT slug AS text FROM persons");
    for (const person of persons) {
      const spellings = await column("SELECT name AS text FROM person_names WHERE person_slug = $1", [person]);
      const sets = await Promise.all(spellings.map(found));
      for (const set of sets) expect([person, set]).toEqual([person, sets[0]]);
      expect(sets[0]).toEqual(expect.arrayContaining(await attended(person)));
    }
  });

  it("is found by the surname alone, in Latin and Cyrillic, capitals or none, and where a summary only mentions it", async () => {
    const english = await found("Tokayev");
    expect(english.length).toBeGreaterThan((await attended("kassym-jomart-tokayev")).length);
    for (const spelling of ["Tokajew", "Токаев", "тоқаев", "TOQAYEV", "tokajew"])
      expect(await found(spelling)).toEqual(english);
  });

  it("is found by the beginning of a name", async () => {
    expect(await found("Tokaj")).toEqual(await found("Tokay"));
  });
});

describe("words", () => {
  it("are each found anywhere in the record of a meeting, in any order", async () => {
    const both = await found("Samarkand Mirziyoyev");
    expect(both.length).toBeGreaterThan(0);
    expect(both).toEqual(await found("mirziyoyev samarkand"));
    const [one, other] = [await found("samarkand"), await found("mirziyoyev")];
    expect(both).toEqual(one.filter((slug) => other.includes(slug)));
  });

  it("are found without their case, marks and endings", async () => {
    expect(await found("ALMATY")).toEqual(await found("almaty"));
    expect(await found("Älmáty")).toEqual(await found("almaty"));
    expect(await found("Orbán")).toEqual(await found("Orban"));
    const visit = await found("visit");
    expect(visit.length).toBeGreaterThan(0);
    expect(await found("visits")).toEqual(visit);
  });

  it("are found in the offices, countries and venues of a meeting", async () => {
    expect((await found("Federal Chancellor")).length).toBeGreaterThan(0);
    expect(await found("Azerbaijan")).toEqual(
      expect.arrayContaining(
        await column(`SELECT DISTINCT m.slug AS text FROM meetings m JOIN meeting_participants p ON p.meeting_slug = m.slug
          WHERE p.country_iso3 = 'AZE' AND m.duplicate_of IS NULL`),
      ),
    );
  });

  it("of one or two letters are found at the beginning of a word", async () => {
    const start = await found("xi");
    expect(start).toEqual(expect.arrayContaining(await attended("xi-jinping")));
    expect(start).not.toContain("2024-kaz-uzb-saint-petersburg");
  });

  it("in the signs of patterns and full text are taken literally", async () => {
    for (const text of [
      "%",
      "_",
      "\\",
      "%_\\",
      "tok%v",
      "a_m",
      "'",
      "''",
      "&",
      "!",
      "tokayev:*",
      "<->",
      "(",
      "'); --",
    ]) {
      const slugs = await found(text);
      const folded = await column(
        `SELECT meeting_slug AS text FROM meeting_search WHERE NOT EXISTS (
          SELECT FROM unnest(string_to_array($1, ' ')) word WHERE strpos(words, word) = 0)`,
        [text.toLowerCase()],
      );
      // "tokayev:*" is the word with signs at its end: full text finds the word.
      if (/[a-z]{3}/.test(text)) continue;
      expect([text, slugs.filter((slug) => !folded.includes(slug))]).toEqual([text, []]);
    }
    expect(await found("tok%v")).toEqual([]);
  });

  it("that are too many or too long are refused, and odd ones find nothing, without an error", async () => {
    const refused = (q: string) => meetingQuery.parse({ q }).problems.map(({ name }) => name);
    for (const q of ["x".repeat(10_000), "x".repeat(1_000_000), "a\0b", "a ".repeat(11)])
      expect(refused(q)).toEqual(["q"]);
    for (const q of ["\ud800", "😀", "½ ﷺ", "\u0301", "北京", "ﬁ", "x".repeat(200), "a b c d e f g h i j"])
      expect((await listMeetings(meetingQuery.parse({ q }).query)).total).toBeLessThan(100);
  });
});

describe("a misspelt name", () => {
  it.each([
    ["Tokayeff", "Tokayev"],
    ["Mirzioev", "Mirziyoyev"],
    ["Samarcand", "Samarkand"],
    ["Taschkend", "Tashkent"],
    ["Назарбаефф", "Назарбаев"],
  ])("%s is asked about as %s", async (wrong, right) => {
    expect(await found(wrong)).toEqual([]);
    const suggestion = (await suggestSpelling(wrong)) ?? "";
    expect(suggestion).toContain(right);
    expect((await found(suggestion)).length).toBeGreaterThan(0);
  });

  it("is replaced within a search, the other words stay", async () => {
    expect(await suggestSpelling("visit Samarcand")).toBe("visit Samarkand");
  });

  it("is not guessed where all words are known or one is like no name", async () => {
    expect(await suggestSpelling("Tokayev Samarkand")).toBeNull();
    expect(await suggestSpelling("qqqqzzzz")).toBeNull();
    expect(await suggestSpelling("%")).toBeNull();
  });
});

describe("the text of a meeting", () => {
  const words = (slug: string) => column("SELECT words AS text FROM meeting_search WHERE meeting_slug = $1", [slug]);
  const SLUG = "2025-03-29-kaz-uzb-almaty";

  it("is there for every meeting, and as a refresh of all would write it", async () => {
    const all = "SELECT meeting_slug || words || vector::text AS text FROM meeting_search ORDER BY 1";
    const before = await column(all);
    expect(before.length).toBe((await column("SELECT slug AS text FROM meetings")).length);
    await pool().query("DELETE FROM meeting_search");
    await pool().query("SELECT refresh_meeting_search(ARRAY(SELECT slug FROM meetings))");
    expect(await column(all)).toEqual(before);
  });

  it("follows every table that it is made of, and the rows that leave", async () => {
    const steps: [sql: string, after: string, now: boolean][] = [
      [`UPDATE meetings SET title = 'Test gathering', venue = 'Test hall' WHERE slug = '${SLUG}'`, "test hall", true],
      ["UPDATE persons SET name = 'Renamed Testperson' WHERE slug = 'kassym-jomart-tokayev'", "renamed", true],
      ["INSERT INTO person_names VALUES ('kassym-jomart-tokayev', 'Tôkàev-Test', 'fr')", "tokaev-test", true],
      ["UPDATE person_names SET name = 'Zweite Probe' WHERE name = 'Tôkàev-Test'", "zweite probe", true],
      ["DELETE FROM person_names WHERE name = 'Zweite Probe'", "zweite probe", false],
      ["UPDATE offices SET title = 'Testoffice' WHERE slug = 'president-of-kazakhstan'", "testoffice", true],
      ["UPDATE countries SET name_en = 'Testland' WHERE iso3 = 'KAZ'", "testland", true],
      [
        `INSERT INTO meeting_participants VALUES ('${SLUG}', 99, 'DEU', 'angela-merkel', NULL, 'participant')`,
        "merkel",
        true,
      ],
      [
        `UPDATE meeting_participants SET person_slug = 'olaf-scholz' WHERE meeting_slug = '${SLUG}' AND ordinal = 99`,
        "merkel",
        false,
      ],
      [`DELETE FROM meeting_participants WHERE meeting_slug = '${SLUG}' AND ordinal = 99`, "scholz", false],
    ];
    for (const [sql, text, isThere] of steps) {
      await pool().query(sql);
      expect([sql, (await words(SLUG))[0]?.includes(text)]).toEqual([sql, isThere]);
    }
  });

  it("moves with a participant from one meeting to another", async () => {
    const other = "undated-kaz-uzb-astana";
    await pool().query(
      `INSERT INTO meeting_participants VALUES ($1, 99, 'DEU', 'angela-merkel', NULL, 'participant')`,
      [other],
    );
    expect((await words(other))[0]).toContain("merkel");
    await pool().query(`UPDATE meeting_participants SET meeting_slug = $1 WHERE meeting_slug = $2 AND ordinal = 99`, [
      SLUG,
      other,
    ]);
    expect([(await words(other))[0]?.includes("merkel"), (await words(SLUG))[0]?.includes("merkel")]).toEqual([
      false,
      true,
    ]);
  });

  it("goes with its meeting, and comes with a new one however long its summary is", async () => {
    await pool().query(
      `INSERT INTO meetings (slug, code, side_a, side_b, date_precision, title, form, format, level, status, summary, confidence)
       SELECT 'test-long', 'TEST-1', 'KAZ', 'UZB', 'unknown', 'Test', 'unknown', 'bilateral', 'other', 'held',
         (SELECT string_agg('wort' || n, ' ') FROM generate_series(1, 200000) n), 'high'`,
    );
    expect(await found("wort199999")).toEqual(["test-long"]);
    await pool().query("DELETE FROM meetings WHERE slug = 'test-long'");
    expect(await words("test-long")).toEqual([]);
  });
});

it("a user who may not create the extensions is told so, by name and with the remedy", async () => {
  const serverUrl = inject("testServerUrl");
  const [name, user] = ["test_without_rights", "test_no_owner"];
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  await runOnServer(serverUrl, `CREATE ROLE ${user} LOGIN PASSWORD 'test'`);
  try {
    await runOnServer(databaseAt(serverUrl, name), `GRANT ALL ON SCHEMA public TO ${user}`);
    const url = new URL(databaseAt(serverUrl, name));
    [url.username, url.password] = [user, "test"];
    await expect(migrate(url.href)).rejects.toThrow(
      /_meeting_search failed and changed nothing: the user test_no_owner may not create the extensions .* CREATE EXTENSION/,
    );
  } finally {
    await runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    await runOnServer(serverUrl, `DROP ROLE ${user}`);
  }
});
