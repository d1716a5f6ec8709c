import { describe, expect, it } from "vitest";
import { csvRoute } from "@/app/api/v1/csv-route";
import { decodeCsv } from "@/lib/csv/decode";
import { pool } from "@/lib/db/client";
import { countLayouts } from "@/lib/db/meeting-layouts";
import { countMeetings } from "@/lib/db/meetings-list";
import { listReportedFigures } from "@/lib/db/reported-figures";
import { testDatabase } from "@/lib/db/test-database";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import { makePair } from "@/lib/domain/pair";
import type { ListName } from "@/lib/params/export";
import { meetingQuery } from "@/lib/params/meeting-query";

testDatabase("shipped");

type Line = Record<string, string>;

async function file(list: ListName, query: string): Promise<Line[]> {
  const response = await csvRoute(list)(new Request(`http://localhost/api/v1/${list}.csv?${query}`));
  expect(response.status).toBe(200);
  const [header = [], ...lines] = decodeCsv(await response.text());
  return lines.map((cells) => Object.fromEntries(header.map((id, index) => [id, cells[index] ?? ""])));
}

/** What is not empty in the first line of a meeting. */
const filled = (line: Line | undefined) =>
  Object.fromEntries(Object.entries(line ?? {}).filter(([, cell]) => cell !== ""));

const colt = (query: string) => file("meetings-colt", query);
const plover = (query: string) => file("meetings-plover", query);
const ofMeeting = (lines: Line[], key: "TripID" | "id", slug: string) =>
  lines.filter((line) => line[key]?.startsWith(slug));

describe("meetings as COLT's trips", () => {
  it("has the 76 columns, and leaves those empty that the record does not know", async () => {
    const lines = await colt("pair=kaz-uzb&from=2025-03-29&to=2025-03-29");
    const [line] = ofMeeting(lines, "TripID", "2025-03-29-kaz-uzb-almaty");
    expect(Object.keys(line ?? {})).toHaveLength(76);
    expect(Object.keys(line ?? {}).slice(-2)).toEqual(["SourceLink32", "SourceLink33"]);
    const { SourceLink1, SourceLink2, ...rest } = filled(line);
    expect([SourceLink1, SourceLink2].every((link) => link?.startsWith("https://"))).toBe(true);
    expect(rest).toEqual({
      TripID: "2025-03-29-kaz-uzb-almaty/UZB",
      LeaderID: "shavkat-mirziyoyev",
      LeaderCountryOrIGO: "Uzbekistan",
      LeaderCountryISO: "UZB",
      LeaderRole: "S",
      LeaderTitle: "President of Uzbekistan",
      LeaderFullName: "Shavkat Mirziyoyev",
      CountryVisited: "Kazakhstan",
      CountryVisitedISO: "KAZ",
      CityVisited: "Almaty",
      TripYear: "2025",
      TripStartDate: "2025-03-29",
      TripEndDate: "2025-03-29",
      TripDuration: "1",
      MetHostHoGS: "Yes",
      HostHOGSName: "Kassym-Jomart Tokayev",
      Notes: "confidence of the record: high",
    });
  });

  it("makes one trip of a state visit, with the days that it took and the trip that a session belongs to", async () => {
    const lines = await colt("pair=kaz-uzb&from=2024-08-07&to=2024-08-09");
    const [visit, ...more] = ofMeeting(lines, "TripID", "2024-08-07-kaz-uzb-astana");
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ TripStartDate: "2024-08-07", TripEndDate: "2024-08-09", TripDuration: "3" });
    const [session] = ofMeeting(lines, "TripID", "2024-08-09-kaz-uzb-astana");
    expect(session).toMatchObject({ AttendedMultilatEvent: "Yes", MetNonhostHOGS: "Yes", SignedAgreement: "Yes" });
    expect(session?.Notes).toContain("part of the trip 2024-08-07-kaz-uzb-astana/UZB");
  });

  it("makes two trips where both travel to a third country: each met the hosts and the other", async () => {
    const lines = ofMeeting(await colt("pair=kaz-uzb&from=2023-09&to=2023-09"), "TripID", "2023-09-29-kaz-uzb-berlin");
    expect(lines.map((line) => [line.LeaderCountryISO, line.CountryVisitedISO, line.HostHOGSName])).toEqual([
      ["KAZ", "DEU", "Olaf Scholz; Frank-Walter Steinmeier"],
      ["UZB", "DEU", "Olaf Scholz; Frank-Walter Steinmeier"],
    ]);
    expect(lines[0]?.NonhostHOGSNames).toContain("Shavkat Mirziyoyev");
    expect(lines[1]?.NonhostHOGSNames).toContain("Kassym-Jomart Tokayev");
    expect(lines[0]?.NameMultilatEvent).toBe("Central Asia–Germany summit in Berlin");
  });

  it("makes no trip of a call, of what is planned, and of ranks that COLT does not code", async () => {
    const slugs = new Set((await colt("")).map(({ TripID }) => TripID?.split("/")[0]));
    const { rows } = await pool().query<{ slug: string; form: string; status: string; level: string; place: string }>(
      `SELECT slug, form, status, level, coalesce(place_country, host_country) AS place
       FROM meetings WHERE duplicate_of IS NULL`,
    );
    const without = rows.filter(({ slug }) => !slugs.has(slug));
    for (const { slug, form, status } of rows)
      if (["phone_call", "video_call", "video_summit"].includes(form) || status !== "held")
        expect(slugs.has(slug), slug).toBe(false);
    // A meeting of heads of state that was held in person has its trips, whenever it is known where.
    const missed = without.filter(
      (each) =>
        each.level === "head_of_state" &&
        each.place !== null &&
        each.status === "held" &&
        !["phone_call", "video_call", "video_summit"].includes(each.form),
    );
    expect(missed).toEqual([]);
  });

  it("names no day where only the month is known", async () => {
    const { rows } = await pool().query<{ slug: string }>(
      "SELECT slug FROM meetings WHERE date_precision = 'month' AND duplicate_of IS NULL",
    );
    const lines = (await colt("")).filter(({ TripID }) => rows.some(({ slug }) => TripID?.startsWith(`${slug}/`)));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect([line.TripStartDate, line.TripEndDate, line.TripDuration]).toEqual(["", "", "TBD"]);
      expect(line.TripYear).toMatch(/^\d{4}$/);
      expect(line.Notes).toMatch(/in \d{4}-\d\d, day not known/);
    }
  });

  it("has every key once", async () => {
    const keys = (await colt("")).map(({ TripID }) => TripID);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("meetings as PLOVER's events", () => {
  it("makes the visitor the actor and the host the recipient of a visit", async () => {
    const lines = await plover("pair=kaz-uzb&from=2025-03-29&to=2025-03-29");
    const [line, ...more] = ofMeeting(lines, "id", "2025-03-29-kaz-uzb-almaty");
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      id: "2025-03-29-kaz-uzb-almaty",
      date: "2025-03-29",
      actor: "UZB",
      recipient: "KAZ",
      event: "CONSULT",
      mode: "visit",
      event_scale: "4",
      event_loc: "Almaty, KAZ",
      actor_sector: "GOV",
      actor_office: "President of Uzbekistan",
      recipient_entity_text: "Kassym-Jomart Tokayev",
    });
  });

  it("makes all actors at a summit and in a call, and SUPPORT of what was signed", async () => {
    const [summit, signed] = ofMeeting(
      await plover("pair=kaz-uzb&from=2025-12&to=2025-12"),
      "id",
      "2025-12-19-kaz-uzb-tokyo",
    );
    expect(summit).toMatchObject({ mode: "multilateral", event_scale: "4", recipient: "" });
    expect(summit?.actor).toBe("JPN; KAZ; KGZ; TJK; TKM; UZB");
    expect(signed).toMatchObject({
      id: "2025-12-19-kaz-uzb-tokyo/SUPPORT",
      event: "SUPPORT",
      mode: "",
      event_scale: "",
    });
    expect(signed?.context?.split("; ")).toContain("diplomatic");
    const onDay = await plover("pair=kaz-uzb&from=2025-12-31&to=2025-12-31");
    const [call] = ofMeeting(onDay, "id", "2025-12-31-kaz-uzb-phone-call");
    expect(call).toMatchObject({ actor: "KAZ; UZB", recipient: "", mode: "phone", event_scale: "1.5" });
    expect(call).toMatchObject({
      context: "diplomatic; economic; natural_resource",
      comment: "topics without one context: culture_humanitarian, water",
    });
  });

  it("makes third-party of talks of two in the country of a third, and AGREE of a plan", async () => {
    const lines = await plover("");
    const third = lines.find(({ mode, event_loc }) => mode === "third-party" && event_loc !== "");
    expect(third?.actor?.split("; ")).not.toContain(third?.event_loc?.split(", ").at(-1));
    expect(third).toMatchObject({ event_scale: "1", recipient: "" });
    const { rows } = await pool().query<{ slug: string }>(
      "SELECT slug FROM meetings WHERE status = 'planned' AND duplicate_of IS NULL",
    );
    for (const { slug } of rows) {
      const events = ofMeeting(lines, "id", slug);
      expect(events.map(({ event, mode }) => [event, mode])).toEqual([["AGREE", ""]]);
      expect(events[0]?.context).toContain("diplomatic");
    }
  });

  it("dates an event as far as it is known", async () => {
    const { rows } = await pool().query<{ slug: string; precision: string; start: string }>(
      "SELECT slug, date_precision AS precision, start_date::text AS start FROM meetings WHERE duplicate_of IS NULL",
    );
    const length: Record<string, number> = { day: 10, month: 7, year: 4, unknown: 0 };
    const lines = new Map((await plover("")).map((line) => [line.id, line.date]));
    for (const { slug, precision, start } of rows)
      expect([slug, lines.get(slug)]).toEqual([slug, (start ?? "").slice(0, length[precision])]);
  });
});

describe("the files of research formats", () => {
  it("have as many rows as are counted before the click, of the meetings that the list has", async () => {
    for (const text of ["pair=kaz-uzb", "pair=kaz-uzb&asof=2025-03-29&level=head_of_state", "format=multilateral"]) {
      const { query } = meetingQuery.parse(new URLSearchParams(text));
      const counts = await countLayouts(query);
      expect(counts).toEqual({ colt: (await colt(text)).length, plover: (await plover(text)).length });
      const events = (await plover(text)).filter(({ event }) => event !== "SUPPORT");
      expect(events.length).toBe(await countMeetings(query));
    }
  });
});

describe("the file of reported figures", () => {
  it("has the rows and order of the table of the trade tab", async () => {
    const pair = makePair("KAZ", "UZB");
    if (!pair) throw new Error("these are two countries");
    const lines = await file("reported-figures", `pair=kaz-uzb&measure=${TRADE_MEASURES.join(",")}`);
    const figures = await listReportedFigures(pair, TRADE_MEASURES, null);
    expect(lines.map((line) => [line.figure_id, line.comparator, line.value, line.published_on])).toEqual(
      figures.map((figure) => [figure.id, figure.comparator, figure.value, figure.publishedOn ?? ""]),
    );
    const later = await file("reported-figures", "pair=kaz-uzb&from=2020&asof=2025-01-21");
    expect(later.length).toBeGreaterThan(0);
    for (const line of later) {
      expect((line.period_start ?? "") >= "2020-01-01").toBe(true);
      expect(line.published_on).toMatch(/^20(1\d|2[0-4])|^2025-01-[01]|^2025-01-2[01]/);
    }
  });
});
