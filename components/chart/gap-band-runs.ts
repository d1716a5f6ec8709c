import type { ChartPoint, ChartSeries, TimeDomain } from "@/components/chart/chart-types";
import { daysBetween, parsePeriod } from "@/lib/domain/period";

/** Two counts of one flow, by the ids of their series, and the periods (their texts) that both count. */
export type BandFacts = { id: string; exporter: string; importer: string; periods: readonly string[] };

/** The gap at a moment: both values. */
export type BandEdge = { x: number; from: number; to: number };

type Both = BandEdge & Pick<ChartPoint, "start" | "end">;

function bothValues(band: BandFacts, series: readonly ChartSeries[], [first, last]: TimeDomain): Both[] {
  const keyOf = ({ start, end }: Pick<ChartPoint, "start" | "end">) => `${start}/${end}`;
  const of = (id: string) => new Map(series.find((each) => each.id === id)?.points.map((each) => [keyOf(each), each]));
  const [sold, bought] = [of(band.exporter), of(band.importer)];
  return band.periods.flatMap((text) => {
    const period = parsePeriod(text);
    const [one, other] = period ? [sold.get(keyOf(period)), bought.get(keyOf(period))] : [];
    if (!one || !other || one.value === null || other.value === null || one.x < first || one.x > last) return [];
    return [{ x: one.x, start: one.start, end: one.end, from: one.value, to: other.value }];
  });
}

/**
 * The gap between two lines as runs of periods that follow each other, in order of time: a period that one side does
 * not count ends a run, so that no band stands where nothing can be compared.
 */
export function bandRuns(band: BandFacts, series: readonly ChartSeries[], domain: TimeDomain): BandEdge[][] {
  const runs: Both[][] = [];
  for (const each of bothValues(band, series, domain).sort((a, b) => a.x - b.x)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && daysBetween(before.end, each.start) === 1) run.push(each);
    else runs.push([each]);
  }
  return runs.map((run) => run.map(({ x, from, to }) => ({ x, from, to })));
}
