import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDecimals } from "@/lib/stats/decimal";

describe("addDecimals", () => {
  test("keeps every digit where binary fractions lose some", () => {
    expect(addDecimals("0.1", "0.2")).toBe("0.3");
    expect(addDecimals("3635821.70289", "1327.5")).toBe("3637149.20289");
    expect(addDecimals("-0.05", "0.05")).toBe("0.00");
    expect(addDecimals("-2", "0.5")).toBe("-1.5");
  });

  test("agrees with whole numbers of any size and sign", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(addDecimals(String(a), String(b))).toBe(String(a + b));
      }),
    );
  });

  test("refuses what is no numeral and names it", () => {
    expect(() => addDecimals("1e5", "1")).toThrow('"1e5"');
  });
});
