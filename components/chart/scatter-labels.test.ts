import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelsWithRoom, marked, type Place } from "@/components/chart/scatter-labels";

const size = { width: 6, height: 5 };
const at = (left: number, top: number): Place => ({ left, top });

describe("the labels of a scatter", () => {
  it("keep the last, the first and the outermost points", () => {
    const places = [at(20, 50), at(50, 5), at(90, 50), at(50, 95), at(5, 50), at(50, 50)];
    expect(marked(places)).toEqual([5, 0, 2, 4, 3, 1]);
    expect(marked([])).toEqual([]);
    expect(marked([at(1, 1)])).toEqual([0]);
  });

  it("give way where they would collide: the last point's stays", () => {
    const line = [at(10, 50), at(50, 50), at(53, 51), at(54, 51)];
    expect(labelsWithRoom([line], size)).toEqual(new Set(["0:3", "0:0"]));
  });

  it("give way between lines as well", () => {
    expect(labelsWithRoom([[at(50, 50)], [at(52, 52)], [at(80, 80)]], size)).toEqual(new Set(["0:0", "2:0"]));
  });

  it("never collide, and one that is left out meets one that is shown", () => {
    const place = fc.record({
      left: fc.double({ min: 0, max: 100, noNaN: true }),
      top: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(place, { maxLength: 15 }), { maxLength: 3 }), (lines) => {
        const shown = labelsWithRoom(lines, size);
        const all = lines.flatMap((places, line) => places.map((each, index) => ({ each, key: `${line}:${index}` })));
        const [inside, outside] = [all.filter(({ key }) => shown.has(key)), all.filter(({ key }) => !shown.has(key))];
        const meets = (a: Place, b: Place) =>
          Math.abs(a.left - b.left) < size.width && Math.abs(a.top - b.top) < size.height;
        for (const { each, key } of inside)
          expect(inside.some((other) => other.key !== key && meets(other.each, each))).toBe(false);
        for (const { each } of outside) expect(inside.some((other) => meets(other.each, each))).toBe(true);
      }),
    );
  });
});
