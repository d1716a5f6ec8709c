import { expect, it } from "vitest";
import { windowAround } from "@/lib/domain/meeting-window";

it.each([
  ["2025-03-29", "2025-03-29", "day", "2023-01-01", "2027-12-31", "2025-03-29T12:00:00Z"],
  // 15 days after the first of September, of 30.
  ["2017-09-01", null, "month", "2015-01-01", "2019-12-31", "2017-09-16T00:00:00Z"],
  ["2009-01-01", null, "year", "2007-01-01", "2011-12-31", "2009-07-02T12:00:00Z"],
  ["2024-12-31", "2025-01-02", "day", "2022-01-01", "2027-12-31", "2025-01-01T12:00:00Z"],
] as const)("around %s to %s, known to the %s, are whole years", (startDate, endDate, datePrecision, from, to, at) => {
  expect(windowAround({ startDate, endDate, datePrecision })).toEqual({ from, to, at: Date.parse(at) });
});

it("is none without a date", () => {
  expect(windowAround({ startDate: null, endDate: null, datePrecision: "unknown" })).toBeNull();
});
