import { COLT_COLUMNS } from "@/lib/csv/colt-columns";
import { PLOVER_COLUMNS } from "@/lib/csv/plover-columns";
import type { ListName, ListQueries } from "@/lib/params/export";
import type { ObservationColumn } from "@/lib/params/observation-query";

/**
 * What a cell holds: `text` is free text, in which a leading formula sign is neutralised; `code` (of a closed list or
 * of ISO), `number`, `date` and `period` are written from typed values and never touched.
 */
export type CellType = "text" | "code" | "number" | "date" | "period";
export type CsvColumn = { id: string; type: CellType };

/** The columns of each file, in their order. Their ids are stable: programs of other people read them. */
export const CSV_COLUMNS = {
  observations: [
    { id: "series_id", type: "text" },
    { id: "indicator_code", type: "text" },
    { id: "indicator_name", type: "text" },
    { id: "ref_area", type: "code" },
    { id: "ref_area_name", type: "text" },
    { id: "counterpart_area", type: "code" },
    { id: "counterpart_area_name", type: "text" },
    { id: "freq", type: "code" },
    { id: "time_period", type: "period" },
    { id: "period_start", type: "date" },
    { id: "period_end", type: "date" },
    { id: "obs_value", type: "number" },
    { id: "unit", type: "code" },
    { id: "unit_multiplier", type: "number" },
    { id: "obs_status", type: "code" },
    { id: "vintage", type: "date" },
    { id: "retrieved_at", type: "date" },
    { id: "dataset_code", type: "text" },
    { id: "source_url", type: "text" },
  ],
  meetings: [
    { id: "meeting_id", type: "text" },
    { id: "start_date", type: "date" },
    { id: "end_date", type: "date" },
    { id: "date_precision", type: "code" },
    { id: "title", type: "text" },
    { id: "form", type: "code" },
    { id: "level", type: "code" },
    { id: "status", type: "code" },
    { id: "city", type: "text" },
    { id: "host_country", type: "code" },
    { id: "countries", type: "code" },
    { id: "participants", type: "text" },
    { id: "topics", type: "code" },
    { id: "documents_signed", type: "number" },
    { id: "summary", type: "text" },
    { id: "source_url", type: "text" },
    { id: "source_published_on", type: "date" },
  ],
  "meetings-colt": COLT_COLUMNS,
  "meetings-plover": PLOVER_COLUMNS,
  claims: [
    { id: "claim_id", type: "text" },
    { id: "meeting_id", type: "text" },
    { id: "claim_date", type: "date" },
    { id: "speaker", type: "text" },
    { id: "statement", type: "text" },
    { id: "quote", type: "text" },
    { id: "quote_language", type: "code" },
    { id: "kind", type: "code" },
    { id: "subject", type: "text" },
    { id: "indicator_code", type: "text" },
    { id: "ref_area", type: "code" },
    { id: "counterpart_area", type: "code" },
    { id: "time_period", type: "period" },
    { id: "target_period", type: "period" },
    // A lone "=" is no formula, and the comparator is of a closed list.
    { id: "comparator", type: "code" },
    { id: "value", type: "number" },
    { id: "unit", type: "code" },
    { id: "unit_multiplier", type: "number" },
    // What each count says, named by reporter and data set and in the claim's unit: see `verdictCells`.
    { id: "verdict_at_claim", type: "text" },
    { id: "value_at_claim", type: "text" },
    { id: "vintage_at_claim", type: "text" },
    { id: "verdict_latest", type: "text" },
    { id: "value_latest", type: "text" },
    { id: "vintage_latest", type: "text" },
    { id: "difference", type: "text" },
    { id: "source_url", type: "text" },
  ],
  documents: [
    { id: "document_id", type: "text" },
    { id: "meeting_id", type: "text" },
    { id: "signed_date", type: "date" },
    { id: "title", type: "text" },
    { id: "type", type: "code" },
    { id: "signing_level", type: "code" },
    { id: "status", type: "code" },
    { id: "parties", type: "code" },
    { id: "topics", type: "code" },
    { id: "source_url", type: "text" },
    { id: "source_published_on", type: "date" },
  ],
  "reported-figures": [
    { id: "figure_id", type: "text" },
    { id: "measure", type: "code" },
    { id: "ref_area", type: "code" },
    { id: "counterpart_area", type: "code" },
    { id: "time_period", type: "period" },
    { id: "period_start", type: "date" },
    { id: "period_end", type: "date" },
    { id: "comparator", type: "code" },
    { id: "value", type: "number" },
    { id: "unit", type: "code" },
    { id: "unit_multiplier", type: "number" },
    { id: "kind", type: "code" },
    { id: "published_on", type: "date" },
    { id: "attribution", type: "text" },
    { id: "publisher", type: "text" },
    { id: "source_url", type: "text" },
    { id: "note", type: "text" },
  ],
} as const satisfies Record<ListName, readonly CsvColumn[]>;

/** The id of a column of a file. */
export type ColumnId<L extends ListName> = (typeof CSV_COLUMNS)[L][number]["id"];

const CHOSEN_COLUMNS: readonly (CsvColumn & { id: ObservationColumn })[] = [
  { id: "first_value", type: "number" },
  { id: "first_vintage", type: "date" },
  { id: "revision", type: "number" },
];

/** The columns of the file of a query: those of its list, then those that the query chooses. */
export function csvColumns<L extends ListName>(list: L, query: ListQueries[L]): CsvColumn[] {
  const chosen = "columns" in query ? query.columns : [];
  return [...CSV_COLUMNS[list], ...CHOSEN_COLUMNS.filter(({ id }) => chosen.includes(id))];
}
