import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  dayToEpoch,
  epochToDay,
  parsePeriod,
  periodMiddle,
} from "@/lib/domain/period";

const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

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
    "2024/",
    "/2024",
    "2024-03/2024",
    "2025-03/2025-01",
    "2024-01/2024-02/2024-03",
    " 2024",
    "２０２４",
  ])("%j is no period", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test("never throws, and what it accepts ends no earlier than it starts and is read again as the same", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          day,
          fc.tuple(day, day).map((days) => days.join("/")),
        ),
        (text) => {
          const period = parsePeriod(text);
          if (!period) return;
          expect(period.start <= period.end).toBe(true);
          expect(parsePeriod(period.text)).toEqual(period);
        },
      ),
    );
  });
});

describe("days", () => {
  test("go to epoch milliseconds and back unchanged, whatever the zone of the machine", () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(epochToDay(dayToEpoch(text))).toBe(text);
      }),
    );
    expect(dayToEpoch("1970-01-02")).toBe(86_400_000);
  });

  test("that are not of the calendar are not a number", () => {
    for (const text of ["2023-02-29", "2024-04-31", "2024-4-1", "0000-01-01"]) expect(dayToEpoch(text)).toBeNaN();
  });

  test("adding days and counting them agree", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (text, days) => {
        fc.pre(text > "0002-01-01" && text < "9998-01-01");
        expect(daysBetween(text, addDays(text, days))).toBe(days);
      }),
    );
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  });

  test("a month later is the last day where the month is shorter", () => {
    expect(addMonths("2025-01-31", 1)).toBe("2025-02-28");
    expect(addMonths("2024-02-29", -12)).toBe("2023-02-28");
    expect(addMonths("2025-12-31", -12)).toBe("2024-12-31");
  });
});

test("the middle of a year lies halfway between its first moment and that of the next", () => {
  expect(periodMiddle({ start: "2025-01-01", end: "2025-12-31" })).toBe(
    (dayToEpoch("2025-01-01") + dayToEpoch("2026-01-01")) / 2,
  );
});
