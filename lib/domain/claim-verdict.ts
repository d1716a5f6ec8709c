import type { CheckedClaim, ClaimVerdict, Verdict } from "@/lib/domain/claim-check";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Unit } from "@/lib/domain/indicator";
import { isFinished, parsePeriod } from "@/lib/domain/period";

/*
 * The rules of the verdicts. What they need of arithmetic comes in as an `Agreement`: this room counts nothing, the
 * decimals are in lib/stats (`compareWithOfficial`, `judgeClaim`).
 */

/** What "about" leaves open: 5 % of the claim's value; of a claim in percent half a percentage point. */
export const ABOUT_TOLERANCE = { percentOfValue: "5", percentagePoints: "0.5" } as const;

const PERCENT_UNITS: readonly Unit[] = ["PC", "PC_GDP", "PC_LF"];

/** Whether figures of a unit are percentages, which differ by percentage points. */
export function isPercentUnit(unit: Unit): boolean {
  return PERCENT_UNITS.includes(unit);
}

/** Whose day it is: what was known when the claim was made, or what is known now (on the day of the view). */
export type Moment = "at_claim" | "latest";

/**
 * Whether a claim's comparator holds for the official value as it is, only for that value rounded to the digits of the
 * claim, or for neither.
 */
export type Agreement = "holds" | "holds_when_rounded" | "fails";

/** What of a claim its verdicts rest on. */
export type JudgedClaim = Pick<
  ClaimRow,
  "kind" | "saidOn" | "period" | "comparator" | "value" | "unit" | "unitMultiplier"
>;

const VERDICT_OF = {
  holds: "consistent",
  holds_when_rounded: "consistent_when_rounded",
  fails: "inconsistent",
} as const satisfies Record<Agreement, Verdict>;

// Only the day of the claim can be too early: the latest value of a period is judged when there is one. A claim without
// a period has none that could be unfinished.
function isPeriodOpen({ period, saidOn }: Pick<JudgedClaim, "period" | "saidOn">, moment: Moment): boolean {
  const parsed = period === null ? null : parsePeriod(period);
  return moment === "at_claim" && parsed !== null && !isFinished(parsed, saidOn);
}

/**
 * The verdict of one check. In this order: a period that had not ended on the day before the claim was made is not
 * finished, whatever had been published of it; a series of another concept stays not comparable, with a value or
 * without, as no release will change that; without a value (`agreement` null: none for the period, or none released by
 * the day) there is no official value; then the comparator decides.
 */
export function checkVerdict(
  claim: JudgedClaim,
  moment: Moment,
  { isComparable, agreement }: { isComparable: boolean; agreement: Agreement | null },
): Verdict {
  if (isPeriodOpen(claim, moment)) return "period_not_finished";
  if (!isComparable) return "not_comparable";
  return agreement === null ? "no_official_value" : VERDICT_OF[agreement];
}

/**
 * What the verdicts of a claim's checks come to. A check that could not compare never outvotes one that did. Of those
 * that did, the weaker verdict stands where the claim holds for all, and `reporters_disagree` where it holds for some
 * only. Where none compared: not comparable, if one is, else no official value; the same without any check. Null for a
 * target, which has a path instead.
 */
export function claimVerdict(claim: JudgedClaim, moment: Moment, verdicts: readonly Verdict[]): ClaimVerdict | null {
  if (claim.kind === "target") return null;
  if (isPeriodOpen(claim, moment)) return "period_not_finished";
  const found = new Set(verdicts);
  const holds = found.has("consistent") || found.has("consistent_when_rounded");
  if (found.has("inconsistent")) return holds ? "reporters_disagree" : "inconsistent";
  if (holds) return found.has("consistent_when_rounded") ? "consistent_when_rounded" : "consistent";
  return found.has("not_comparable") ? "not_comparable" : "no_official_value";
}

/** How many claims have each verdict; targets, which have none, apart. */
export type VerdictCounts = {
  atClaim: Record<ClaimVerdict, number>;
  latest: Record<ClaimVerdict, number>;
  targets: number;
};

type Verdicts = Pick<CheckedClaim, "verdictAtClaim" | "verdictLatest">;

const none = (): Record<ClaimVerdict, number> => ({
  consistent: 0,
  consistent_when_rounded: 0,
  inconsistent: 0,
  period_not_finished: 0,
  not_comparable: 0,
  no_official_value: 0,
  reporters_disagree: 0,
});

/** Counts the verdicts of claims at both moments. */
export function tallyVerdicts(claims: readonly Verdicts[]): VerdictCounts {
  const counts: VerdictCounts = { atClaim: none(), latest: none(), targets: 0 };
  for (const { verdictAtClaim, verdictLatest } of claims) {
    if (verdictAtClaim === null || verdictLatest === null) counts.targets++;
    else {
      counts.atClaim[verdictAtClaim]++;
      counts.latest[verdictLatest]++;
    }
  }
  return counts;
}
