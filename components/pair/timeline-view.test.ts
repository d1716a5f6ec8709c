import { describe, expect, it } from "vitest";
import { timeline } from "@/components/pair/timeline-view";
import type { MeetingBrief } from "@/lib/domain/pair";
import { dayToEpoch } from "@/lib/domain/period";
import { testWords } from "@/lib/i18n/test-words";

const RANGE = { from: "2024-01-01", to: "2024-12-31" };

function meeting(slug: string, startDate: string, endDate: string | null = null): MeetingBrief {
  const where = { city: "Testabad", placeCountry: null, people: [], title: "A generated meeting" };
  const what = { form: "working_visit", format: "bilateral", level: "minister", status: "held" } as const;
  return { slug, startDate, endDate, datePrecision: "day", ...what, ...where };
}

const marksOf = (...meetings: MeetingBrief[]) => timeline(meetings, RANGE, testWords("en")).marks;

describe("the meetings of a range", () => {
  it("hold one that began before it or goes on after it, drawn at the edge", () => {
    const marks = marksOf(
      meeting("over-new-year", "2023-12-30", "2024-01-02"),
      meeting("at-the-end", "2024-12-31", "2025-01-03"),
    );
    expect(marks.map(({ slug, x }) => [slug, x])).toEqual([
      ["over-new-year", dayToEpoch("2024-01-01")],
      ["at-the-end", dayToEpoch("2024-12-31")],
    ]);
  });

  it("do not hold one that ended before it or begins after it", () => {
    expect(marksOf(meeting("before", "2023-12-30", "2023-12-31"), meeting("after", "2025-01-01"))).toEqual([]);
  });

  it("hold one whose year alone is known when the range has a part of that year, in its middle", () => {
    const [mark] = marksOf({ ...meeting("some-day", "2024-01-01"), datePrecision: "year" });
    expect(mark?.x).toBe((dayToEpoch("2024-01-01") + dayToEpoch("2025-01-01")) / 2);
  });
});
