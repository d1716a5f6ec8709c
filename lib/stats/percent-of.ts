import { compareDecimals, fractionLength, roundDecimal } from "@/lib/stats/decimal";

const unitsOf = (numeral: string, scale: number) => BigInt(roundDecimal(numeral, scale).replace(".", ""));

/**
 * `part` in percent of `whole`, both decimal numerals, rounded once to `decimals` digits with halves away from zero
 * (-392312.64 of 3243509.06 is -12.1). Null where `whole` is zero.
 */
export function percentOf(part: string, whole: string, decimals: number): string | null {
  if (compareDecimals(whole, "0") === 0) return null;
  const scale = Math.max(fractionLength(part), fractionLength(whole));
  const [above, below] = [unitsOf(part, scale) * 10n ** BigInt(decimals + 2), unitsOf(whole, scale)];
  const isNegative = above < 0n !== below < 0n;
  const size = (units: bigint) => (units < 0n ? -units : units);
  const rounded = (2n * size(above) + size(below)) / (2n * size(below));
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return isNegative && rounded !== 0n ? `-${text}` : text;
}
