import { describe, expect, test } from "vitest";
import { findCadence, meetingsByYear } from "@/lib/stats/cadence";

describe("meetingsByYear", () => {
  test("counts by year, newest first, with zero for a year between", () => {
    expect(meetingsByYear(["2025-03-29", "2023-01-01", null, "2025-12-31"])).toEqual([
      { year: 2025, count: 2 },
      { year: 2024, count: 0 },
      { year: 2023, count: 1 },
    ]);
  });

  test("is empty when no meeting has a date", () => {
    expect(meetingsByYear([null])).toEqual([]);
  });
});

describe("findCadence", () => {
  test("calls the newest year the busiest only when no other reaches it", () => {
    expect(
      findCadence([
        { year: 2025, count: 3 },
        { year: 2024, count: 2 },
      ]),
    ).toMatchObject({ kind: "most", year: 2025 });
    expect(
      findCadence([
        { year: 2025, count: 3 },
        { year: 2024, count: 3 },
      ]),
    ).toMatchObject({ kind: "compared", before: 3 });
  });

  test("says nothing of records for one year or none", () => {
    expect(findCadence([{ year: 2025, count: 3 }])).toMatchObject({ kind: "first" });
    expect(findCadence([])).toEqual({ kind: "none" });
  });
});
