const NUMERAL = /^(-?)(\d+)(?:\.(\d+))?$/;

function scaled(numeral: string, scale: number): bigint {
  const match = NUMERAL.exec(numeral);
  if (!match) throw new RangeError(`"${numeral}" is not a decimal numeral such as -6.5`);
  const digits = BigInt(`${match[2]}${(match[3] ?? "").padEnd(scale, "0")}`);
  return match[1] ? -digits : digits;
}

function fractionLength(numeral: string): number {
  return numeral.split(".")[1]?.length ?? 0;
}

/** The exact sum of two decimal numerals, with as many digits after the point as the longer of them (as PostgreSQL's numeric). */
export function addDecimals(a: string, b: string): string {
  const scale = Math.max(fractionLength(a), fractionLength(b));
  const sum = scaled(a, scale) + scaled(b, scale);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, "0");
  const cut = digits.length - scale;
  return `${sum < 0n ? "-" : ""}${digits.slice(0, cut)}${scale ? `.${digits.slice(cut)}` : ""}`;
}
