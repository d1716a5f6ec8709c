import { multiplyDecimals } from "@/lib/stats/decimal";
import { raiseDecimal } from "@/lib/stats/raise-decimal";

/** A decimal numeral times ten to a power of either sign, digit by digit: 4417919.1921 to the power of -6 is 4.4179191921. */
export function shiftDecimal(numeral: string, power: number): string {
  return power >= 0 ? raiseDecimal(numeral, power) : multiplyDecimals(numeral, `0.${"1".padStart(-power, "0")}`);
}
