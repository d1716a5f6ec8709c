import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatePrecision } from "@/lib/domain/meeting";
import { type Dated, meetingsOfPeriod, possibleDays } from "@/lib/domain/meeting-days";
import { addDays, parsePeriod } from "@/lib/domain/period";

function dated(startDate: string | null, datePrecision: DatePrecision = "day", endDate: string | null = null): Dated {
  return { startDate, endDate, datePrecision };
}
function of(period: string, ...meetings: Dated[]) {
  const days = parsePeriod(period);
  if (!days) throw new Error(period);
  const { inside, possible } = meetingsOfPeriod(meetings, days);
  const at = (each: Dated) => meetings.indexOf(each);
  return [inside.map(at), possible.map(at)];
}

describe("the possible days of a meeting", () => {
  it("are its own, the whole month or the whole year, as its date is known", () => {
    expect(possibleDays(dated("2024-08-07", "day", "2024-08-08"))).toEqual({ start: "2024-08-07", end: "2024-08-08" });
    expect(possibleDays(dated("2024-02-01", "month"))).toEqual({ start: "2024-02-01", end: "2024-02-29" });
    expect(possibleDays(dated("2024-01-01", "year"))).toEqual({ start: "2024-01-01", end: "2024-12-31" });
    expect(possibleDays(dated("2024-12-01", "month", "2025-01-31"))).toEqual({
      start: "2024-12-01",
      end: "2025-01-31",
    });
  });

  it("are none without a date", () => {
    expect(possibleDays(dated(null, "unknown"))).toBeNull();
    expect(possibleDays(dated("2024-01-01", "unknown"))).toBeNull();
  });
});

describe("the meetings of a period", () => {
  it("are those with a day in it: first and last day of the period count", () => {
    expect(of("2025", dated("2024-12-31"), dated("2025-01-01"), dated("2025-12-31"), dated("2026-01-01"))).toEqual([
      [1, 2],
      [],
    ]);
  });

  it("hold a meeting that is only partly inside, in both periods that it touches", () => {
    // The SCO summit in Tianjin: 31 August and 1 September 2025.
    const summit = dated("2025-08-31", "day", "2025-09-01");
    expect(of("2025-08", summit)).toEqual([[0], []]);
    expect(of("2025-09", summit)).toEqual([[0], []]);
    expect(of("2025", summit)).toEqual([[0], []]);
    expect(of("2025-Q4", summit)).toEqual([[], []]);
  });

  it("hold a meeting known to the month for certain only where the whole month lies in it", () => {
    const call = dated("2025-03-01", "month");
    expect(of("2025", call)).toEqual([[0], []]);
    expect(of("2025-Q1", call)).toEqual([[0], []]);
    expect(of("2025-01/2025-03", call)).toEqual([[0], []]);
    expect(of("2025-03-29", call)).toEqual([[], [0]]);
    expect(of("2025-Q2", call)).toEqual([[], []]);
  });

  it("hold a meeting known to the year as possible in each of its quarters", () => {
    const forum = dated("2024-01-01", "year");
    expect(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].map((quarter) => of(quarter, forum))).toEqual(
      Array.from({ length: 4 }, () => [[], [0]]),
    );
    expect(of("2024", forum)).toEqual([[0], []]);
  });

  it("hold no meeting without a date", () => {
    expect(of("2024", dated(null, "unknown"))).toEqual([[], []]);
  });

  it("count each dated meeting in at least one of the months of its years, and never for certain in two by a coarse date", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1980-01-01", days));
    const precision = fc.constantFrom<DatePrecision>("day", "month", "year");
    fc.assert(
      fc.property(day, precision, fc.integer({ min: 0, max: 20 }), (start, datePrecision, length) => {
        const meeting = dated(start, datePrecision, addDays(start, length));
        const years = [start.slice(0, 4), addDays(start, length).slice(0, 4)];
        const months = [...new Set(years)].flatMap((year) =>
          Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`),
        );
        const found = months.map((month) => of(month, meeting));
        const certain = found.filter(([inside]) => inside?.length === 1).length;
        const possible = found.filter(([, maybe]) => maybe?.length === 1).length;
        expect(certain + possible).toBeGreaterThanOrEqual(1);
        if (datePrecision === "year") expect(certain).toBe(0);
        if (datePrecision === "day") expect(possible).toBe(0);
      }),
    );
  });
});
