import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePeriods, daysBetween } from "@/lib/domain/period";
import { periodRange, periodsIn, periodWithin, shiftPeriod, yearBefore } from "@/lib/domain/period-arithmetic";
import { anyPeriod, day, MANY, readPeriod, single, WRITE } from "@/lib/domain/period-samples";

/** Each period begins on the day after the one before it ended. */
function expectUnbroken(texts: readonly string[]): void {
  const periods = texts.map(readPeriod);
  const gap = periods.slice(1).find((period, index) => daysBetween(periods[index]?.end ?? "", period.start) !== 1);
  expect(gap).toBeUndefined();
}

describe("shifting", () => {
  const steps = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -200_000, max: 200_000 }));

  test("there and back gives the period again, in one step or in two, and keeps its kind", () => {
    fc.assert(
      fc.property(anyPeriod, steps, steps, (text, one, two) => {
        const there = shiftPeriod(text, one);
        if (there === null) return;
        expect(readPeriod(there).kind).toBe(readPeriod(text).kind);
        expect(shiftPeriod(there, -one)).toBe(text);
        expect(shiftPeriod(there, two)).toBe(shiftPeriod(text, one + two));
        expect(Math.sign(comparePeriods(there, text))).toBe(Math.sign(one));
      }),
      MANY,
    );
  });

  test("by one begins on the day after, and leaves the calendar only at its ends", () => {
    fc.assert(
      fc.property(single, (text) => {
        const next = shiftPeriod(text, 1);
        if (next === null) expect(readPeriod(text).end).toBe("9999-12-31");
        else expectUnbroken([text, next]);
      }),
      MANY,
    );
  });

  test("a year before is 1 year, 4 quarters, 12 months or one step of a span, and the same day", () => {
    fc.assert(
      fc.property(anyPeriod, (text) => {
        const period = readPeriod(text);
        const back = { year: 1, quarter: 4, month: 12, span: 1, day: null }[period.kind];
        if (back !== null) expect(yearBefore(text)).toBe(shiftPeriod(text, -back));
        else if (text > "0002" && !text.endsWith("-02-29"))
          expect(yearBefore(text)).toBe(`${String(Number(text.slice(0, 4)) - 1).padStart(4, "0")}${text.slice(4)}`);
      }),
      MANY,
    );
  });
});

describe("ranges", () => {
  const reach = fc.integer({ min: 0, max: 40 });

  test("run from the first to the last period, ascend, leave nothing out and repeat nothing", () => {
    fc.assert(
      fc.property(anyPeriod, reach, (first, length) => {
        const last = shiftPeriod(first, length);
        if (last === null) return;
        const range = periodRange(first, last);
        expect([range.length, range[0], range.at(-1)]).toEqual([length + 1, first, last]);
        if (readPeriod(first).kind === "span") expect(range).toEqual([...range].sort(comparePeriods));
        else expectUnbroken(range);
      }),
      MANY,
    );
  });

  test("backwards are refused", () => {
    fc.assert(
      fc.property(anyPeriod, reach, (last, length) => {
        const first = shiftPeriod(last, length + 1);
        if (first !== null) expect(() => periodRange(first, last)).toThrow("runs backwards");
      }),
      MANY,
    );
  });

  test("the parts of a year or quarter fill it from its first day to its last, and lie in it", () => {
    const division = fc.constantFrom(["year", "A", "Q", 4], ["year", "A", "M", 12], ["quarter", "Q", "M", 3]);
    fc.assert(
      fc.property(division, day, ([whole, own, finer, count], iso) => {
        const { text, start, end } = readPeriod(WRITE[whole](iso));
        const parts = periodsIn(text, finer);
        expect(parts).toHaveLength(count);
        expect([readPeriod(parts[0] ?? "").start, readPeriod(parts.at(-1) ?? "").end]).toEqual([start, end]);
        expectUnbroken(parts);
        expect(new Set(parts.map((part) => periodWithin(part, own)))).toEqual(new Set([text]));
      }),
      MANY,
    );
  });

  test("a period lies in the year, quarter or month in which both its first and its last day lie", () => {
    const frequency = fc.constantFrom(
      ["A", WRITE.year] as const,
      ["Q", WRITE.quarter] as const,
      ["M", WRITE.month] as const,
    );
    fc.assert(
      fc.property(anyPeriod, frequency, (text, [freq, write]) => {
        const { kind: own, start, end } = readPeriod(text);
        const lies = write(start) === write(end) && (own !== "span" || freq === "A");
        expect(periodWithin(text, freq)).toBe(lies ? write(start) : null);
      }),
      MANY,
    );
  });
});
