import { describe, expect, it } from "vitest";
import { meetingCountCell, type TimelineMeeting } from "@/components/meeting/meeting-count-cell";
import { makePair, type PairCoverage } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";

const words = testWords("en");
const pair = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const coverage: PairCoverage = {
  recordedFrom: "1998-10-31",
  recordedTo: "2025-11-15",
  denseFrom: "2016-01-01",
  note: "",
};

/** A meeting made up for the test. */
function meeting(startDate: string, rest: Partial<TimelineMeeting> = {}): TimelineMeeting {
  return {
    slug: startDate,
    title: "Test meeting",
    startDate,
    endDate: null,
    datePrecision: "day",
    form: "working_visit",
    format: "bilateral",
    level: "head_of_state",
    status: "held",
    city: null,
    placeCountry: null,
    people: [],
    part: false,
    ...rest,
  };
}
const cell = (period: string, meetings: TimelineMeeting[], known: PairCoverage | null = coverage) =>
  meetingCountCell(period, { pair, meetings, coverage: known }, words);

describe("the number of meetings in a period", () => {
  it("leads to the list of the period", () => {
    expect(cell("2024", [meeting("2024-04-04"), meeting("2024-08-07"), meeting("2025-01-01")])).toEqual({
      text: "2",
      value: "2",
      href: "/pairs/kaz-uzb/meetings?from=2024&to=2024",
    });
    expect(cell("2024-Q2", [meeting("2024-04-04")]).href).toBe("/pairs/kaz-uzb/meetings?from=2024-04-01&to=2024-06-30");
  });

  it("counts what was held and stands for itself, and names what the list holds besides", () => {
    const all = [
      meeting("2024-01-10"),
      meeting("2024-02-10", { status: "planned" }),
      meeting("2024-03-10", { status: "cancelled" }),
      meeting("2024-04-10", { part: true }),
      meeting("2024-01-01", { datePrecision: "year" }),
    ];
    expect(cell("2024", all)).toMatchObject({
      text: "2",
      sub: "and 1 only announced, 1 cancelled, 1 sub-session",
    });
    expect(cell("2024-Q1", all)).toMatchObject({
      text: "1",
      sub: "and 1 only announced, 1 cancelled, 1 perhaps (date not exact)",
    });
  });

  it("counts a meeting over New Year's Eve in both years", () => {
    const night = [meeting("2023-12-31", { endDate: "2024-01-01" })];
    expect([cell("2023", night).text, cell("2024", night).text]).toEqual(["1", "1"]);
  });

  it("is zero only where the record is dense", () => {
    expect(cell("2019", [])).toEqual({ text: "0", value: "0" });
    expect(cell("2015", []).missing).toMatch(/not complete/);
    expect(cell("1997", []).missing).toMatch(/does not cover/);
    expect(cell("2026", []).missing).toMatch(/does not cover/);
    expect(cell("2019", [], null).missing).toMatch(/does not cover/);
    expect(cell("2019", [], { ...coverage, denseFrom: null }).missing).toMatch(/not complete/);
  });

  it("says where the record begins or ends within the period", () => {
    expect(cell("2025", [])).toEqual({ text: "0", value: "0", sub: "recorded to 15 Nov 2025" });
    expect(cell("1998", [meeting("1998-10-31")]).sub).toBe("recorded from 31 Oct 1998");
  });

  it("stays missing where nothing but an announcement is known beyond the record", () => {
    const found = cell("2026", [meeting("2026-05-01", { status: "planned" })]);
    expect(found.missing).toMatch(/does not cover this period; and 1 only announced$/);
  });
});
