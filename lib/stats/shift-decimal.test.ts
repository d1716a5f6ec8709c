import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDecimals } from "@/lib/stats/decimal";
import { shiftDecimal } from "@/lib/stats/shift-decimal";

test("moves the point either way and keeps every digit", () => {
  expect(shiftDecimal("4417919.1921", -6)).toBe("4.4179191921");
  expect(shiftDecimal("4.5", 6)).toBe("4500000");
  expect(shiftDecimal("-0.05", -1)).toBe("-0.005");
  expect(shiftDecimal("7", 0)).toBe("7");
});

test("there and back again is the same value", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 12 }), (units, power) => {
      expect(compareDecimals(shiftDecimal(shiftDecimal(String(units), -power), power), String(units))).toBe(0);
    }),
  );
});
