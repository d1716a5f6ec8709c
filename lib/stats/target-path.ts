import type { ClaimRow } from "@/lib/domain/claim-row";
import { compareDecimals } from "@/lib/stats/decimal";
import { plainValue, type QuotedFigure } from "@/lib/stats/quoted-range";

/** What of a target is needed to follow it from one statement to the next. */
export type TargetClaim = QuotedFigure &
  Pick<ClaimRow, "id" | "saidOn" | "kind" | "subject" | "refArea" | "counterpartArea" | "targetPeriod">;

/**
 * What became of the value since the last day on which a target was named: of several on a day the highest is the goal
 * and the others are steps on the way.
 */
type ValueMove = "first" | "kept" | "raised" | "lowered" | "step";

/** What became of the year since the same value was last named (or, of a new value, since the goal before). */
type YearMove = "none" | "named" | "kept" | "later" | "earlier" | "dropped";

/** A statement of a target; `formerYear` is the year from which it moved. */
export type Restatement<C extends TargetClaim> = {
  claim: C;
  value: ValueMove;
  year: YearMove;
  formerYear: string | null;
};

/** The targets of one quantity in order of the day on which they were named. */
export type TargetLine<C extends TargetClaim> = {
  key: string;
  /** What is to be reached: the subject without its ending. */
  quantity: string;
  restatements: readonly Restatement<C>[];
};

const quantityOf = ({ subject }: TargetClaim) => subject.replace(/_target$/, "");
const compareValues = (a: TargetClaim, b: TargetClaim) => compareDecimals(plainValue(a), plainValue(b));
const isSameValue = (a: TargetClaim, b: TargetClaim) => compareValues(a, b) === 0;

const inOrder = (a: TargetClaim, b: TargetClaim) =>
  a.saidOn.localeCompare(b.saidOn) || compareValues(a, b) || a.id.localeCompare(b.id);

function valueMove<C extends TargetClaim>(claim: C, earlier: readonly C[], sameDay: readonly C[]): ValueMove {
  // Of the targets of a day, which stand in order, the last is the highest: the goal.
  const [goal, before] = [sameDay.at(-1), earlier.at(-1)];
  if (goal && compareValues(claim, goal) < 0) return "step";
  if (!before) return "first";
  const order = compareValues(claim, before);
  if (order === 0) return "kept";
  return order > 0 ? "raised" : "lowered";
}

function yearMove<C extends TargetClaim>(claim: C, earlier: readonly C[]): Pick<Restatement<C>, "year" | "formerYear"> {
  const own = claim.targetPeriod;
  const alike = earlier.filter((each) => isSameValue(each, claim));
  const thread = alike.length > 0 ? alike : earlier.slice(-1);
  const day = thread.at(-1)?.saidOn;
  const last = thread.filter(({ saidOn }) => saidOn === day).map(({ targetPeriod }) => targetPeriod);
  const named = thread.findLast(({ targetPeriod }) => targetPeriod !== null)?.targetPeriod ?? null;
  if (own === null) {
    const isDropped = last.length > 0 && !last.includes(null);
    return { year: isDropped ? "dropped" : "none", formerYear: isDropped ? named : null };
  }
  if (named === null) return { year: "named", formerYear: null };
  if (own === named || last.includes(own)) return { year: "kept", formerYear: null };
  return { year: own > named ? "later" : "earlier", formerYear: named };
}

function restatementsOf<C extends TargetClaim>(claims: readonly C[]): Restatement<C>[] {
  const ordered = claims.toSorted(inOrder);
  return ordered.map((claim) => {
    const earlier = ordered.filter(({ saidOn }) => saidOn < claim.saidOn);
    const sameDay = ordered.filter(({ saidOn }) => saidOn === claim.saidOn);
    return { claim, value: valueMove(claim, earlier, sameDay), ...yearMove(claim, earlier) };
  });
}

/** Whether the goalposts were moved: another value, or another year or none where one had been named. */
export function isMoved({ value, year }: Pick<Restatement<TargetClaim>, "value" | "year">): boolean {
  return value === "raised" || value === "lowered" || year === "later" || year === "earlier" || year === "dropped";
}

/**
 * The targets among claims, by quantity (subject, areas, unit), the one with the most statements first. Within a line
 * oldest first, of a day the lowest first; each with what became of value and year since the statement before.
 */
export function targetLines<C extends TargetClaim>(claims: readonly C[]): TargetLine<C>[] {
  const lines = new Map<string, C[]>();
  for (const claim of claims.filter(({ kind }) => kind === "target")) {
    const areas = [claim.refArea, claim.counterpartArea].sort();
    const key = [quantityOf(claim), ...areas, claim.unit].join(" ");
    lines.set(key, [...(lines.get(key) ?? []), claim]);
  }
  return [...lines]
    .map(([key, members]) => ({
      key,
      quantity: members[0] ? quantityOf(members[0]) : "",
      restatements: restatementsOf(members),
    }))
    .sort((a, b) => b.restatements.length - a.restatements.length || a.key.localeCompare(b.key));
}

/** A value and year that are to be reached, with its statements, oldest first. */
export type Target<C extends TargetClaim> = { claims: readonly [C, ...C[]]; targetPeriod: string | null };

/** The different targets of a line, the one that was named last first: a value with two years is two targets. */
export function targetsOf<C extends TargetClaim>({ restatements }: TargetLine<C>): Target<C>[] {
  const targets: Target<C>[] = [];
  for (const { claim } of restatements) {
    const known = targets.findIndex(
      ({ claims, targetPeriod }) => targetPeriod === claim.targetPeriod && isSameValue(claims[0], claim),
    );
    const same = targets[known];
    if (same) targets[known] = { ...same, claims: [...same.claims, claim] };
    else targets.push({ claims: [claim], targetPeriod: claim.targetPeriod });
  }
  const lastOf = ({ claims }: Target<C>) => claims.at(-1)?.saidOn ?? "";
  return targets.sort((a, b) => lastOf(b).localeCompare(lastOf(a)));
}
