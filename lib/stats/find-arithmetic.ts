import type { ClaimRow } from "@/lib/domain/claim-row";
import { parsePeriod } from "@/lib/domain/period";
import { periodWithin, yearBefore } from "@/lib/domain/period-arithmetic";
import {
  type Arithmetic,
  checkFirstPart,
  checkGrowth,
  checkGrowthBetween,
  checkParts,
} from "@/lib/stats/claim-arithmetic";

/** What of a claim arithmetic needs. */
export type ArithmeticClaim = Pick<
  ClaimRow,
  | "id"
  | "meetingSlug"
  | "kind"
  | "subject"
  | "refArea"
  | "counterpartArea"
  | "period"
  | "comparator"
  | "value"
  | "unit"
  | "unitMultiplier"
>;

type ArithmeticKind = "parts" | "growth" | "between" | "first_part";

/** A claim (`claim`: the total, the growth) and the claims against which it is held, in the order of the check. */
export type ArithmeticCheck<C extends ArithmeticClaim> = {
  kind: ArithmeticKind;
  claim: C;
  against: readonly C[];
  result: Arithmetic;
};

const FLOW = /^([a-z]{3})_(exports_to|imports_from)_([a-z]{3})(_growth)?$/;
const GROWTH = /_growth$/;

const daysOf = (text: string | null) => (text === null ? null : parsePeriod(text));

function isOfPeriod(claim: ArithmeticClaim, text: string | null): boolean {
  const [own, other] = [daysOf(claim.period), daysOf(text)];
  return own !== null && other !== null && own.start === other.start && own.end === other.end;
}

const isBetweenSame = (a: ArithmeticClaim, b: ArithmeticClaim) =>
  [a.refArea, a.counterpartArea].sort().join() === [b.refArea, b.counterpartArea].sort().join();

/**
 * Those of the candidates that were said at the claim's own meeting, for they were said to fit together; when there are
 * none, what was said at others, each figure once.
 */
function nearest<C extends ArithmeticClaim>(candidates: readonly C[], { meetingSlug }: C): C[] {
  const own = candidates.filter((each) => each.meetingSlug === meetingSlug);
  if (own.length > 0) return own;
  const figureOf = ({ comparator, value, unit, unitMultiplier }: C) =>
    `${comparator} ${value} ${unit} ${unitMultiplier}`;
  return [...new Map(candidates.toReversed().map((each) => [figureOf(each), each])).values()].reverse();
}

type Finder = <C extends ArithmeticClaim>(claim: C, claims: readonly C[]) => ArithmeticCheck<C>[];

function partner<C extends ArithmeticClaim>(claim: C, claims: readonly C[]): C[] {
  const [, reporter, , other, growth = ""] = FLOW.exec(claim.subject) ?? [];
  const subject = `${reporter}_imports_from_${other}${growth}`;
  return nearest(
    claims.filter((each) => each.subject === subject && isOfPeriod(each, claim.period)),
    claim,
  );
}

/** A total and its two parts: what a country sold to the other, what it bought there, and their trade. */
const findParts: Finder = (sold, claims) => {
  const flow = FLOW.exec(sold.subject);
  if (flow?.[2] !== "exports_to") return [];
  const isGrowth = flow[4] !== undefined;
  const kind = isGrowth ? "between" : "parts";
  const parts = partner(sold, claims).map((bought) => [sold, bought]);
  const subject = isGrowth ? "trade_turnover_growth" : "trade_turnover";
  const totals = nearest(
    claims.filter((each) => each.subject === subject && isBetweenSame(each, sold) && isOfPeriod(each, sold.period)),
    sold,
  );
  const unchecked = (reason: "part_missing" | "total_missing", against: typeof totals) => [
    { kind, claim: sold, against, result: { state: "unchecked", reason } } as const,
  ];
  if (parts.length === 0) return unchecked("part_missing", totals);
  if (totals.length === 0)
    return unchecked(
      "total_missing",
      parts.flatMap(([, bought]) => bought ?? []),
    );
  const check = isGrowth ? checkGrowthBetween : checkParts;
  return totals.flatMap((claim) => parts.map((against) => ({ kind, claim, against, result: check(claim, against) })));
};

/** Between which periods a growth leads: of a span of whole years from its first to its last, else from a year before. */
function endsOf(period: string): [before: string | null, after: string] {
  const [first = "", last] = period.split("/");
  return last && /^\d{4}$/.test(first) ? [first, last] : [yearBefore(period), period];
}

/** A growth and the two amounts between which it leads. */
const findGrowth: Finder = (growth, claims) => {
  if (!GROWTH.test(growth.subject) || FLOW.test(growth.subject)) return [];
  const unchecked = (
    reason: "no_period" | "earlier_missing" | "later_missing",
    against: readonly (typeof growth)[],
  ) => [{ kind: "growth", claim: growth, against, result: { state: "unchecked", reason } } as const];
  if (growth.period === null) return unchecked("no_period", []);
  const subject = growth.subject.replace(GROWTH, "");
  const levels = claims.filter((each) => each.subject === subject && isBetweenSame(each, growth));
  const [before, after] = endsOf(growth.period).map((period) =>
    nearest(
      levels.filter((each) => isOfPeriod(each, period)),
      growth,
    ),
  );
  if (!after || after.length === 0) return unchecked("later_missing", before ?? []);
  if (!before || before.length === 0) return unchecked("earlier_missing", after);
  return before.flatMap((from) =>
    after.map((to) => ({
      kind: "growth" as const,
      claim: growth,
      against: [from, to],
      result: checkGrowth(growth, from, to),
    })),
  );
};

/**
 * The growth of a year, or of a part of it, and that of its first part, where they tell something of the rest. Growth over
 * several years has another start than that of its first year.
 */
const findFirstParts: Finder = (whole, claims) => {
  const all = daysOf(whole.period);
  if (!GROWTH.test(whole.subject) || !all || periodWithin(all.text, "A") === null) return [];
  return claims.flatMap((part) => {
    const days = daysOf(part.period);
    const isFirst = days !== null && days.start === all.start && days.end < all.end;
    if (!isFirst || part.subject !== whole.subject || !isBetweenSame(part, whole)) return [];
    const result = checkFirstPart(whole, part);
    return result ? [{ kind: "first_part" as const, claim: whole, against: [part], result }] : [];
  });
};

const ORDER = ["contradicts", "holds_within_rounding", "holds", "unchecked"] as const;

/**
 * The checks that a pair's claims allow, contradictions first and what cannot be checked last. Targets, forecasts and
 * portfolios are no parts of any sum. A growth without two quoted amounts is in the list, with the reason.
 */
export function findArithmetic<C extends ArithmeticClaim>(claims: readonly C[]): ArithmeticCheck<C>[] {
  const facts = claims.filter(({ kind }) => kind === "fact");
  const found = facts.flatMap((claim) => [findParts, findGrowth, findFirstParts].flatMap((find) => find(claim, facts)));
  return found.sort((a, b) => ORDER.indexOf(a.result.state) - ORDER.indexOf(b.result.state));
}
