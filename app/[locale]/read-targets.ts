import "server-only";
import { readClaims } from "@/app/[locale]/read-claims";
import { type TargetRecord, targetRecord } from "@/components/target/target-view";
import { listLatestSeries } from "@/lib/db/series";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { targetLines } from "@/lib/stats/target-path";

/** The targets of a pair by quantity, the claims that name them and the series of trade against which they stand. */
export type PairTargets = { records: TargetRecord[]; claims: ClaimRow[]; series: SeriesWithValues[] };

/** All that is known of a pair's targets on the day `asOf` (null: `today`, by the caller's clock). */
export async function readTargets(pair: Pair, asOf: string | null, today: string): Promise<PairTargets> {
  const sides = [pair.a, pair.b];
  const [claims, series] = await Promise.all([
    readClaims({ pair, asof: asOf, kind: ["target"] }),
    listLatestSeries({ measures: TRADE_MEASURES, refAreas: sides, counterparts: sides }, asOf),
  ]);
  const records = targetLines(claims).map((line) => targetRecord(line, series, pair, asOf ?? today));
  return { records, claims, series };
}
