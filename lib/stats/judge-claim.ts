import type { CheckedClaim, CheckOutcome, ClaimCheck, Mismatch, OfficialValue } from "@/lib/domain/claim-check";
import { checkVerdict, claimVerdict, type JudgedClaim, type Moment } from "@/lib/domain/claim-verdict";
import { compareWithOfficial } from "@/lib/stats/claim-comparison";

type Context = { moment: Moment; mismatch: Mismatch | null };

/** A check before it is judged: the official values at both moments, null where there was none. */
export type UnjudgedCheck = Omit<ClaimCheck, "atClaim" | "latest"> & {
  officialAtClaim: OfficialValue | null;
  officialLatest: OfficialValue | null;
};

/**
 * What an official value (null: there is none) says to a claim by the rules of lib/domain/claim-verdict. The difference
 * stands beside the three verdicts that compare, else it is null; a value of another unit is as little comparable as
 * one of another concept.
 */
export function judgeClaim(
  claim: JudgedClaim,
  official: OfficialValue | null,
  { moment, mismatch }: Context,
): CheckOutcome {
  const isComparable = mismatch === null && (official === null || official.unit === claim.unit);
  const comparison = isComparable && official !== null ? compareWithOfficial(claim, official) : null;
  const verdict = checkVerdict(claim, moment, { isComparable, agreement: comparison?.agreement ?? null });
  const compared = verdict !== "period_not_finished";
  return { verdict, official, difference: compared ? (comparison?.difference ?? null) : null };
}

function judgeCheck(claim: JudgedClaim, { officialAtClaim, officialLatest, ...check }: UnjudgedCheck): ClaimCheck {
  const { mismatch } = check;
  return {
    ...check,
    atClaim: judgeClaim(claim, officialAtClaim, { moment: "at_claim", mismatch }),
    latest: judgeClaim(claim, officialLatest, { moment: "latest", mismatch }),
  };
}

/** A claim with its checks judged at both moments and with what they come to. A target has neither checks nor verdicts. */
export function judgeChecks(claim: JudgedClaim, unjudged: readonly UnjudgedCheck[]): CheckedClaim {
  const checks = claim.kind === "target" ? [] : unjudged.map((check) => judgeCheck(claim, check));
  const over = (moment: Moment, outcomeOf: (check: ClaimCheck) => CheckOutcome) =>
    claimVerdict(
      claim,
      moment,
      checks.map((check) => outcomeOf(check).verdict),
    );
  return {
    checks,
    verdictAtClaim: over("at_claim", ({ atClaim }) => atClaim),
    verdictLatest: over("latest", ({ latest }) => latest),
  };
}
