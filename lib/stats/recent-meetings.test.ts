import { describe, expect, test } from "vitest";
import { countRecent } from "@/lib/stats/recent-meetings";

function meeting(startDate: string | null, change: object = {}) {
  return {
    slug: startDate ?? "undated",
    title: "",
    startDate,
    endDate: null,
    datePrecision: "day" as const,
    form: "state_visit" as const,
    format: "bilateral" as const,
    level: "head_of_state" as const,
    status: "held" as const,
    city: null,
    placeCountry: null,
    people: [],
    part: false,
    ...change,
  };
}

describe("countRecent", () => {
  test("counts the twelve months up to the end of the record, that day included, the same day a year before not", () => {
    const meetings = [
      meeting("2025-12-31"),
      meeting("2025-01-01"),
      meeting("2024-12-31"),
      meeting("2026-01-01"),
      meeting(null),
    ];
    expect(countRecent(meetings, "2025-12-31").total).toBe(2);
  });

  test("tells calls and summits apart, leaves out what was only announced and sessions within a meeting", () => {
    const meetings = [
      meeting("2025-02-01"),
      meeting("2025-03-01", { form: "phone_call" }),
      meeting("2025-04-01", { format: "multilateral", form: "summit" }),
      meeting("2025-05-01", { status: "planned" }),
      meeting("2025-06-01", { part: true }),
    ];
    expect(countRecent(meetings, "2025-12-31")).toEqual({ total: 3, inPerson: 2, calls: 1, bilateral: 1 });
  });

  test("refuses a window that is no whole number of months", () => {
    expect(() => countRecent([], "2025-12-31", 0)).toThrow("0");
  });
});
