import type { CheckedClaim, ClaimCheck, OfficialValue } from "@/lib/domain/claim-check";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { isPercentUnit } from "@/lib/domain/claim-verdict";
import { comparePeriods, isFinished, parsePeriod } from "@/lib/domain/period";
import { compareDecimals, subtractDecimals } from "@/lib/stats/decimal";
import { percentOf } from "@/lib/stats/percent-of";
import { canBothBeTrue, type QuotedFigure } from "@/lib/stats/quoted-range";
import { raiseDecimal } from "@/lib/stats/raise-decimal";

/** What of a claim is needed to put it beside others. */
type GroupedClaim = QuotedFigure &
  Pick<ClaimRow, "id" | "saidOn" | "kind" | "subject" | "refArea" | "counterpartArea" | "period">;

/** From the lowest to the highest quoted number, bounds by their number; `percent` of the lowest, null of percentages. */
export type Spread = Pick<ClaimRow, "unit" | "unitMultiplier"> & {
  lowest: string;
  highest: string;
  difference: string;
  percent: string | null;
};

/** What was said of one quantity and period, oldest first; `contradictions` are pairs that cannot both be true. */
export type ClaimGroup<C extends GroupedClaim> = {
  key: string;
  subject: string;
  period: string;
  claims: readonly C[];
  spread: Spread | null;
  contradictions: readonly (readonly [earlier: C, later: C])[];
};

/** `alone` is how many claims are the only one of their quantity and period, `undated` how many name no period. */
type ClaimGroups<C extends GroupedClaim> = { groups: ClaimGroup<C>[]; alone: number; undated: number };

const isForecast = ({ kind }: GroupedClaim) => kind === "forecast";
const inOrder = (a: GroupedClaim, b: GroupedClaim) => a.saidOn.localeCompare(b.saidOn) || a.id.localeCompare(b.id);

function keyOf({ subject, refArea, counterpartArea }: GroupedClaim, { start, end }: { start: string; end: string }) {
  // Trade in both directions is the same seen from either side.
  const areas = [refArea, counterpartArea];
  return [subject, ...(subject.startsWith("trade_turnover") ? areas.sort() : areas), start, end].join(" ");
}

/** What is not over can change from day to day: only what was said of a finished period, or on one day, must agree. */
function speakOfSameTime(a: GroupedClaim, b: GroupedClaim): boolean {
  const period = a.period === null ? null : parsePeriod(a.period);
  return a.saidOn === b.saidOn || (period !== null && isFinished(period, a.saidOn) && isFinished(period, b.saidOn));
}

function contradictionsOf<C extends GroupedClaim>(claims: readonly C[]): [C, C][] {
  return claims.flatMap((a, index) =>
    claims.slice(index + 1).flatMap((b): [C, C][] => {
      const isOne = isForecast(a) === isForecast(b) && speakOfSameTime(a, b);
      return isOne && !canBothBeTrue(a, b) ? [[a, b]] : [];
    }),
  );
}

/** The spread of the figures, forecasts left out; null of fewer than two and of different units. */
function spreadOf(claims: readonly GroupedClaim[]): Spread | null {
  const said = claims.filter((each) => !isForecast(each));
  const [first] = said;
  if (!first || said.length < 2 || said.some(({ unit }) => unit !== first.unit)) return null;
  const unitMultiplier = Math.min(...said.map((each) => each.unitMultiplier));
  const values = said.map((each) => raiseDecimal(each.value, each.unitMultiplier - unitMultiplier));
  const sorted = values.sort(compareDecimals);
  const [lowest = first.value, highest = lowest] = [sorted[0], sorted.at(-1)];
  const difference = subtractDecimals(highest, lowest);
  const percent = isPercentUnit(first.unit) ? null : percentOf(difference, lowest, 1);
  return { unit: first.unit, unitMultiplier, lowest, highest, difference, percent };
}

function grouped<C extends GroupedClaim>(claims: readonly C[]): Map<string, C[]> {
  const groups = new Map<string, C[]>();
  for (const claim of claims) {
    const period = claim.period === null ? null : parsePeriod(claim.period);
    if (!period) continue;
    const key = keyOf(claim, period);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}

/**
 * What was said more than once of the same quantity (subject and areas) and period: those with contradictions first, then
 * the newest period. Targets are left out: what is to be is no figure of the period. A part of a year that two texts name
 * differently (`2025-Q1`, `2025-01/2025-03`) is one period.
 */
export function claimGroups<C extends GroupedClaim>(claims: readonly C[]): ClaimGroups<C> {
  const said = claims.filter(({ kind }) => kind !== "target");
  const byKey = grouped(said);
  const groups = [...byKey].flatMap(([key, members]): ClaimGroup<C>[] => {
    const [first] = members;
    if (!first?.period || members.length < 2) return [];
    const ordered = members.toSorted(inOrder);
    const contradictions = contradictionsOf(ordered);
    const { subject, period } = first;
    return [{ key, subject, period, claims: ordered, spread: spreadOf(ordered), contradictions }];
  });
  groups.sort(
    (a, b) =>
      Number(b.contradictions.length > 0) - Number(a.contradictions.length > 0) ||
      comparePeriods(b.period, a.period) ||
      a.key.localeCompare(b.key),
  );
  const alone = [...byKey.values()].filter(({ length }) => length === 1).length;
  return { groups, alone, undated: said.length - [...byKey.values()].flat().length };
}

/** A reporter's official figure of a group's quantity and period. */
export type GroupOfficial = Pick<ClaimCheck, "reporter" | "datasetCode" | "datasetAbbreviation" | "operation"> & {
  official: OfficialValue;
};

/** The official figures of a group, one a reporter and data set; what does not count the same thing is left out. */
export function officialsOf(claims: readonly Pick<CheckedClaim, "checks">[]): GroupOfficial[] {
  const found = claims.flatMap(({ checks }) =>
    checks.flatMap(({ reporter, datasetCode, datasetAbbreviation, operation, mismatch, latest }): GroupOfficial[] =>
      latest.official && mismatch === null
        ? [{ reporter, datasetCode, datasetAbbreviation, operation, official: latest.official }]
        : [],
    ),
  );
  const keyOf = ({ reporter, datasetCode, operation }: GroupOfficial) => `${reporter} ${datasetCode} ${operation}`;
  return [...new Map(found.map((each) => [keyOf(each), each])).values()];
}
