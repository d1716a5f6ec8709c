import type { CountedRecord } from "@/lib/domain/cadence";
import type { Pair } from "@/lib/domain/pair";
import { type CadenceQuery, choiceOf } from "@/lib/params/cadence-query";
import { type Cadence, cadenceSeries } from "@/lib/stats/cadence-series";

/** What a query asks to be counted, and where calls are apart, they by themselves over the same periods. */
export function countAsked(
  record: CountedRecord,
  pair: Pair,
  query: CadenceQuery,
): { cadence: Cadence; calls: Cadence | null } {
  const { freq, from, to } = query;
  const asked = { ...choiceOf(query), freq, from, to };
  const cadence = cadenceSeries(record, pair, asked);
  return { cadence, calls: query.calls === "apart" ? cadenceSeries(record, pair, { ...asked, calls: "only" }) : null };
}
