import { describe, expect, test } from "vitest";
import { periodRange, periodsIn, periodWithin, shiftPeriod, yearBefore } from "@/lib/domain/period-arithmetic";

describe("shiftPeriod", () => {
  test.each([
    ["2024", -30, "1994"],
    ["0099", 1, "0100"],
    ["2024-Q4", 1, "2025-Q1"],
    ["2024-Q1", -1, "2023-Q4"],
    ["2024-Q2", -9, "2022-Q1"],
    ["2024-12", 1, "2025-01"],
    ["2024-01", -13, "2022-12"],
    ["2023-12-31", 1, "2024-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["1900-03-01", -1, "1900-02-28"],
    ["2024-06", 0, "2024-06"],
  ])("%s and %d further is %s", (text, steps, expected) => {
    expect(shiftPeriod(text, steps)).toBe(expected);
  });

  test.each([
    ["2025-01/2025-03", -1, "2024-01/2024-03"],
    ["2024-04/2025-03", -1, "2023-04/2024-03"],
    ["2024-Q3/2025-Q2", 1, "2025-Q3/2026-Q2"],
    ["2010/2014", 2, "2012/2016"],
    ["2023-07-16/2024-07-15", 1, "2024-07-16/2025-07-15"],
    ["2024-01-01/2024-02-29", -1, "2023-01-01/2023-02-28"],
    ["2023-01-01/2023-02-28", 1, "2024-01-01/2024-02-28"],
    ["2024-02-29/2024-02-29", 4, "2028-02-29/2028-02-29"],
    ["2024-01/2024-02", -1, "2023-01/2023-02"],
  ])("moves the span %s by %d years, to %s", (text, years, expected) => {
    expect(shiftPeriod(text, years)).toBe(expected);
  });

  test.each([
    ["0001", -1],
    ["9999", 1],
    ["0001-Q1", -1],
    ["9999-Q4", 1],
    ["0001-01", -1],
    ["9999-12", 1],
    ["0001-01-01", -1],
    ["9999-12-31", 1],
    ["9998/9999", 1],
    ["0001-01-05/0002-01-04", -1],
    ["2024", 1e300],
    ["2024-03-29", -1e300],
    ["2024-Q5", 1],
    ["2024-W01", 0],
    ["", 0],
  ])("%j and %d further is no period", (text, steps) => {
    expect(shiftPeriod(text, steps)).toBeNull();
  });

  test("refuses steps that are not whole, naming them", () => {
    expect(() => shiftPeriod("2024", 0.5)).toThrow(new RangeError("steps must be a whole number, not 0.5"));
    expect(() => shiftPeriod("2024", Number.NaN)).toThrow("not NaN");
  });
});

describe("yearBefore", () => {
  test.each([
    ["2024", "2023"],
    ["2024-Q1", "2023-Q1"],
    ["2024-03", "2023-03"],
    ["2024-03-29", "2023-03-29"],
    ["2024-02-29", "2023-02-28"],
    ["2025-02-28", "2024-02-28"],
    ["2025-01/2025-03", "2024-01/2024-03"],
    ["2024-04/2025-03", "2023-04/2024-03"],
    ["0001-Q4", null],
    ["0001-06-30", null],
    ["last year", null],
  ])("of %s is %s", (text, expected) => {
    expect(yearBefore(text)).toBe(expected);
  });
});

describe("periodRange", () => {
  test.each([
    ["2023", "2025", ["2023", "2024", "2025"]],
    ["2023-Q3", "2024-Q2", ["2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"]],
    ["2023-11", "2024-02", ["2023-11", "2023-12", "2024-01", "2024-02"]],
    ["2024-02-28", "2024-03-01", ["2024-02-28", "2024-02-29", "2024-03-01"]],
    ["2024-03", "2024-03", ["2024-03"]],
    ["2022-01/2022-06", "2024-01/2024-06", ["2022-01/2022-06", "2023-01/2023-06", "2024-01/2024-06"]],
    ["2023-04/2024-03", "2024-04/2025-03", ["2023-04/2024-03", "2024-04/2025-03"]],
    ["2024-02-29/2024-02-29", "2025-02-28/2025-02-28", ["2024-02-29/2024-02-29", "2025-02-28/2025-02-28"]],
  ])("from %s to %s", (first, last, expected) => {
    expect(periodRange(first, last)).toEqual(expected);
  });

  test("walks the week in which the year changes day by day", () => {
    const week = ["2024-12-30", "2024-12-31", "2025-01-01", "2025-01-02", "2025-01-03", "2025-01-04", "2025-01-05"];
    expect(periodRange("2024-12-30", "2025-01-05")).toEqual(week);
  });

  test("of spans that end with February keeps to the first one's days and does not drift over a leap year", () => {
    expect(periodRange("2024-01-01/2024-02-29", "2028-01-01/2028-02-29")).toEqual([
      "2024-01-01/2024-02-29",
      "2025-01-01/2025-02-28",
      "2026-01-01/2026-02-28",
      "2027-01-01/2027-02-28",
      "2028-01-01/2028-02-29",
    ]);
  });

  test.each([
    ["2024", "2024-Q4", "mixes kinds"],
    ["2024-01/2024-03", "2024-06", "mixes kinds"],
    ["2024-01/2024-03", "2025-01/2025-06", "mixes kinds"],
    ["2025", "2024", "runs backwards"],
    ["2025-01/2025-03", "2024-01/2024-03", "runs backwards"],
    ["2024-Q5", "2025-Q1", '"2024-Q5" is not a period'],
    ["2024-Q1", "", '"" is not a period'],
    ["0001-01", "9999-12", "has 119988 periods"],
    ["0001-01-01", "9999-12-31", "has 3652059 periods: take at most 20000"],
  ])("from %j to %j is refused: %s", (first, last, message) => {
    expect(() => periodRange(first, last)).toThrow(message);
    expect(() => periodRange(first, last)).toThrow(expect.objectContaining({ code: "invalid_data" }));
  });

  test("gives 20,000 periods at most", () => {
    // 20,000 days from 1 January 1970: day 19,999 of the epoch is 3 October 2024.
    expect(periodRange("1970-01-01", "2024-10-03")).toHaveLength(20_000);
    expect(() => periodRange("1970-01-01", "2024-10-04")).toThrow("has 20001 periods");
  });
});

describe("periodWithin", () => {
  test.each([
    ["2024", "A", "2024"],
    ["2024", "Q", null],
    ["2024-Q3", "A", "2024"],
    ["2024-Q3", "Q", "2024-Q3"],
    ["2024-Q3", "M", null],
    ["2024-09", "A", "2024"],
    ["2024-09", "Q", "2024-Q3"],
    ["2024-10", "Q", "2024-Q4"],
    ["2024-09", "M", "2024-09"],
    ["2024-02-29", "M", "2024-02"],
    ["2024-12-31", "Q", "2024-Q4"],
    ["2025-01-01", "A", "2025"],
    ["2024-Q5", "A", null],
  ] as const)("the period that %s lies in at frequency %s is %s", (text, freq, expected) => {
    expect(periodWithin(text, freq)).toBe(expected);
  });

  test.each([
    ["2025-01/2025-03", "A", "2025"],
    ["2025-01/2025-03", "Q", null],
    ["2025-01-01/2025-01-31", "M", null],
    ["2024-01/2024-12", "A", "2024"],
    ["2024-04/2025-03", "A", null],
    ["2024-12-30/2025-01-05", "A", null],
    ["2010/2014", "A", null],
  ] as const)(
    "the span %s lies at frequency %s in %s: a year-to-date figure is never a quarter",
    (text, freq, within) => {
      expect(periodWithin(text, freq)).toBe(within);
    },
  );
});

describe("periodsIn", () => {
  test("a year has its quarters and months, a quarter its months", () => {
    expect(periodsIn("2024", "Q")).toEqual(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]);
    expect(periodsIn("2024-Q4", "M")).toEqual(["2024-10", "2024-11", "2024-12"]);
    const months = "01 02 03 04 05 06 07 08 09 10 11 12".split(" ").map((month) => `2024-${month}`);
    expect(periodsIn("2024", "M")).toEqual(months);
  });

  test.each([
    ["2024", "A"],
    ["2024-Q1", "Q"],
    ["2024-Q1", "A"],
    ["2024-03", "M"],
    ["2024-03-29", "M"],
    ["2024-01/2024-12", "M"],
    ["2024-04/2025-03", "Q"],
    ["2024-13", "M"],
  ] as const)("%s is not divided by frequency %s", (text, freq) => {
    expect(periodsIn(text, freq)).toEqual([]);
  });
});
