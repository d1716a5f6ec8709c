import { describe, expect, test } from "vitest";
import { computedAt, exactAt, readPoints, weakestStatus } from "@/lib/stats/point";
import { valuesOf } from "@/lib/stats/test-values";

describe("readPoints", () => {
  test("keeps the publisher's digits and the reason of a stated gap, oldest first", () => {
    const values = [
      { period: "2024", value: "6.50", status: "P" as const },
      { period: "2023", value: null, status: "M" as const },
    ];
    expect(readPoints(values)).toEqual([
      { period: "2023", value: null, text: null, status: "M", reason: "no_value" },
      { period: "2024", value: 6.5, text: "6.50", status: "P", reason: null },
    ]);
  });

  test("refuses two values of one period, a text that is no period and one that is no numeral", () => {
    expect(() => readPoints([...valuesOf({ "2024": "1" }), ...valuesOf({ "2024": "2" })])).toThrow("2024 has two");
    expect(() => readPoints(valuesOf({ "2024-13": "1" }))).toThrow('"2024-13"');
    expect(() => readPoints(valuesOf({ "2024": "n/a" }))).toThrow('"n/a"');
  });
});

describe("computed points", () => {
  test("take the weakest status of what went in: forecast, estimate, provisional, break, normal", () => {
    const of = (...statuses: ("A" | "B" | "E" | "F" | "P")[]) => weakestStatus(statuses.map((status) => ({ status })));
    expect([of("A", "A"), of("A", "B"), of("B", "P"), of("P", "E", "A"), of("E", "F")]).toEqual([
      "A",
      "B",
      "P",
      "E",
      "F",
    ]);
  });

  test("hold the number that their text shows", () => {
    expect(computedAt("2024", 0.1 + 0.2, [])).toMatchObject({ value: 0.3, text: "0.3", status: "A" });
  });

  test("are missing when a double cannot hold them, never infinite", () => {
    expect(computedAt("2024", 1e308 * 10, [])).toMatchObject({
      value: null,
      text: null,
      reason: "too_large",
      status: "M",
    });
    expect(exactAt("2024", "9".repeat(400), [])).toMatchObject({ value: null, reason: "too_large" });
  });
});
