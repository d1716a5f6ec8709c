import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeTicks } from "@/components/chart/time-axis";
import { dayToEpoch } from "@/lib/domain/period";

const between = (from: string, to: string) => [dayToEpoch(from), dayToEpoch(to)] as const;

describe("timeTicks", () => {
  it("stands on 1 January of round years", () => {
    const ticks = timeTicks(between("1992-01-01", "2026-12-31"));
    expect(ticks.map((tick) => tick.label)).toEqual(["1995", "2000", "2005", "2010", "2015", "2020", "2025"]);
    expect(ticks[0]?.x).toBe(dayToEpoch("1995-01-01"));
  });

  it("takes every year of a short range and quarters of a shorter one", () => {
    expect(timeTicks(between("2019-07-01", "2024-06-30")).map((tick) => tick.label)).toEqual([
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
    ]);
    expect(timeTicks(between("2024-01-01", "2024-12-31")).map((tick) => tick.label)).toEqual([
      "Q1 2024",
      "Q2 2024",
      "Q3 2024",
      "Q4 2024",
    ]);
  });

  it("keeps at most twelve ticks within the domain, at most five of them on a narrow screen, in order", () => {
    const day = fc.integer({ min: dayToEpoch("1900-01-01"), max: dayToEpoch("2100-01-01") });
    fc.assert(
      fc.property(day, fc.integer({ min: 200, max: 60_000 }), (from, days) => {
        const domain = [from, from + days * 86_400_000] as const;
        const ticks = timeTicks(domain);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(12);
        expect(ticks.filter((tick) => !tick.minor).length).toBeLessThanOrEqual(6);
        for (const [index, tick] of ticks.entries()) {
          expect(tick.x >= domain[0] && tick.x <= domain[1]).toBe(true);
          expect(tick.x).toBeGreaterThan(ticks[index - 1]?.x ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });
});
