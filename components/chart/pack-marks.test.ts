import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterMarks, marksUnder, packRows } from "@/components/chart/pack-marks";

const ascending = fc
  .array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 150 })
  .map((list) => list.sort((a, b) => a - b));

describe("packRows", () => {
  it("stacks marks of the same time and goes back to the lowest row when there is room", () => {
    expect(packRows([10, 10, 10.5, 12, 30], 2, 6)).toEqual([0, 1, 2, 0, 0]);
  });

  it("shares the row with most room when all rows are taken", () => {
    expect(packRows([10, 10.1, 10.2], 2, 2)).toEqual([0, 1, 0]);
  });

  it("never lets two marks of a row overlap while rows are left", () => {
    fc.assert(
      fc.property(ascending, (positions) => {
        const rows = packRows(positions, 1.3, 200);
        for (const [i, row] of rows.entries()) {
          const before = rows.lastIndexOf(row, i - 1);
          if (i > 0 && before >= 0) expect((positions[i] ?? 0) - (positions[before] ?? 0)).toBeGreaterThanOrEqual(1.3);
        }
      }),
    );
  });
});

describe("clusterMarks", () => {
  it("gathers marks by their part of the axis and places them in its middle", () => {
    expect(clusterMarks([1, 9, 55, 100], 10)).toEqual([
      { at: 5, members: [0, 1] },
      { at: 55, members: [2] },
      { at: 95, members: [3] },
    ]);
  });

  it("loses no mark and counts none twice", () => {
    fc.assert(
      fc.property(ascending, (positions) => {
        const members = clusterMarks(positions, 10).flatMap((cluster) => cluster.members);
        expect(members).toEqual(positions.map((_, index) => index));
      }),
    );
  });
});

describe("marks under each other", () => {
  it("are told together, each first on its own card, when rows have run out on one day", () => {
    const places = [10, 10, 10, 40];
    const rows = packRows(places, 1.4, 2);
    expect(rows).toEqual([0, 1, 0, 0]);
    expect(marksUnder(places, rows, 0.7)).toEqual([[0, 2], [1], [2, 0], [3]]);
  });

  it("leave out one of the same row whose middle is free", () => {
    expect(marksUnder([10, 11], [0, 0], 0.7)).toEqual([[0], [1]]);
  });
});
