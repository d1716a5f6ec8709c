import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import { describe, expect, it, vi } from "vitest";
import { GET as claimsAtom } from "@/app/api/v1/claims.atom/route";
import { GET as meetingsAtom } from "@/app/api/v1/meetings.atom/route";
import { GET as meetingsIcs } from "@/app/api/v1/meetings.ics/route";
import { pool } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-database";

// next-intl finds its messages by the request that Next handles, and here is none.
vi.mock("@/app/[locale]/words", async () => {
  const [{ makeWords }, { listCountries }, { testWords }] = await Promise.all([
    import("@/lib/i18n/words"),
    import("@/lib/db/countries"),
    import("@/lib/i18n/test-words"),
  ]);
  const loadWords = async (locale: "en" | "de", options: { asOf: string | null }) =>
    makeWords(testWords(locale).t, locale, await listCountries(), options);
  return { loadWords };
});

testDatabase("shipped");

const ROUTES = { "meetings.ics": meetingsIcs, "meetings.atom": meetingsAtom, "claims.atom": claimsAtom };

async function get(feed: keyof typeof ROUTES, query: string) {
  const request = new Request(`http://127.0.0.1:3000/api/v1/${feed}?${query}`, {
    headers: { host: "rapport.example", "x-forwarded-proto": "https" },
  });
  const response = await ROUTES[feed](request);
  return { response, body: await response.text() };
}

type Entry = { id: string; title: string; updated: string; summary: string; link: { "@_href": string }[] };

async function atom(feed: "meetings.atom" | "claims.atom", query: string) {
  const { response, body } = await get(feed, query);
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  expect(XMLValidator.validate(body)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" || name === "link" });
  const { feed: read } = parser.parse(body);
  const entries: Entry[] = read.entry ?? [];
  return { read, entries };
}

async function calendar(query: string) {
  const { response, body } = await get("meetings.ics", query);
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const read = new ICAL.Component(ICAL.parse(body));
  return { read, events: read.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each)) };
}

async function slugs(sql: string): Promise<string[]> {
  const { rows } = await pool().query<{ slug: string }>(
    `SELECT m.slug FROM meetings m WHERE m.duplicate_of IS NULL AND ${sql}`,
  );
  return rows.map(({ slug }) => slug).sort();
}

const OF_PAIR = `EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`;

describe("the calendar of a pair", () => {
  it("has every meeting whose day is known, and no other, as direct SQL finds them", async () => {
    const { read, events } = await calendar("pair=kaz-uzb");
    expect(events.map(({ uid }) => uid.replace("@rapport", "")).sort()).toEqual(
      await slugs(`${OF_PAIR} AND m.date_precision = 'day'`),
    );
    expect(read.getFirstPropertyValue("name")).toBe("Kazakhstan–Uzbekistan: meetings");
    const undated = await slugs(`${OF_PAIR} AND m.date_precision <> 'day'`);
    expect(read.getFirstPropertyValue("description")).toContain(`${undated.length} more are left out`);
  });

  it("has the meeting of Almaty on its day, with its page at the address of the request", async () => {
    const { events } = await calendar("pair=kaz-uzb&from=2025-03-29&to=2025-03-29");
    const almaty = events.find(({ uid }) => uid.startsWith("2025-03-29-kaz-uzb-almaty"));
    expect(almaty?.startDate.toString()).toBe("2025-03-29");
    expect(almaty?.endDate.toString()).toBe("2025-03-30");
    expect(almaty?.location).toContain("Almaty");
    expect(almaty?.component.getFirstPropertyValue("url")).toBe(
      "https://rapport.example/meetings/2025-03-29-kaz-uzb-almaty",
    );
  });

  it("takes the filters of the list, the day of a view and a language", async () => {
    const { events } = await calendar("pair=kaz-uzb&level=head_of_state&asof=2025-03-29&locale=de");
    const days = events.map(({ startDate }) => startDate.toString());
    expect(days.length).toBeGreaterThan(10);
    expect(days.every((day) => day <= "2025-03-29")).toBe(true);
    expect(events[0]?.component.getFirstPropertyValue("url")).toContain("https://rapport.example/de/meetings/");
  });
});

describe("the feed of meetings", () => {
  it("has the newest hundred, newest first, each with its page and its own name", async () => {
    const { read, entries } = await atom("meetings.atom", "pair=kaz-uzb");
    expect(entries).toHaveLength(100);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(100);
    expect(read.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    for (const { id, updated, link } of entries) {
      const slug = id.split("meeting/")[1];
      expect(link[0]?.["@_href"]).toBe(`https://rapport.example/meetings/${slug}`);
      expect(updated <= read.updated).toBe(true);
    }
    const self = read.link.find((link: Record<string, string>) => link["@_rel"] === "self");
    expect(self["@_href"]).toBe("https://rapport.example/api/v1/meetings.atom?pair=kaz-uzb");
  });

  it("says the same thing again until something is written, and the same names after it", async () => {
    const first = await get("meetings.atom", "pair=kaz-uzb");
    expect((await get("meetings.atom", "pair=kaz-uzb")).body).toBe(first.body);
    await pool().query(`INSERT INTO audit_events (at, actor, action, subject, detail)
      VALUES ('2099-01-01', 'test', 'test', 'test', '{}')`);
    const later = await atom("meetings.atom", "pair=kaz-uzb");
    expect(later.read.updated).toBe("2099-01-01T00:00:00Z");
    for (const { id } of later.entries) expect(first.body).toContain(id);
    await pool().query("DELETE FROM audit_events WHERE actor = 'test'");
  });
});

describe("the feed of claims", () => {
  it("has what was said with both verdicts, newest first", async () => {
    const { entries } = await atom("claims.atom", "pair=kaz-uzb");
    const { rows } = await pool().query<{ id: string; day: string }>("SELECT id, said_on::text AS day FROM claims");
    const dayOf = new Map(rows.map(({ id, day }) => [id, day]));
    const days = entries.map(({ id }) => dayOf.get(id.split("claim/")[1] ?? "") ?? "");
    expect(days).toEqual([...days].sort().reverse());
    expect(days).not.toContain("");
    expect(entries.some(({ summary }) => summary.includes("Official figures on"))).toBe(true);
  });
});

describe("a feed that is asked for wrongly", () => {
  it.each([
    ["meetings.ics", "pair=kaz", "pair"],
    ["meetings.ics", "pair=kaz-uzb&page=2", "page"],
    ["meetings.atom", "sort=level", "sort"],
    ["meetings.atom", "locale=fr", "locale"],
    ["claims.atom", "verdict=maybe", "verdict"],
    ["claims.atom", "asof=2999-01-01", "asof"],
  ] as const)("as %s?%s is 400 and names %s", async (feed, query, name) => {
    const { response, body } = await get(feed, query);
    expect(response.status).toBe(400);
    expect(JSON.parse(body).errors.map((each: { name: string }) => each.name)).toEqual([name]);
  });

  it("of a pair without a record is a feed without entries", async () => {
    expect((await atom("meetings.atom", "pair=and-tuv")).entries).toEqual([]);
    expect((await calendar("pair=and-tuv")).events).toEqual([]);
  });
});
