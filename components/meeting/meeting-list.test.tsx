import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type ListedMeetings, MeetingList } from "@/components/meeting/meeting-list";
import { meetingRows } from "@/components/meeting/meeting-rows";
import type { MeetingRow } from "@/lib/domain/meeting-row";
import { testWords } from "@/lib/i18n/test-words";
import { meetingQuery } from "@/lib/params/meeting-query";

/** A meeting made up for the test. */
const row: MeetingRow = {
  slug: "test-meeting",
  code: "TEST-1",
  startDate: "2024-05-17",
  endDate: null,
  datePrecision: "day",
  title: "Test meeting",
  form: "working_visit",
  format: "bilateral",
  level: "minister",
  status: "held",
  city: "Test town",
  placeCountry: null,
  hostCountry: "KAZ",
  visitorCountry: "UZB",
  parentSlug: null,
  countries: ["KAZ", "UZB"],
  participants: [
    { name: "Test Person", slug: "test-person", country: "KAZ", officeTitle: null },
    { name: null, slug: null, country: "UZB", officeTitle: null },
    { name: "Test Person", slug: "test-person", country: "KAZ", officeTitle: null },
    { name: "Other Person", slug: "other-person", country: "UZB", officeTitle: null },
  ],
  topics: [],
  documentsCount: null,
  documentsRecorded: 0,
  claimsRecorded: 0,
  confidence: "high",
  summary: "Made up.",
  sources: [],
};

const none = { level: [], form: [], format: [], topic: [], year: [], place: [], host: [], status: [], confidence: [] };
const listed: ListedMeetings = {
  rows: [row],
  total: 1,
  facets: { ...none, level: [{ value: "minister", count: 1 }] },
  people: new Map(),
  plotted: null,
  layouts: { colt: 2, plover: 1 },
  suggestion: null,
};
const nothing: ListedMeetings = { ...listed, rows: [], total: 0, facets: none, layouts: { colt: 0, plover: 0 } };

function draw(text: string, what: ListedMeetings, locale: "en" | "de" = "en"): string {
  const { query } = meetingQuery.parse(new URLSearchParams(text));
  return renderToStaticMarkup(<MeetingList pair={null} query={query} listed={what} words={testWords(locale)} />);
}

describe("the list of meetings", () => {
  it("has a table with the countries of each meeting, its facets, its views and its file", () => {
    const html = draw("level=minister", listed);
    expect(html).toContain("KAZ, UZB");
    expect(html).toMatch(/<nav aria-label="Narrow the list"/);
    expect(html).toContain('aria-current="true"');
    for (const view of ["timeline", "calendar", "map"]) expect(html).toContain(`level=minister&amp;view=${view}`);
    expect(html).toContain('href="/api/v1/meetings.csv?level=minister"');
  });

  it("gives the same file in every view", () => {
    const html = draw("level=minister&view=map", { ...listed, plotted: { meetings: null, coverage: [] } });
    expect(html).toContain('href="/api/v1/meetings.csv?level=minister"');
    expect(html).toContain("This list has more than");
    expect(html).not.toContain("<tbody>");
  });

  it("without a meeting names what was asked and offers another spelling", () => {
    const html = draw("q=Tokayeff&place=Atlantis&person=somebody", {
      ...nothing,
      people: new Map([["somebody", "Some Body"]]),
      suggestion: "Tokayev",
    });
    expect(html).toContain(
      "Nothing in the record fits all of this: Search: “Tokayeff”; Place: Atlantis; Person: Some Body.",
    );
    expect(html).toContain("Did you mean “Tokayev”?");
    expect(html).toContain('&amp;q=Tokayev"');
    expect(html).not.toContain("<tbody>");
  });

  it("without a meeting and without a filter blames none", () => {
    expect(draw("", nothing)).not.toContain("fits all of this");
    expect(draw("q=x", nothing, "de")).toContain("Kein Eintrag erfüllt all dies zugleich: Suchen: “x”.");
  });
});

it("a row names each person once, with the way to the person's page", () => {
  const [drawn] = meetingRows([row], testWords("en", { asOf: "2025-03-29" }));
  expect(drawn?.cells.participants).toEqual({
    text: "Test Person, Other Person",
    links: [
      { text: "Test Person", href: "/persons/test-person?asof=2025-03-29" },
      { text: "Other Person", href: "/persons/other-person?asof=2025-03-29" },
    ],
  });
});
