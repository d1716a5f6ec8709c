import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { downSample, downSampleRuns, type LinePoint } from "@/lib/stats/down-sample";

const line = (...values: number[]): LinePoint[] => values.map((y, x) => ({ x, y }));

const lines = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 400 }).map((ys) => line(...ys));

describe("a line down-sampled by largest triangles", () => {
  test("keeps in each part the point with the largest triangle, counted by hand", () => {
    // Six points, four wanted: the parts are {1, 2} and {3, 4}. Part one: A = (0,0), C = mean of part two = (3.5, 1);
    // twice the areas: (1,5) |(-3.5)(5) - (-1)(1)| = 16.5; (2,-1) |(-3.5)(-1) - (-2)(1)| = 5.5: (1,5) stays.
    // Part two: A = (1,5), C = (5,0): (3,0) |(-4)(-5) - (-2)(-5)| = 10; (4,2) |(-4)(-3) - (-3)(-5)| = 3: (3,0) stays.
    expect(downSample(line(0, 5, -1, 0, 2, 0), 4)).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 5 },
      { x: 3, y: 0 },
      { x: 5, y: 0 },
    ]);
  });

  test("keeps a single spike among ten thousand flat values", () => {
    const points = Array.from({ length: 10_000 }, (_, x) => ({ x, y: x === 6789 ? 40 : 0 }));
    const drawn = downSample(points, 1000);
    expect(drawn).toHaveLength(1000);
    expect(drawn).toContainEqual({ x: 6789, y: 40 });
  });

  test("gives the ends alone for a limit of two, and refuses one below", () => {
    expect(downSample(line(1, 9, 2), 2)).toEqual([
      { x: 0, y: 1 },
      { x: 2, y: 2 },
    ]);
    expect(() => downSample(line(1, 2), 1)).toThrow("limit is 1");
  });

  test("has the limit's number of points of the line, its ends among them, in order", () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 2, max: 120 }), (points, limit) => {
        const drawn = downSample(points, limit);
        expect(drawn).toHaveLength(Math.min(points.length, limit));
        expect(drawn[0]).toBe(points[0]);
        expect(drawn.at(-1)).toBe(points.at(-1));
        expect(drawn.every((point, index) => points.includes(point) && (drawn[index - 1]?.x ?? -1) < point.x)).toBe(
          true,
        );
      }),
    );
  });
});

describe("runs between gaps", () => {
  const runs = fc.array(lines, { maxLength: 12 });

  test("stay apart: each keeps its ends, and all of its points (so its extremes) when there is room for all", () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 2, max: 1000 }), (all, limit) => {
        const drawn = downSampleRuns(all, limit);
        const count = (some: readonly (readonly LinePoint[])[]) => some.reduce((sum, { length }) => sum + length, 0);
        const ends = all.reduce((sum, { length }) => sum + Math.min(2, length), 0);
        expect(drawn.map((run) => [run[0], run.at(-1)])).toEqual(all.map((run) => [run[0], run.at(-1)]));
        expect(count(drawn)).toBeLessThanOrEqual(Math.max(limit, ends));
        if (count(all) <= limit) expect(drawn).toEqual(all);
      }),
    );
  });

  test("share the limit by their length, and short ones keep their highest point", () => {
    const long = line(...Array.from({ length: 2000 }, (_, x) => Math.sin(x)));
    const [first, second] = downSampleRuns([long, line(0, 0, 9)], 1000);
    expect(first?.length).toBeGreaterThan(980);
    expect(second?.length).toBeGreaterThanOrEqual(2);
  });
});
