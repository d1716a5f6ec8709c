import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  comparePeriods,
  daysBetween,
  dayToEpoch,
  epochToDay,
  isFinished,
  parsePeriod,
  periodsOverlap,
} from "@/lib/domain/period";
import { anyPeriod, calendarDay, day, isoOf, kind, MANY, readPeriod, WRITE } from "@/lib/domain/period-samples";

describe("days", () => {
  test("go to epoch milliseconds and back unchanged, whatever the zone of the machine", () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(epochToDay(dayToEpoch(text))).toBe(text);
      }),
      MANY,
    );
  });

  test("are exactly those of the calendar, for any year, month and date of digits", () => {
    const part = fc.integer({ min: 0, max: 99 });
    const near = fc.integer({ min: 0, max: 33 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.oneof(part, fc.integer({ min: 0, max: 13 })),
        near,
        (year, month, date) => {
          const moment = calendarDay(year, month, date);
          const exists = year > 0 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
          const text = [String(year).padStart(4, "0"), ...[month, date].map((n) => String(n).padStart(2, "0"))].join(
            "-",
          );
          expect(dayToEpoch(text)).toBe(exists ? moment.getTime() : Number.NaN);
        },
      ),
      MANY,
    );
  });

  test("follow one another without a break through the 400 years after which the calendar repeats", () => {
    const texts = Array.from({ length: 146_097 }, (_, index) => isoOf(index));
    expect(texts.findIndex((text, index) => dayToEpoch(text) !== index * 86_400_000)).toBe(-1);
    expect(texts.at(-1)).toBe("2369-12-31");
  });

  test("adding days and counting them agree", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (text, days) => {
        fc.pre(text > "0002-01-01" && text < "9998-01-01");
        expect(daysBetween(text, addDays(text, days))).toBe(days);
      }),
      MANY,
    );
  });
});

describe("a text", () => {
  test("of any characters never throws, and an accepted one is read again as the same", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789-/QW "), maxLength: 22 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          digits,
          anyPeriod,
          fc.tuple(day, day).map((days) => days.join("/")),
        ),
        (text) => {
          const period = parsePeriod(text);
          if (!period) return;
          expect(period.start <= period.end).toBe(true);
          expect(period.text).toBe(text);
          expect(parsePeriod(period.text)).toEqual(period);
        },
      ),
      MANY,
    );
  });

  test("that names the year, quarter, month or day of a day is a period of that kind with this day in it", () => {
    fc.assert(
      fc.property(kind, day, (each, iso) => {
        const period = readPeriod(WRITE[each](iso));
        expect(period.kind).toBe(each);
        expect(period.start <= iso && iso <= period.end).toBe(true);
        expect([WRITE[each](period.start), WRITE[each](period.end)]).toEqual([period.text, period.text]);
      }),
      MANY,
    );
  });
});

describe("order", () => {
  const anyText = fc.oneof({ weight: 8, arbitrary: anyPeriod }, { weight: 1, arbitrary: fc.string({ maxLength: 7 }) });
  // Few days, so that periods often share their first or last one.
  const close = fc.tuple(kind, fc.constantFrom("2023-12-31", "2024-01-01", "2024-02-29", "2024-03-31"));
  const closePeriod = close.map(([each, iso]) => WRITE[each](iso));
  const texts = fc.oneof(fc.tuple(anyText, anyText, anyText), fc.tuple(closePeriod, closePeriod, anyText));

  test("is total: one way back and forth, 0 for the same text alone, and without circles", () => {
    fc.assert(
      fc.property(texts, ([a, b, c]) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
      MANY,
    );
  });

  test("is that of the first days, and of the last days where these are the same", () => {
    fc.assert(
      fc.property(fc.oneof(anyPeriod, closePeriod), fc.oneof(anyPeriod, closePeriod), (a, b) => {
        const [first, second] = [readPeriod(a), readPeriod(b)];
        const starts = dayToEpoch(first.start) - dayToEpoch(second.start);
        const ends = dayToEpoch(first.end) - dayToEpoch(second.end);
        if (starts || ends) expect(comparePeriods(a, b)).toBe(Math.sign(starts || ends));
      }),
      MANY,
    );
  });

  test("two periods overlap unless one has finished before the other begins", () => {
    fc.assert(
      fc.property(fc.oneof(anyPeriod, closePeriod), fc.oneof(anyPeriod, closePeriod), (a, b) => {
        const [first, second] = [readPeriod(a), readPeriod(b)];
        const apart = isFinished(first, second.start) || isFinished(second, first.start);
        expect(periodsOverlap(first, second)).toBe(!apart);
      }),
      MANY,
    );
  });
});
