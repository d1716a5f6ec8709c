import { RapportError } from "@/lib/errors";

const NUMERAL = /^-?\d+(?:\.\d+)?$/;
const PLAIN = new Intl.NumberFormat("en", {
  numberingSystem: "latn",
  useGrouping: false,
  maximumSignificantDigits: 15,
});

/** The binary double next to a decimal numeral. Throws `invalid_data` for other texts and beyond the doubles' range. */
export function readNumeral(text: string): number {
  const value = NUMERAL.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value))
    throw new RapportError("invalid_data", `"${text}" is not a decimal numeral such as -6.5: write digits and a point`);
  return value;
}

/**
 * A finite double as a decimal numeral without exponent, with 15 significant digits: as many as every double holds, so
 * that 0.1 + 0.2 is written as 0.3. Zero has no sign. Throws `invalid_data` for what is not finite.
 */
export function writeNumeral(value: number): string {
  if (!Number.isFinite(value)) throw new RapportError("invalid_data", `${value} is not a number that can be written`);
  return PLAIN.format(value === 0 ? 0 : value);
}
