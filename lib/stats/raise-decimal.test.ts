import { expect, test } from "vitest";
import { raiseDecimal } from "@/lib/stats/raise-decimal";

test("moves the point and keeps every digit and the sign", () => {
  expect(raiseDecimal("3243509.06", 3)).toBe("3243509060");
  expect(raiseDecimal("-1.2345", 2)).toBe("-123.45");
  expect(raiseDecimal("7", 0)).toBe("7");
});
