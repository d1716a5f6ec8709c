const NUMERAL = /^(-?)(\d+)(?:\.(\d+))?$/;

function scaled(numeral: string, scale: number): bigint {
  const match = NUMERAL.exec(numeral);
  if (!match) throw new RangeError(`"${numeral}" is not a decimal numeral such as -6.5`);
  const digits = BigInt(`${match[2]}${(match[3] ?? "").padEnd(scale, "0")}`);
  return match[1] ? -digits : digits;
}

function written(units: bigint, scale: number): string {
  const digits = magnitude(units)
    .toString()
    .padStart(scale + 1, "0");
  const cut = digits.length - scale;
  return `${units < 0n ? "-" : ""}${digits.slice(0, cut)}${scale ? `.${digits.slice(cut)}` : ""}`;
}

const magnitude = (units: bigint) => (units < 0n ? -units : units);

/** How many digits stand after the point of a decimal numeral. */
export function fractionLength(numeral: string): number {
  return numeral.split(".")[1]?.length ?? 0;
}

/** The exact sum of two decimal numerals, with as many digits after the point as the longer of them (as PostgreSQL's numeric). */
export function addDecimals(a: string, b: string): string {
  const scale = Math.max(fractionLength(a), fractionLength(b));
  return written(scaled(a, scale) + scaled(b, scale), scale);
}

/** The exact difference a − b of two decimal numerals, with as many digits after the point as the longer of them. */
export function subtractDecimals(a: string, b: string): string {
  const scale = Math.max(fractionLength(a), fractionLength(b));
  return written(scaled(a, scale) - scaled(b, scale), scale);
}

/** The exact product of two decimal numerals, with the digits after the point of both together. */
export function multiplyDecimals(a: string, b: string): string {
  const [first, second] = [fractionLength(a), fractionLength(b)];
  return written(scaled(a, first) * scaled(b, second), first + second);
}

/** Order of two decimal numerals by their value, for `sort`: 5 and 5.0 are equal. */
export function compareDecimals(a: string, b: string): number {
  const difference = subtractDecimals(a, b);
  if (/^-?[0.]*$/.test(difference)) return 0;
  return difference.startsWith("-") ? -1 : 1;
}

/** A decimal numeral with `decimals` digits after the point, halves away from zero (as PostgreSQL's round). */
export function roundDecimal(numeral: string, decimals: number): string {
  const length = fractionLength(numeral);
  const units = scaled(numeral, Math.max(length, decimals));
  if (length <= decimals) return written(units, decimals);
  const divisor = 10n ** BigInt(length - decimals);
  const rounded = (magnitude(units) + divisor / 2n) / divisor;
  return written(units < 0n ? -rounded : rounded, decimals);
}

/** The power of ten of a decimal numeral's first significant digit: 2 for 123.4, -2 for 0.05; null for zero. */
export function leadingPower(numeral: string): number | null {
  const length = fractionLength(numeral);
  const units = magnitude(scaled(numeral, length));
  return units === 0n ? null : units.toString().length - 1 - length;
}
