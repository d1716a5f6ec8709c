import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  comparePeriods,
  dayToEpoch,
  frequencyOf,
  isFinished,
  parsePeriod,
  periodMiddle,
  periodsOverlap,
} from "@/lib/domain/period";
import { readPeriod as period } from "@/lib/domain/period-samples";

describe("parsePeriod", () => {
  test.each([
    ["2024", "year", "2024-01-01", "2024-12-31"],
    ["2024-Q1", "quarter", "2024-01-01", "2024-03-31"],
    ["2023-Q4", "quarter", "2023-10-01", "2023-12-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["1900-02", "month", "1900-02-01", "1900-02-28"],
    ["2025-03-29", "day", "2025-03-29", "2025-03-29"],
    ["2025-01/2025-03", "span", "2025-01-01", "2025-03-31"],
    ["2024-11-01/2025-02-14", "span", "2024-11-01", "2025-02-14"],
    ["2024-04/2025-03", "span", "2024-04-01", "2025-03-31"],
    ["2023-07/2024-02", "span", "2023-07-01", "2024-02-29"],
    ["2010/2014", "span", "2010-01-01", "2014-12-31"],
    ["2024-Q3/2025-Q2", "span", "2024-07-01", "2025-06-30"],
    ["2000-02", "month", "2000-02-01", "2000-02-29"],
    ["0001", "year", "0001-01-01", "0001-12-31"],
  ])("%s is a %s from %s to %s", (text, kind, start, end) => {
    expect(parsePeriod(text)).toEqual({ text, kind, start, end });
  });

  test.each([
    "",
    "24",
    "0000",
    "2024-Q5",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-1",
    "2024-Q0",
    "2024-q1",
    "2024Q1",
    "2024-W1",
    "2024-W01",
    "2024-01-01\n",
    "2024-04-31",
    "1900-02-29",
    "10000",
    "2024/",
    "/2024",
    "2024-03/2024",
    "2024/2024-03",
    "2024-Q1/2024-03",
    "2025-03/2025-01",
    "2024-01/2024-02/2024-03",
    " 2024",
    "２０２４",
  ])("%j is no period", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe("days", () => {
  // Milliseconds from the POSIX count of days: 2000-03-01 is day 11,017 of the epoch, 0001-01-01 day -719,162.
  test.each([
    ["1970-01-01", 0],
    ["1970-01-02", 86_400_000],
    ["1969-12-31", -86_400_000],
    ["2000-02-29", 11_016 * 86_400_000],
    ["2000-03-01", 11_017 * 86_400_000],
    ["0001-01-01", -719_162 * 86_400_000],
  ])("%s begins at %d ms of the epoch", (day, epoch) => {
    expect(dayToEpoch(day)).toBe(epoch);
  });

  test("that are not of the calendar are not a number", () => {
    for (const text of ["2023-02-29", "2024-04-31", "2024-4-1", "0000-01-01", "2024-13-01", "2024-01-32"])
      expect(dayToEpoch(text)).toBeNaN();
  });

  test("a day is added over the end of February, of a year and of a century", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    expect(addDays("1900-02-28", 1)).toBe("1900-03-01");
  });

  test("a month later is the last day where the month is shorter", () => {
    expect(addMonths("2025-01-31", 1)).toBe("2025-02-28");
    expect(addMonths("2024-02-29", -12)).toBe("2023-02-28");
    expect(addMonths("2025-12-31", -12)).toBe("2024-12-31");
    expect(addMonths("2025-12-31", 2)).toBe("2026-02-28");
    expect(addMonths("0095-12-31", 2)).toBe("0096-02-29");
  });
});

test.each([
  ["2024", "A"],
  ["2024-Q1", "Q"],
  ["2024-03", "M"],
  ["2024-03-29", "D"],
  ["2024-01/2024-03", null],
  ["2024-04/2025-03", null],
  ["2024-Q5", null],
])("the frequency of %s is %s", (text, frequency) => {
  expect(frequencyOf(text)).toBe(frequency);
});

describe("comparePeriods", () => {
  test("puts mixed frequencies in order of first day, then of last day, and what is no period last", () => {
    const sorted = [
      "2023-07/2024-06",
      "2023-12",
      "2023-12-31",
      "2024-01-01",
      "2024-01",
      "2024-01/2024-02",
      "2024-01/2024-03",
      "2024-Q1",
      "2024",
      "2024-01/2024-12",
      "2024-02",
      "2024-04/2025-03",
      "2025-01",
      "",
      "2024-Q5",
      "soon",
    ];
    expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
    expect(comparePeriods("2024-Q1", "2024-Q1")).toBe(0);
  });
});

describe("periodsOverlap", () => {
  test.each([
    ["2024", "2024-Q4", true],
    ["2024", "2024-04/2025-03", true],
    ["2025-Q1", "2024-04/2025-03", true],
    ["2024-12-31", "2024", true],
    ["2025-01-01", "2024", false],
    ["2024-02", "2024-02-29", true],
    ["2024-03", "2024-02-29", false],
    ["2024-Q1", "2024-Q2", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(periodsOverlap(period(a), period(b))).toBe(expected);
    expect(periodsOverlap(period(b), period(a))).toBe(expected);
  });
});

test("a period is finished from the day after its last", () => {
  // Said two days before the quarter ended: the first case of the claims.
  expect(isFinished(period("2025-Q1"), "2025-03-29")).toBe(false);
  expect(isFinished(period("2025-Q1"), "2025-03-31")).toBe(false);
  expect(isFinished(period("2025-Q1"), "2025-04-01")).toBe(true);
  expect(isFinished(period("2024-04/2025-03"), "2024-12-31")).toBe(false);
});

test("the middle of a year lies halfway between its first moment and that of the next", () => {
  expect(periodMiddle({ start: "2025-01-01", end: "2025-12-31" })).toBe(
    (dayToEpoch("2025-01-01") + dayToEpoch("2026-01-01")) / 2,
  );
});
