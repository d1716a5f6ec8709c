import { describe, expect, it } from "vitest";
import { formatAge } from "@/lib/i18n/age";

describe("the age of a day", () => {
  it.each([
    ["2026-07-13", "2026-07-13", "today"],
    ["2026-07-12", "2026-07-13", "1 day ago"],
    ["2026-06-14", "2026-07-13", "29 days ago"],
    ["2026-06-13", "2026-07-13", "1 month ago"],
    ["2024-07-14", "2026-07-13", "23 months ago"],
    ["2024-07-13", "2026-07-13", "2 years ago"],
    ["2023-07-14", "2026-07-13", "2 years ago"],
    ["2026-07-15", "2026-07-13", "in 2 days"],
    ["2024-01-31", "2024-02-29", "29 days ago"],
    ["2024-01-29", "2024-02-29", "1 month ago"],
  ])("%s, seen on %s, is %s", (day, now, text) => {
    expect(formatAge(day, now, "en")).toBe(text);
  });

  it("is told in the reader's language", () => {
    expect(formatAge("2026-03-13", "2026-07-13", "de")).toBe("vor 4 Monaten");
    expect(formatAge("2026-07-13", "2026-07-13", "de")).toBe("heute");
  });
});
