import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "@/components/chart/spread-labels";

describe("spreadLabels", () => {
  it("leaves labels in place that do not collide", () => {
    expect(spreadLabels([80, 20], 10, 0, 100)).toEqual([80, 20]);
  });

  it("moves two that collide apart by the same way", () => {
    expect(spreadLabels([50, 52], 10, 0, 100)).toEqual([46, 56]);
  });

  it("keeps them inside at the edges", () => {
    expect(spreadLabels([99, 98], 10, 0, 100)).toEqual([100, 90]);
    expect(spreadLabels([0, 1], 10, 0, 100)).toEqual([0, 10]);
  });

  it("shares the room when it is too small", () => {
    expect(spreadLabels([50, 50, 50], 80, 0, 100)).toEqual([0, 50, 100]);
  });

  it("never lets labels collide, change their order or leave the room", () => {
    const positions = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(positions, (wanted) => {
        const placed = spreadLabels(wanted, 12, 0, 100);
        for (const [i, first] of placed.entries()) {
          expect(first).toBeGreaterThanOrEqual(-1e-9);
          expect(first).toBeLessThanOrEqual(100 + 1e-9);
          for (const [j, second] of placed.entries()) {
            if (i === j) continue;
            expect(Math.abs(first - second)).toBeGreaterThanOrEqual(12 - 1e-9);
            if ((wanted[i] ?? 0) < (wanted[j] ?? 0)) expect(first).toBeLessThan(second);
          }
        }
      }),
    );
  });
});
