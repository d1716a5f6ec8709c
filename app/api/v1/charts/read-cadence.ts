import "server-only";
import { countAsked } from "@/components/cadence/count-asked";
import type { CountedCadence } from "@/components/chart/picture/cadence-picture";
import { getCountedRecord } from "@/lib/db/cadence-series";
import { countedQuery } from "@/lib/params/cadence-chart";
import type { PairChartView } from "@/lib/params/chart-query";
import { recordDay } from "@/lib/stats/cadence-as-series";

/** What the chart of a count of meetings shows, with the weights of its query. */
export async function readCadence({ query: { pair, ...chosen } }: PairChartView): Promise<CountedCadence> {
  const query = countedQuery({ ...chosen, pair });
  const record = await getCountedRecord(pair, query.asof);
  return {
    query,
    ...countAsked(record, pair, query),
    coverage: record.coverage,
    day: recordDay(record, query.asof),
  };
}
