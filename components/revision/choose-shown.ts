import type { SeriesCoverage } from "@/lib/domain/indicator-page";
import type { Pair } from "@/lib/domain/pair";
import type { RevisionHistory, Statement } from "@/lib/stats/revision";

const isOf = (pair: Pair, area: string) => area === pair.a || area === pair.b;

/** The series of an indicator that a page shows: the one of the key, else the first of the pair, else the first. */
export function chooseSeries(
  series: readonly SeriesCoverage[],
  { series: key, pair }: { series: string | null; pair: Pair | null },
): SeriesCoverage | undefined {
  const ofPair = ({ refArea, counterpartArea }: SeriesCoverage) =>
    pair !== null && isOf(pair, refArea) && (counterpartArea === null || isOf(pair, counterpartArea));
  return series.find((each) => each.key === key) ?? series.find(ofPair) ?? series[0];
}

/**
 * The period that a page shows: the one asked for, else the newest that was revised, else the newest with several
 * releases, else the newest; null for a series without figures.
 */
export function choosePeriod(
  histories: ReadonlyMap<string, RevisionHistory<Statement>>,
  asked: string | null,
): string | null {
  if (asked !== null && histories.has(asked)) return asked;
  const newestFirst = [...histories].reverse();
  const revised = newestFirst.find(([, { revisions }]) => revisions > 0);
  const released = newestFirst.find(([, { steps }]) => steps.length > 1);
  return (revised ?? released ?? newestFirst[0])?.[0] ?? null;
}
