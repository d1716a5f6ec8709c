import type { CheckedClaim, CheckOutcome, ClaimCheck } from "@/lib/domain/claim-check";
import type { JudgedClaim } from "@/lib/domain/claim-verdict";
import { inScaleOf } from "@/lib/stats/claim-comparison";

/** The columns of the file of claims that are computed: what the official figures say, then and now. */
export const VERDICT_COLUMNS = [
  "verdict_at_claim",
  "value_at_claim",
  "vintage_at_claim",
  "verdict_latest",
  "value_latest",
  "vintage_latest",
  "difference",
] as const;
export type ClaimFileCells = Record<(typeof VERDICT_COLUMNS)[number], string | null>;

/** Stands in the file for a figure of a data set that may not be handed on. */
export const WITHHELD = "withheld";

type Cell = (outcome: CheckOutcome) => string | null;

/**
 * The cells of a claim's verdicts. Each check is a part that begins with its reporter and data set, in the order of the
 * screen, joined by "; ": `KAZ kz-bns-trade: inconsistent; UZB uz-siat-trade: consistent`. A claim without checks has
 * its verdict alone, a target nothing. Values and differences are in the claim's own unit and scale; `difference` (claim
 * less official value) belongs to the latest value. What there is not leaves its part out, and a figure of a data set in
 * `withheld` is the word instead.
 */
export function verdictCells(claim: JudgedClaim & CheckedClaim, withheld: ReadonlySet<string>): ClaimFileCells {
  const { checks, verdictAtClaim, verdictLatest } = claim;
  const words = (moment: "atClaim" | "latest", cell: Cell) => joined(checks, (check) => cell(check[moment]));
  const figures = (moment: "atClaim" | "latest", cell: Cell) =>
    joined(checks, (check) => {
      const figure = cell(check[moment]);
      return figure !== null && withheld.has(check.datasetCode) ? WITHHELD : figure;
    });
  const value: Cell = ({ official }) => official && (official.unit === claim.unit ? inScaleOf(claim, official) : null);
  return {
    verdict_at_claim: words("atClaim", verdict) ?? verdictAtClaim,
    value_at_claim: figures("atClaim", value),
    vintage_at_claim: words("atClaim", vintage),
    verdict_latest: words("latest", verdict) ?? verdictLatest,
    value_latest: figures("latest", value),
    vintage_latest: words("latest", vintage),
    difference: figures("latest", ({ difference }) => difference),
  };
}

const verdict: Cell = (outcome) => outcome.verdict;
const vintage: Cell = ({ official }) => official?.vintage ?? null;

function joined(checks: readonly ClaimCheck[], cell: (check: ClaimCheck) => string | null): string | null {
  const parts = checks.flatMap((check) => {
    const text = cell(check);
    return text === null ? [] : [`${check.reporter} ${check.datasetCode}: ${text}`];
  });
  return parts.length === 0 ? null : parts.join("; ");
}
