import type { Comparator } from "@/lib/domain/claim";
import type { OfficialValue } from "@/lib/domain/claim-check";
import { ABOUT_TOLERANCE, type Agreement, isPercentUnit, type JudgedClaim } from "@/lib/domain/claim-verdict";
import type { Unit } from "@/lib/domain/indicator";
import { compareDecimals, fractionLength, multiplyDecimals, roundDecimal, subtractDecimals } from "@/lib/stats/decimal";
import { shiftDecimal } from "@/lib/stats/shift-decimal";

type Claimed = Pick<JudgedClaim, "comparator" | "value" | "unit" | "unitMultiplier">;
type Comparison = { agreement: Agreement; difference: string };

const magnitude = (numeral: string) => numeral.replace("-", "");

/** How far "about" reaches from a value on either side, in the value's own unit and scale: see `ABOUT_TOLERANCE`. */
export function aboutTolerance(value: string, unit: Unit): string {
  if (isPercentUnit(unit)) return ABOUT_TOLERANCE.percentagePoints;
  return multiplyDecimals(magnitude(value), shiftDecimal(ABOUT_TOLERANCE.percentOfValue, -2));
}

const HOLDS: Record<Comparator, (official: string, value: string, unit: Unit) => boolean> = {
  "=": (official, value) => compareDecimals(official, value) === 0,
  ">": (official, value) => compareDecimals(official, value) > 0,
  ">=": (official, value) => compareDecimals(official, value) >= 0,
  "<": (official, value) => compareDecimals(official, value) < 0,
  "<=": (official, value) => compareDecimals(official, value) <= 0,
  about: (official, value, unit) =>
    compareDecimals(magnitude(subtractDecimals(official, value)), aboutTolerance(value, unit)) <= 0,
};

/** An official value in the scale of a claim of the same unit: 4,417,919.1921 thousand as 4.4179191921 billion. */
export function inScaleOf({ unitMultiplier }: Pick<Claimed, "unitMultiplier">, official: OfficialValue): string {
  return shiftDecimal(official.value, official.unitMultiplier - unitMultiplier);
}

/**
 * Whether a claim's comparator holds for an official value of the same unit, and the difference, claim less official
 * value, in the claim's unit and scale (of percent, percentage points), in all its digits.
 *
 * A claim is as precise as its digits are written: "5.4" to one decimal, "3" to the unit, "0.703 bn" to the million. The
 * official value is rounded there, halves away from zero. It is never cut off: publishers round, and with both ways
 * open a figure would have twice the room. Bounds are strict, and a bound says nothing of nearness: also "almost 50",
 * recorded as < 50, holds for 25, and the difference shows it. "About" has the room of `ABOUT_TOLERANCE`, its ends
 * included.
 */
export function compareWithOfficial(claim: Claimed, official: OfficialValue): Comparison {
  const { comparator, value, unit } = claim;
  const exact = inScaleOf(claim, official);
  const holds = (figure: string) => HOLDS[comparator](figure, value, unit);
  const rounded = holds(roundDecimal(exact, fractionLength(value))) ? "holds_when_rounded" : "fails";
  return { agreement: holds(exact) ? "holds" : rounded, difference: subtractDecimals(value, exact) };
}
