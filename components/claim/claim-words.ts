import type { OfficialValue } from "@/lib/domain/claim-check";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { isPercentUnit } from "@/lib/domain/claim-verdict";
import type { Unit } from "@/lib/domain/indicator";
import { makePair, type Pair } from "@/lib/domain/pair";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { inScaleOf } from "@/lib/stats/claim-comparison";
import { compareDecimals, fractionLength } from "@/lib/stats/decimal";

type Stated = Pick<ClaimRow, "value" | "unit" | "unitMultiplier">;

/** One digit more than the claim has, two at least: rounding on the screen must not hide what the verdict rests on. */
const LEAST_DECIMALS = 2;

function amountText(value: string, unit: string, claim: Stated, { locale }: Words): string {
  const decimals = Math.min(fractionLength(value), Math.max(LEAST_DECIMALS, fractionLength(claim.value) + 1));
  return `${formatDecimal(value, { locale, decimals })}${unit && ` ${unit}`}`;
}

/** Things that are counted stand without a unit, as in the claim. */
function unitText(unit: Unit, multiplier: number, words: Words): string {
  return unit === "COUNT" ? "" : words.unit(unit, multiplier);
}

/** An official value in the scale of the claim that it stands beside ("4.08 billion US$"); of another unit, in its own. */
export function officialText(official: OfficialValue, claim: Stated, words: Words): string {
  const { value, unit, unitMultiplier } = official;
  if (unit !== claim.unit) return amountText(value, unitText(unit, unitMultiplier, words), claim, words);
  return amountText(inScaleOf(claim, official), unitText(unit, claim.unitMultiplier, words), claim, words);
}

/**
 * By how much the claim is above or below the official value, in words and in the claim's unit; of percentages, in
 * percentage points. `difference` is the claim less the official value.
 */
export function differenceText(difference: string, claim: Stated, words: Words): string {
  const order = compareDecimals(difference, "0");
  if (order === 0) return words.t("ledger.same");
  const unit = isPercentUnit(claim.unit)
    ? words.t("revision.points")
    : unitText(claim.unit, claim.unitMultiplier, words);
  const amount = amountText(difference.replace(/^-/, ""), unit, claim, words);
  return words.t(order > 0 ? "ledger.higher" : "ledger.lower", { amount });
}

/** What a claim speaks of in time: its period, or the year by which a target is to be reached; null when not stated. */
export function periodText({ period, targetPeriod }: ClaimRow, words: Words): string | null {
  if (targetPeriod) return words.t("claim.by", { year: targetPeriod });
  return period && formatPeriod(period, words.locale);
}

/** The pair whose two countries the claim speaks of; null when it speaks of one, of none or of a wider area. */
export function pairOfClaim({ refArea, counterpartArea }: ClaimRow): Pair | null {
  return refArea && counterpartArea ? makePair(refArea, counterpartArea) : null;
}

/** The words over what is known now: in the view of a day, over what was known by then. */
export function nowText({ t, asOf, day }: Words): string {
  return asOf === null ? t("ledger.now") : t("ledger.nowAsOf", { day: day(asOf) });
}

/** Which of the two outcomes of a check: as known on the day of the claim, or now. */
export type Knowledge = "atClaim" | "latest";

/** The moment of a verdict or of a count of them, in few words and within a line. */
export function momentText(at: Knowledge, { t, asOf, day }: Words): string {
  if (at === "atClaim") return t("ledger.countThen");
  return asOf === null ? t("ledger.countNow") : t("ledger.countNowAsOf", { day: day(asOf) });
}
