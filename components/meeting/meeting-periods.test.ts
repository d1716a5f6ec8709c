import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meetingsByPeriod, meetingsByYear, periodsOfMeeting } from "@/components/meeting/meeting-periods";
import { DATE_PRECISIONS } from "@/lib/domain/meeting";
import { type Dated, meetingsOfPeriod } from "@/lib/domain/meeting-days";
import { addDays, parsePeriod } from "@/lib/domain/period";
import { periodRange } from "@/lib/domain/period-arithmetic";

const dated = (startDate: string | null, endDate: string | null, datePrecision: Dated["datePrecision"]): Dated => ({
  startDate,
  endDate,
  datePrecision,
});

const anyMeeting = fc
  .record({
    offset: fc.integer({ min: 0, max: 1_400 }),
    length: fc.option(fc.integer({ min: 0, max: 90 })),
    precision: fc.constantFrom(...DATE_PRECISIONS),
  })
  .map(({ offset, length, precision }): Dated => {
    const start = addDays("2020-01-01", offset);
    return dated(precision === "unknown" ? null : start, length === null ? null : addDays(start, length), precision);
  });

describe("the years and months of a meeting", () => {
  it("are those of each of its days", () => {
    expect(periodsOfMeeting(dated("2023-12-31", "2024-01-01", "day"))).toEqual({
      inside: ["2023", "2024", "2023-12", "2024-01"],
      possible: [],
    });
    expect(periodsOfMeeting(dated("2025-03-29", null, "day")).inside).toEqual(["2025", "2025-03"]);
  });

  it("are only possible where a coarse date leaves more than one", () => {
    const year = periodsOfMeeting(dated("2024-01-01", null, "year"));
    expect([year.inside, year.possible.length]).toEqual([["2024"], 12]);
    expect(periodsOfMeeting(dated("2024-03-01", null, "month"))).toEqual({ inside: ["2024", "2024-03"], possible: [] });
    expect(periodsOfMeeting(dated("2024-03-01", "2024-04-01", "month"))).toEqual({
      inside: ["2024"],
      possible: ["2024-03", "2024-04"],
    });
    expect(periodsOfMeeting(dated(null, null, "unknown"))).toEqual({ inside: [], possible: [] });
  });

  it("are gathered by year in order of time, without years that only may have one", () => {
    const newYear = dated("2023-12-01", "2024-01-01", "month");
    const last = dated("2025-03-29", null, "day");
    const first = dated("2022-01-01", null, "year");
    expect(meetingsByYear([last, newYear, first])).toEqual([
      { year: "2022", inside: [first] },
      { year: "2025", inside: [last] },
    ]);
  });

  it("hold the meetings that a look through all of them finds", () => {
    const periods = [...periodRange("2019-12", "2024-02"), ...periodRange("2019", "2024")];
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 8 }), (meetings) => {
        const found = meetingsByPeriod(meetings);
        for (const text of periods) {
          const period = parsePeriod(text);
          expect(found.get(text) ?? { inside: [], possible: [] }).toEqual(period && meetingsOfPeriod(meetings, period));
        }
      }),
      { numRuns: 50 },
    );
  });
});
