import { addDecimals, compareDecimals, fractionLength, subtractDecimals } from "@/lib/stats/decimal";
import { percentOf } from "@/lib/stats/percent-of";
import {
  addRanges,
  fromZero,
  isBelow,
  multiplyRanges,
  plainValue,
  type QuotedFigure,
  type QuotedRange,
  quotedRange,
  rangesMeet,
  spanRanges,
} from "@/lib/stats/quoted-range";

/** Why quoted figures cannot be held against each other. */
type UncheckedReason =
  | "other_unit"
  | "part_missing"
  | "total_missing"
  | "no_period"
  | "earlier_missing"
  | "later_missing"
  | "rest_below"
  | "rest_above";

/**
 * What arithmetic says of a quoted figure: that the numbers agree as they stand, that they can agree because of their
 * rounding, bounds or "about", or that they cannot. `allowed` is what the other figures leave room for, in whole units.
 */
export type Arithmetic =
  | { state: "holds" | "holds_within_rounding" | "contradicts"; allowed: QuotedRange }
  | { state: "unchecked"; reason: UncheckedReason };

const ALL_PERCENT = { at: "100", included: true };
const WHOLE: QuotedRange = { low: ALL_PERCENT, high: ALL_PERCENT };

const isExact = ({ comparator }: QuotedFigure) => comparator === "=";
const haveUnit = (figures: readonly QuotedFigure[], unit: QuotedFigure["unit"]) =>
  figures.every((each) => each.unit === unit);

/** Whether a number, as it stands, is what the figure says; what is "about" leaves it to the ranges. */
function says(figure: QuotedFigure, number: string): boolean {
  const order = compareDecimals(number, plainValue(figure));
  if (figure.comparator === "about") return false;
  if (figure.comparator === "=") return order === 0;
  if (order === 0) return figure.comparator === ">=" || figure.comparator === "<=";
  return figure.comparator.startsWith(order > 0 ? ">" : "<");
}

function judged(isAsSaid: boolean, isPossible: boolean, allowed: QuotedRange): Arithmetic {
  if (isAsSaid) return { state: "holds", allowed };
  return { state: isPossible ? "holds_within_rounding" : "contradicts", allowed };
}

/** Whether quoted parts add up to their quoted total, as the numbers stand or within what each of them can mean. */
export function checkParts(total: QuotedFigure, parts: readonly QuotedFigure[]): Arithmetic {
  if (parts.length < 2) return { state: "unchecked", reason: "part_missing" };
  if (!haveUnit(parts, total.unit)) return { state: "unchecked", reason: "other_unit" };
  const allowed = parts.map(quotedRange).reduce(addRanges);
  const sum = parts.map(plainValue).reduce(addDecimals);
  return judged(parts.every(isExact) && says(total, sum), rangesMeet(allowed, quotedRange(total)), allowed);
}

/** Growth in percent from one amount to another, to two decimals; open where the earlier amount may be nothing. */
function impliedGrowth(before: QuotedRange, after: QuotedRange): QuotedRange {
  const growth = (from: QuotedRange["low"], to: QuotedRange["low"]) => {
    const percent = from && to && percentOf(subtractDecimals(to.at, from.at), from.at, 2);
    return percent ? { at: percent, included: Boolean(from?.included && to?.included) } : null;
  };
  return { low: growth(before.high, after.low), high: growth(before.low, after.high) };
}

/**
 * Whether a quoted growth in percent leads from one quoted amount to the other. As they stand: the growth between the two
 * numbers, rounded to the digits of the claim, is the claim. Within what they can mean, exactly: the earlier amount times
 * 100 + growth and the later one times 100 have a value in common.
 */
export function checkGrowth(growth: QuotedFigure, before: QuotedFigure, after: QuotedFigure): Arithmetic {
  if (growth.unit !== "PC" || before.unit !== after.unit) return { state: "unchecked", reason: "other_unit" };
  const [earlier, later] = [fromZero(quotedRange(before)), fromZero(quotedRange(after))];
  const [start, end] = [plainValue(before), plainValue(after)];
  const number = percentOf(subtractDecimals(end, start), start, fractionLength(growth.value));
  const isAsSaid = isExact(before) && isExact(after) && number !== null && says(growth, number);
  const grown = multiplyRanges(earlier, fromZero(addRanges(WHOLE, quotedRange(growth))));
  return judged(isAsSaid, rangesMeet(grown, multiplyRanges(later, WHOLE)), impliedGrowth(earlier, later));
}

/** Whether a total's quoted growth lies between the slowest and the fastest of its parts, as it must. */
export function checkGrowthBetween(total: QuotedFigure, parts: readonly QuotedFigure[]): Arithmetic {
  if (parts.length < 2) return { state: "unchecked", reason: "part_missing" };
  if (!haveUnit(parts, total.unit)) return { state: "unchecked", reason: "other_unit" };
  const allowed = spanRanges(parts.map(quotedRange));
  const numbers = parts.map(plainValue);
  const isBetween =
    numbers.some((each) => compareDecimals(each, plainValue(total)) <= 0) &&
    numbers.some((each) => compareDecimals(each, plainValue(total)) >= 0);
  return judged([total, ...parts].every(isExact) && isBetween, rangesMeet(allowed, quotedRange(total)), allowed);
}

/**
 * What the growth of a whole period says of its first part: nothing that can be checked while the rest is not quoted, but
 * where the part grew faster (slower) than the whole, the rest must have grown more slowly (faster) than the whole. Null
 * where both can be the same growth.
 */
export function checkFirstPart(whole: QuotedFigure, part: QuotedFigure): Arithmetic | null {
  if (whole.unit !== part.unit) return null;
  const [all, first] = [quotedRange(whole), quotedRange(part)];
  if (isBelow(all, first)) return { state: "unchecked", reason: "rest_below" };
  return isBelow(first, all) ? { state: "unchecked", reason: "rest_above" } : null;
}
