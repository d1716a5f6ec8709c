import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MeetingViews } from "@/components/meeting/meeting-views";
import { PlaceMap } from "@/components/meeting/place-map";
import { makePair, type PairCoverage } from "@/lib/domain/pair";
import type { PlottedMeeting, PlottedMeetings } from "@/lib/domain/plotted-meeting";
import { testWords } from "@/lib/i18n/test-words";
import { meetingQuery } from "@/lib/params/meeting-query";

/** Meetings and coverage made up for the test. */
const meeting = (startDate: string | null, rest: Partial<PlottedMeeting> = {}): PlottedMeeting => ({
  slug: `test-${startDate}`,
  title: "Test meeting",
  startDate,
  endDate: null,
  datePrecision: startDate ? "day" : "unknown",
  form: "working_visit",
  format: "bilateral",
  level: "head_of_state",
  status: "held",
  city: "Almaty",
  placeCountry: "KAZ",
  people: [],
  part: false,
  position: { latitude: 43.26, longitude: 76.93, gazetteerName: "Almaty" },
  ...rest,
});
const MEETINGS = [
  meeting("2020-03-05"),
  meeting("2020-03-20", { level: "minister", status: "planned" }),
  meeting("2021-01-01", { datePrecision: "year", city: "Nowhere", position: null }),
  meeting(null, { city: null, placeCountry: null, form: "phone_call", position: null }),
];
const COVERAGE: PairCoverage[] = [
  { recordedFrom: "2019-06-01", recordedTo: "2021-12-31", denseFrom: "2020-01-01", note: "" },
];

type Options = { locale?: "en" | "de"; meetings?: PlottedMeetings["meetings"] };

function draw(search: string, { locale = "en", meetings = MEETINGS }: Options = {}): string {
  const pair = makePair("KAZ", "UZB");
  const { query } = meetingQuery.parse(new URLSearchParams(search), pair ? { fixed: { pair } } : {});
  const plotted = { meetings, coverage: COVERAGE };
  return renderToStaticMarkup(<MeetingViews pair={pair} query={query} plotted={plotted} words={testWords(locale)} />);
}

const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll("&amp;", "&"));

describe("the calendar", () => {
  it("leads from each number to its month of the list, which keeps its filters", () => {
    expect(hrefs(draw("view=calendar&format=bilateral&asof=2025-03-29"))).toEqual([
      "/pairs/kaz-uzb/meetings?from=2021&to=2021&format=bilateral&asof=2025-03-29",
      "/pairs/kaz-uzb/meetings?from=2020-03-01&to=2020-03-31&format=bilateral&asof=2025-03-29",
      "/pairs/kaz-uzb/meetings?from=2020&to=2020&format=bilateral&asof=2025-03-29",
    ]);
  });

  it("shows none, not complete and not recorded as three different things", () => {
    const rows = [...draw("view=calendar").matchAll(/<tr data-year="(\d+)">(.*?)<\/tr>/g)];
    const cells = Object.fromEntries(
      rows.map(([, year, html = ""]) => [
        year,
        [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => plain(cell).trim()),
      ]),
    );
    expect(cells["2020"]?.slice(0, 4)).toEqual(["none", "none", "2", "none"]);
    expect(cells["2019"]?.slice(4, 6)).toEqual([
      "the record does not cover this time",
      "none found, but the record is not complete here",
    ]);
    expect(cells["2021"]?.slice(11)).toEqual(["none", "1", "1"]);
  });

  it("tells what its cells do not: undated meetings, those of a year alone, announced ones, the record's end", () => {
    const text = plain(draw("view=calendar"));
    expect(text).toContain("Most meetings in one month: 2, in Mar 2020");
    expect(text).toContain("One meeting without a recorded date has no place here.");
    expect(text).toContain("Of one meeting only the year is known");
    expect(text).toContain("among them 1 only announced");
    expect(text).toContain("Meetings are recorded from 1 Jun 2019 to 31 Dec 2021.");
    expect(plain(draw("view=calendar", { locale: "de" }))).toContain(
      "Die meisten Treffen in einem Monat: 2, in März 2020",
    );
  });
});

describe("the timeline", () => {
  it("has a mark that leads to its page for each dated meeting, and their numbers by year and level", () => {
    const html = draw("view=timeline&topic=trade");
    expect(html.match(/data-meeting="/g)).toHaveLength(3);
    expect(hrefs(html)).toContain("/meetings/test-2020-03-05");
    expect(hrefs(html)).toContain(
      "/pairs/kaz-uzb/meetings?from=2020&to=2020&level=minister%2Cdeputy_minister%2Cother&topic=trade",
    );
    expect(plain(html)).toContain("One meeting without a recorded date has no place here.");
    expect(plain(html)).toContain("Most meetings in one year: 2 of 4, in 2020");
  });

  it("draws no axis where no meeting has a date", () => {
    const html = draw("view=timeline", { meetings: MEETINGS.slice(3) });
    expect(html).not.toContain("data-meeting=");
    expect(plain(html)).toContain("No meeting of this list has a recorded date");
  });
});

describe("the map", () => {
  it("has a circle with a link and a row for each place, and names what has none", () => {
    const html = draw("view=map&level=head_of_state,minister");
    expect(html.match(/data-place="Almaty"/g)).toHaveLength(1);
    const place = "/pairs/kaz-uzb/meetings?level=head_of_state%2Cminister&place=Almaty";
    expect(hrefs(html).filter((href) => href === place)).toHaveLength(2);
    const text = plain(html);
    expect(text).toContain("Most often in Almaty: 2 of 2 with a place on the map");
    expect(text).toContain("Nowhere, KAZ: one meeting, not in the gazetteer");
    expect(text).toContain("One meeting held at a distance");
    expect(text).toContain("GeoNames (CC BY 4.0)");
    expect(text).toContain("Natural Earth");
  });

  it("of one place has its circle in the middle, without a link and with its name", () => {
    const place = { name: "Almaty", country: "KAZ", latitude: 43.26, longitude: 76.93 };
    const html = renderToStaticMarkup(<PlaceMap places={[place]} size="small" words={testWords("en")} />);
    expect(html).toContain('aria-label="Map: Almaty, KAZ"');
    expect(html).toMatch(/left:50%;top:50%/);
    expect(html).not.toContain("href=");
    expect(renderToStaticMarkup(<PlaceMap places={[]} size="small" words={testWords("en")} />)).toBe("");
  });
});

describe("a list that no view draws", () => {
  it("says that it is too long; the table is drawn elsewhere", () => {
    expect(plain(draw("view=map", { meetings: null }))).toContain("This list has more than 5,000 meetings");
    expect(draw("view=table")).toBe("");
  });
});
