import { describe, expect, it } from "vitest";
import { calendarOf } from "@/components/meeting/calendar-rows";
import type { Dated } from "@/lib/domain/meeting-days";
import type { PairCoverage } from "@/lib/domain/pair";

/** Coverage and meetings made up for the test. */
const coverage: PairCoverage[] = [
  { recordedFrom: "2018-05-01", recordedTo: "2021-03-31", denseFrom: "2019-01-01", note: "" },
];
const all = { from: null, to: null, year: [] };
const on = (
  startDate: string | null,
  datePrecision: Dated["datePrecision"] = "day",
  endDate: string | null = null,
) => ({
  startDate,
  endDate,
  datePrecision,
});
const MEETINGS = [
  on("2019-03-05"),
  on("2019-03-20"),
  on("2019-04-30", "day", "2019-05-02"),
  on("2019-01-01", "year"),
  on("2020-12-31", "day", "2021-01-01"),
  on(null, "unknown"),
];

const counts = (reach: Parameters<typeof calendarOf>[1], meetings: readonly Dated[] = MEETINGS) =>
  calendarOf(meetings, reach).rows.map(({ year, months, elsewhere }) => [
    `${year.period.text}: ${year.count}`,
    months.map(({ count }) => count).join(""),
    elsewhere,
  ]);

describe("the calendar of meetings", () => {
  const reach = { query: all, coverage };

  it("has every year of record and meetings, newest first, and each meeting in its months", () => {
    expect(counts(reach)).toEqual([
      ["2021: 1", "100000000000", 0],
      ["2020: 1", "000000000001", 0],
      ["2019: 4", "002110000000", 1],
      ["2018: 0", "000000000000", 0],
    ]);
  });

  it("tells what no month shows: meetings without a date, and those in two months", () => {
    expect(calendarOf(MEETINGS, reach)).toMatchObject({ most: 2, undated: 1, spanning: 2 });
  });

  it("says of a zero whether it is one", () => {
    const [newest, second, , oldest] = calendarOf(MEETINGS, reach).rows;
    expect(newest?.months.map(({ gap }) => gap).slice(0, 5)).toEqual([null, null, null, "notRecorded", "notRecorded"]);
    expect(second?.months.every(({ gap }) => gap === null)).toBe(true);
    expect(oldest?.months.map(({ gap }) => gap).slice(3, 6)).toEqual(["notRecorded", "notDense", "notDense"]);
    expect(oldest?.year.gap).toBe("notDense");
  });

  it("shows the years that the list asks for and no others", () => {
    expect(counts({ query: { ...all, from: "2020-06-01" }, coverage }).map(([year]) => year)).toEqual([
      "2021: 1",
      "2020: 1",
    ]);
    expect(counts({ query: { ...all, year: ["2018", "2021"] }, coverage }).map(([year]) => year)).toEqual([
      "2021: 1",
      "2018: 0",
    ]);
    expect(counts({ query: { ...all, to: "2010-12-31" }, coverage })).toEqual([]);
    expect(counts({ query: all, coverage: [] }, [on(null, "unknown")])).toEqual([]);
  });
});
