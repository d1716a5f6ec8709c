import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentOf } from "@/lib/stats/percent-of";

describe("percentOf", () => {
  test("gives the gap of 2022 in percent of either count, by hand", () => {
    // 3,243,509.06 − 3,635,821.70289 = −392,312.64289; by 3,243,509.06 it is −12.0953…, by 3,635,821.70289 −10.7902…
    expect(percentOf("-392312.64289", "3243509.06", 1)).toBe("-12.1");
    expect(percentOf("-392312.64289", "3635821.70289", 2)).toBe("-10.79");
  });

  test("rounds halves away from zero and gives no minus to a zero", () => {
    expect(percentOf("1", "8", 0)).toBe("13");
    expect(percentOf("-1", "8", 0)).toBe("-13");
    expect(percentOf("-1", "1000", 0)).toBe("0");
    expect(percentOf("1", "-4", 1)).toBe("-25.0");
  });

  test("has no percentage of zero", () => {
    expect(percentOf("5", "0.00", 1)).toBeNull();
  });

  test("lies within half a unit of its last digit of the true ratio", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (part, whole) => {
        const found = Number(percentOf(String(part), String(whole), 2));
        expect(Math.abs(found - (part / whole) * 100)).toBeLessThanOrEqual(0.005 + Math.abs(found) * 1e-12);
      }),
    );
  });
});
