import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "@/components/meeting/map-labels";

const SIZE = { width: 200, height: 100 };
const circle = (name: string, x: number, y: number, r = 5) => ({ name, x, y, r });

describe("the names of circles on a map", () => {
  it("stand to the right where there is room, and else on the next side that has some", () => {
    expect(placeLabels([circle("Astana", 50, 50)], SIZE)).toEqual(["right"]);
    expect(placeLabels([circle("Astana", 190, 50)], SIZE)).toEqual(["left"]);
    // 29 letters are wider than either side, not than the map.
    expect(placeLabels([circle("A".repeat(29), 100, 50)], SIZE)).toEqual(["above"]);
    expect(placeLabels([circle("A".repeat(29), 100, 5)], SIZE)).toEqual(["below"]);
    expect(placeLabels([circle("A".repeat(40), 100, 50)], SIZE)).toEqual([null]);
  });

  it("give way to those before them and to every circle", () => {
    expect(placeLabels([circle("Astana", 50, 50), circle("Almaty", 75, 50)], SIZE)).toEqual(["left", "right"]);
    const crowd = [1, 2, 3, 4, 5, 6].map((index) => circle("Samarkand", 100, 50 + index));
    expect(placeLabels(crowd, SIZE)).toEqual(["right", "left", null, null, null, "below"]);
  });

  it("take only the sides that they may", () => {
    const circles = [circle("Astana", 50, 50), circle("Almaty", 50, 80)];
    expect(placeLabels(circles, SIZE, (index) => (index === 0 ? ["below"] : []))).toEqual(["below", null]);
  });

  it("never meet each other, a circle or the edge, wherever the circles are", () => {
    const any = fc.record({
      name: fc.string({ minLength: 1, maxLength: 14 }),
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 0, max: 100 }),
      r: fc.integer({ min: 1, max: 20 }),
    });
    // The boxes again, by the layout that the page has: lines of 16 px, 3 px beside or 1 px above or below the circle.
    const boxOf = ({ name, x, y, r }: { name: string; x: number; y: number; r: number }, side: string | null) => {
      const width = name.length * 6.6;
      const left = side === "right" ? x + r + 3 : side === "left" ? x - r - 3 - width : x - width / 2;
      const top = side === "above" ? y - r - 1 - 16 : side === "below" ? y + r + 1 : y - 8;
      return [left, top, left + width, top + 16] as const;
    };
    type Box = readonly [number, number, number, number];
    const meet = (a: Box, b: Box) =>
      a[0] < b[2] - 1e-9 && b[0] < a[2] - 1e-9 && a[1] < b[3] - 1e-9 && b[1] < a[3] - 1e-9;
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (circles) => {
        const sides = placeLabels(circles, SIZE);
        const names = circles.flatMap((each, index) =>
          sides[index] ? [{ index, box: boxOf(each, sides[index]) }] : [],
        );
        for (const { index, box } of names) {
          expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 200 && box[3] <= 100).toBe(true);
          expect(names.some((other) => other.index !== index && meet(box, other.box))).toBe(false);
          const others = circles.filter((_, at) => at !== index);
          expect(others.some(({ x, y, r }) => meet(box, [x - r, y - r, x + r, y + r]))).toBe(false);
        }
      }),
    );
  });
});
