import type { ClaimRow } from "@/lib/domain/claim-row";
import { aboutTolerance } from "@/lib/stats/claim-comparison";
import {
  addDecimals,
  compareDecimals,
  fractionLength,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "@/lib/stats/decimal";
import { raiseDecimal } from "@/lib/stats/raise-decimal";

/** A figure as it was said. */
export type QuotedFigure = Pick<ClaimRow, "comparator" | "value" | "unit" | "unitMultiplier">;

type End = { at: string; included: boolean };

/** All that a quoted figure can mean, in whole units (US$, not billions) and exact decimals; null where it is open. */
export type QuotedRange = { low: End | null; high: End | null };

/** The number as it stands, in whole units. */
export function plainValue({ value, unitMultiplier }: QuotedFigure): string {
  return raiseDecimal(value, unitMultiplier);
}

/** Half a unit of the last written digit: 0.05 of "4.4", 0.5 of "5". */
function halfUnit(value: string): string {
  return `0.${"0".repeat(fractionLength(value))}5`;
}

/** What rounds to a value at most so far away; halves round away from zero, so an end nearer to zero belongs to it. */
function roundedWithin(value: string, reach: string): { low: End; high: End } {
  const [low, high] = [subtractDecimals(value, reach), addDecimals(value, reach)];
  return {
    low: { at: low, included: compareDecimals(low, "0") > 0 },
    high: { at: high, included: compareDecimals(high, "0") < 0 },
  };
}

/** As far as the tolerance of "about" reaches, and on to whatever rounds to a value within it. */
function aboutRange({ value, unit }: QuotedFigure): QuotedRange {
  const tolerance = aboutTolerance(value, unit);
  const half = halfUnit(value);
  const wholeDigits = roundDecimal(subtractDecimals(tolerance, half), fractionLength(value));
  const reach = addDecimals(wholeDigits, half);
  if (compareDecimals(reach, tolerance) > 0) return roundedWithin(value, reach);
  const end = (at: string) => ({ at, included: true });
  return { low: end(subtractDecimals(value, tolerance)), high: end(addDecimals(value, tolerance)) };
}

function rangeInItsScale(figure: QuotedFigure): QuotedRange {
  const { comparator, value } = figure;
  const near = roundedWithin(value, halfUnit(value));
  const bound = { at: value, included: false };
  if (comparator === "=") return near;
  if (comparator === ">") return { low: bound, high: null };
  if (comparator === "<") return { low: null, high: bound };
  if (comparator === ">=") return { low: near.low, high: null };
  if (comparator === "<=") return { low: null, high: near.high };
  return aboutRange(figure);
}

/**
 * All values for which somebody could have said the figure: "4.4" is from 4.35 up to but not including 4.45, for its last
 * written digit is rounded; "over 3" and "almost 3" are bounds and open; "at least" and "up to" reach the values that
 * round to them; "about" has the room of `ABOUT_TOLERANCE`. The same rules decide the verdicts (`compareWithOfficial`).
 */
export function quotedRange(figure: QuotedFigure): QuotedRange {
  const { low, high } = rangeInItsScale(figure);
  const raised = (end: End | null) => end && { ...end, at: raiseDecimal(end.at, figure.unitMultiplier) };
  return { low: raised(low), high: raised(high) };
}

/** Whether all of one range lies below all of another. */
export function isBelow({ high }: QuotedRange, { low }: QuotedRange): boolean {
  if (!high || !low) return false;
  const order = compareDecimals(high.at, low.at);
  return order < 0 || (order === 0 && !(high.included && low.included));
}

/** Whether two ranges have a value in common. */
export function rangesMeet(a: QuotedRange, b: QuotedRange): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether both figures can be true of the same thing. Figures in different units cannot be told apart: they can. */
export function canBothBeTrue(a: QuotedFigure, b: QuotedFigure): boolean {
  return a.unit !== b.unit || rangesMeet(quotedRange(a), quotedRange(b));
}

function joinEnds(a: End | null, b: End | null, join: (a: string, b: string) => string): End | null {
  return a && b && { at: join(a.at, b.at), included: a.included && b.included };
}

/** All sums of a value of one range and a value of the other. */
export function addRanges(a: QuotedRange, b: QuotedRange): QuotedRange {
  return { low: joinEnds(a.low, b.low, addDecimals), high: joinEnds(a.high, b.high, addDecimals) };
}

/** All products of a value of one range and a value of the other, both of them from zero up. */
export function multiplyRanges(a: QuotedRange, b: QuotedRange): QuotedRange {
  return { low: joinEnds(a.low, b.low, multiplyDecimals), high: joinEnds(a.high, b.high, multiplyDecimals) };
}

/** The part of a range that an amount can have: nothing is below zero. */
export function fromZero({ low, high }: QuotedRange): QuotedRange {
  return { low: low && compareDecimals(low.at, "0") > 0 ? low : { at: "0", included: true }, high };
}

/** From the lowest to the highest value of several ranges. */
export function spanRanges(ranges: readonly QuotedRange[]): QuotedRange {
  return ranges.reduce((span, { low, high }) => ({
    low: low && span.low && (compareDecimals(low.at, span.low.at) < 0 ? low : span.low),
    high: high && span.high && (compareDecimals(high.at, span.high.at) > 0 ? high : span.high),
  }));
}
