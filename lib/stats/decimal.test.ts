import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  leadingPower,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "@/lib/stats/decimal";

/** Decimal numerals of at most 16 digits, with the whole number of units in their last place. */
const numerals = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 9 })).map(([units, scale]) => {
  const digits = String(Math.abs(units)).padStart(scale + 1, "0");
  const cut = digits.length - scale;
  const text = `${units < 0 ? "-" : ""}${digits.slice(0, cut)}${scale ? `.${digits.slice(cut)}` : ""}`;
  return { text, units: BigInt(units), scale };
});

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

describe("subtractDecimals", () => {
  test("keeps every digit of both", () => {
    expect(subtractDecimals("6.29141635081155", "5.98897580604036")).toBe("0.30244054477119");
    expect(subtractDecimals("1981.6", "1981.570542")).toBe("0.029458");
    expect(subtractDecimals("0.3", "0.1")).toBe("0.2");
    expect(subtractDecimals("5", "5.00")).toBe("0.00");
  });

  test("undoes an addition", () => {
    fc.assert(
      fc.property(numerals, numerals, ({ text: a }, { text: b }) => {
        expect(compareDecimals(subtractDecimals(addDecimals(a, b), b), a)).toBe(0);
      }),
    );
  });
});

describe("multiplyDecimals", () => {
  test("keeps every digit of both and the sign", () => {
    expect(multiplyDecimals("4.4", "0.05")).toBe("0.220");
    expect(multiplyDecimals("-1.5", "2")).toBe("-3.0");
    expect(multiplyDecimals("-0.5", "0")).toBe("0.0");
    expect(multiplyDecimals("4417919.1921", "0.000001")).toBe("4.4179191921");
  });

  test("agrees with whole numbers in the same units", () => {
    fc.assert(
      fc.property(numerals, numerals, (a, b) => {
        expect(BigInt(multiplyDecimals(a.text, b.text).replace(".", ""))).toBe(a.units * b.units);
      }),
    );
  });
});

describe("compareDecimals", () => {
  test("goes by the value and not by the text", () => {
    expect(["10", "9.5", "-1", "0.05", "-0.5"].sort(compareDecimals)).toEqual(["-1", "-0.5", "0.05", "9.5", "10"]);
    expect(compareDecimals("18357500000", "18357500000.0")).toBe(0);
    expect(compareDecimals("-0.0", "0")).toBe(0);
  });

  test("agrees with whole numbers in the same units", () => {
    fc.assert(
      fc.property(numerals, numerals, (a, b) => {
        const scale = Math.max(a.scale, b.scale);
        const [x, y] = [a, b].map(({ units, scale: own }) => units * 10n ** BigInt(scale - own));
        expect(compareDecimals(a.text, b.text)).toBe(x === y ? 0 : (x ?? 0n) < (y ?? 0n) ? -1 : 1);
      }),
    );
  });
});

describe("roundDecimal", () => {
  test("rounds halves away from zero and pads what is shorter", () => {
    expect(roundDecimal("1981.570542", 1)).toBe("1981.6");
    expect(roundDecimal("0.285", 2)).toBe("0.29");
    expect(roundDecimal("-2.5", 0)).toBe("-3");
    expect(roundDecimal("9.99", 1)).toBe("10.0");
    expect(roundDecimal("7", 2)).toBe("7.00");
  });

  test("is never further off than half a unit of its last place", () => {
    fc.assert(
      fc.property(numerals, fc.integer({ min: 0, max: 9 }), ({ text }, decimals) => {
        const off = subtractDecimals(roundDecimal(text, decimals), text).replace("-", "");
        expect(compareDecimals(off, `0.${"0".repeat(decimals)}5`)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("leadingPower", () => {
  test("finds the first significant digit on either side of the point", () => {
    expect(["123.4", "9.99", "0.05", "-1000", "0.10"].map(leadingPower)).toEqual([2, 0, -2, 3, -1]);
    expect(leadingPower("0.00")).toBeNull();
  });
});
