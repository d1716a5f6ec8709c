import { pairCsv } from "@/app/api/v1/pair-csv";
import { TOPIC_COLUMNS, topicCells } from "@/components/topic/topic-cells";
import { getCountedRecord } from "@/lib/db/cadence-series";
import { topicQuery } from "@/lib/params/cadence-query";
import { recordDay } from "@/lib/stats/cadence-as-series";
import { topicCoverage } from "@/lib/stats/topic-coverage";

/** How often each topic was on the agenda of a pair by year, as CSV. */
export const GET = pairCsv({
  grammar: topicQuery,
  subject: () => "topics",
  columns: TOPIC_COLUMNS,
  read: async (query, pair) => {
    const record = await getCountedRecord(pair, query.asof);
    return topicCells(topicCoverage(record, query), pair, recordDay(record, query.asof));
  },
});
export const HEAD = GET;
