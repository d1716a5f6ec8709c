import type { SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import type { FigureColumn } from "@/components/pair/series-rows";
import { tradeLine } from "@/components/pair/trade-view";
import type { RequiredPath, TargetMark } from "@/components/target/target-marks";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import { addDays, dayToEpoch, parsePeriod, periodMiddle } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { type TargetOutlook, targetOutlook, yearValues } from "@/lib/stats/target-outlook";
import { type Target, type TargetLine, targetsOf } from "@/lib/stats/target-path";
import { tradeTurnovers } from "@/lib/stats/trade-sums";

/** How a target stands by one count; `newer_count`: the same reporter has a newer one, from which growth is told. */
export type Standing = TargetOutlook | { state: "newer_count" };

/** A target with how it stands by each count, in the order of the counts. */
export type StandingTarget = { target: Target<ClaimRow>; standings: readonly Standing[] };

/** The targets of one quantity, beside the counts of that quantity between the two (none: nobody counts it). */
export type TargetRecord = {
  line: TargetLine<ClaimRow>;
  counts: readonly SeriesWithValues[];
  targets: readonly StandingTarget[];
};

// All charts of trade are in it.
const UNIT = "USD";
// What led to the first target is a part of its path.
const YEARS_BEFORE = 5;
const MILLION = 6;

const lastYear = (series: SeriesWithValues) => yearValues(series).at(-1)?.year ?? 0;

/** Whole years from some time before the first target on; of one line at most, for counts are not turned into its unit. */
function countsOf({ quantity, restatements }: TargetLine<ClaimRow>, series: readonly SeriesWithValues[], pair: Pair) {
  const first = restatements[0]?.claim;
  const areas = [first?.refArea, first?.counterpartArea].sort().join();
  if (first?.unit !== UNIT || quantity !== "trade_turnover" || areas !== [pair.a, pair.b].join()) return [];
  const from = Number(first.saidOn.slice(0, 4)) - YEARS_BEFORE;
  return tradeTurnovers(series).flatMap((each) => {
    const values = yearValues(each).filter(({ year }) => year >= from);
    return values.length > 0 ? [{ ...each, values }] : [];
  });
}

/** The targets of a line with their counts; `today` is the day of the view. */
export function targetRecord(
  line: TargetLine<ClaimRow>,
  series: readonly SeriesWithValues[],
  pair: Pair,
  today: string,
): TargetRecord {
  const counts = countsOf(line, series, pair);
  const isOld = (each: SeriesWithValues) =>
    counts.some((other) => other.refArea === each.refArea && lastYear(other) > lastYear(each));
  const standingOf = (target: Target<ClaimRow>, each: SeriesWithValues): Standing => {
    const [claim] = target.claims;
    const outlook = targetOutlook(each, { ...claim, targetPeriod: target.targetPeriod }, today);
    const speaksOfNow = outlook.state === "open" || outlook.state === "undated";
    return speaksOfNow && isOld(each) ? { state: "newer_count" } : outlook;
  };
  const targets = targetsOf(line).map((target) => ({
    target,
    standings: counts.map((each) => standingOf(target, each)),
  }));
  return { line, counts, targets };
}

/** The line of targets that is drawn: the one whose quantity is counted. Undefined where none is. */
export function drawnTargets(records: readonly TargetRecord[]): TargetRecord | undefined {
  return records.find(({ counts }) => counts.length > 0);
}

/** The counts as lines, in million US$ as all charts of trade. */
export function targetSeries({ counts }: TargetRecord, pair: Pair, words: Words): SeriesFacts[] {
  return counts.map((each) => tradeLine(each, pair, words));
}

/** The columns of the table of the counts. */
export function targetColumns({ counts }: TargetRecord, words: Words): FigureColumn[] {
  return counts.map((each) => ({
    id: each.key,
    header: `${words.country(each.refArea)} (${each.attribution.abbreviation})`,
    unit: words.unit(each.unit, MILLION),
    decimals: 1,
  }));
}

type Amount = { value: string; unitMultiplier: number };

const inMillions = ({ value, unitMultiplier }: Amount) => Number(value) * 10 ** (unitMultiplier - MILLION);

/** The targets as marks, each from the day on which it was first named. */
export function targetMarks(record: TargetRecord, words: Words): TargetMark[] {
  return record.targets.map(({ target: { claims, targetPeriod } }) => {
    const [first] = claims;
    const period = targetPeriod === null ? null : parsePeriod(targetPeriod);
    return {
      id: first.id,
      value: inMillions(first),
      comparator: first.comparator,
      said: dayToEpoch(first.saidOn),
      due: period && periodMiddle(period),
      label: words.day(first.saidOn),
    };
  });
}

const middleOf = (year: number) => periodMiddle({ start: `${year}-01-01`, end: `${year}-12-31` });

/** The constant growth that is still required, year by year, from each count to each target that it can still reach. */
export function requiredPaths(record: TargetRecord, pair: Pair): RequiredPath[] {
  return record.targets.flatMap(({ target, standings }) =>
    standings.flatMap((standing, index): RequiredPath[] => {
      const series = record.counts[index];
      if (standing.state !== "open" || !series) return [];
      const { from, years } = standing;
      const [claim] = target.claims;
      const start = inMillions({ value: from.value, unitMultiplier: series.unitMultiplier });
      const factor = (inMillions(claim) / start) ** (1 / years);
      const points = Array.from({ length: years + 1 }, (_, step) => ({
        x: middleOf(from.year + step),
        y: start * factor ** step,
      }));
      return [{ id: `${claim.id} ${series.key}`, side: series.refArea === pair.a ? "a" : "b", points }];
    }),
  );
}

/** From the first count or target to the last year of either. */
export function targetDomain(record: TargetRecord): TimeDomain {
  const said = record.line.restatements.map(({ claim }) => claim.saidOn);
  const due = record.targets.flatMap(({ target }) => (target.targetPeriod ? [target.targetPeriod.slice(0, 4)] : []));
  const counted = record.counts.flatMap(({ values }) => values.map(({ period }) => period));
  const years = [...said.map((day) => day.slice(0, 4)), ...due, ...counted].sort();
  return [dayToEpoch(`${years[0]}-01-01`), dayToEpoch(addDays(`${years.at(-1)}-12-31`, 1))];
}
