import type { Measure, Unit } from "@/lib/domain/indicator";

/** What the official figure says to a claim. The rules are in `claim-verdict.ts`. */
export const VERDICTS = [
  "consistent",
  "consistent_when_rounded",
  "inconsistent",
  "period_not_finished",
  "not_comparable",
  "no_official_value",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a claim comes to over all its checks: the verdict on which they agree, or that the reporters do not. */
export const CLAIM_VERDICTS = [...VERDICTS, "reporters_disagree"] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

/** How the official value comes from the series of a check: their sum, or its growth over a year earlier in percent. */
export const CHECK_OPERATIONS = ["level", "growth"] as const;
export type CheckOperation = (typeof CHECK_OPERATIONS)[number];

/** Why a series that is near the claim does not count the same thing. */
export const MISMATCHES = ["short_term_indicator", "year_to_date", "volume", "scope", "several_years"] as const;
export type Mismatch = (typeof MISMATCHES)[number];

/** A figure of a publisher, in its own digits; of a sum or a growth the digits are computed. */
export type OfficialValue = {
  value: string;
  unit: Unit;
  unitMultiplier: number;
  period: string;
  /** The newest release that went in. */
  vintage: string;
};

/** `difference` is the claim less the official value in the claim's unit and scale; of percent, percentage points. */
export type CheckOutcome = { verdict: Verdict; official: OfficialValue | null; difference: string | null };

/** A claim against the count of one reporter: as known on the day of the claim, and now (or on the day of the view). */
export type ClaimCheck = {
  ordinal: number;
  /** Whose count it is, ISO alpha-3. */
  reporter: string;
  datasetCode: string;
  datasetAbbreviation: string;
  measure: Measure;
  /** The series that are added up, with their indicators in the same order. */
  seriesKeys: string[];
  indicatorCodes: string[];
  operation: CheckOperation;
  mismatch: Mismatch | null;
  note: string | null;
  atClaim: CheckOutcome;
  latest: CheckOutcome;
};

/** A claim's checks and what they come to; both verdicts are null of a target, which has a path instead. */
export type CheckedClaim = {
  checks: ClaimCheck[];
  verdictAtClaim: ClaimVerdict | null;
  verdictLatest: ClaimVerdict | null;
};
