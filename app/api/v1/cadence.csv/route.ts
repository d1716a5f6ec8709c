import { pairCsv } from "@/app/api/v1/pair-csv";
import { CADENCE_COLUMNS, cadenceCells } from "@/components/cadence/cadence-cells";
import { countAsked } from "@/components/cadence/count-asked";
import { getCountedRecord } from "@/lib/db/cadence-series";
import { cadenceQuery } from "@/lib/params/cadence-query";
import { recordDay } from "@/lib/stats/cadence-as-series";

/** How often the two of a pair met, as CSV: what the page of their cadence draws. */
export const GET = pairCsv({
  grammar: cadenceQuery,
  subject: ({ freq, weight }) => `meetings by ${{ A: "year", Q: "quarter", M: "month" }[freq]} ${weight}`,
  columns: CADENCE_COLUMNS,
  read: async (query, pair) => {
    const record = await getCountedRecord(pair, query.asof);
    return cadenceCells({ query, ...countAsked(record, pair, query) }, pair, recordDay(record, query.asof));
  },
});
export const HEAD = GET;
