import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumeral, writeNumeral } from "@/lib/stats/numeral";

describe("readNumeral", () => {
  test("reads digits and a point", () => {
    expect(readNumeral("-6.5")).toBe(-6.5);
    expect(readNumeral("291480274648.826")).toBe(291480274648.826);
  });

  test.each(["", " 1", "1e5", "0x10", "NaN", "1,5", ".5", "1".repeat(400)])("refuses %j and names it", (text) => {
    expect(() => readNumeral(text)).toThrow(`"${text}"`);
  });
});

describe("writeNumeral", () => {
  test("writes no exponent, no noise of binary fractions, no sign of zero", () => {
    expect(writeNumeral(0.1 + 0.2)).toBe("0.3");
    expect(writeNumeral(1e21)).toBe("1000000000000000000000");
    expect(writeNumeral(-1.5e-7)).toBe("-0.00000015");
    expect(writeNumeral(-0)).toBe("0");
  });

  test("keeps 15 significant digits of every number that is not at the edge of the doubles", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-290);
        expect(Math.abs(readNumeral(writeNumeral(value)) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
    expect(() => writeNumeral(value)).toThrow(String(value));
  });
});
