import type { CsvColumn } from "@/lib/csv/datasets";

/**
 * The fields of a PLOVER record (openeventdata/PLOVER at 5e0c24f, `PLOVER_MANUAL.tex`) as columns. The fields of the
 * two entities follow with the entity's name before them; several entities are joined with `; ` in one order.
 */
export const PLOVER_COLUMNS = [
  { id: "id", type: "text" },
  { id: "date", type: "period" },
  { id: "time", type: "code" },
  { id: "enddate", type: "period" },
  { id: "endtime", type: "code" },
  { id: "actor", type: "code" },
  { id: "recipient", type: "code" },
  { id: "event", type: "code" },
  { id: "event_loc", type: "text" },
  { id: "event_text", type: "text" },
  { id: "quad_code", type: "code" },
  { id: "event_scale", type: "number" },
  { id: "mode", type: "code" },
  { id: "context", type: "code" },
  { id: "link", type: "text" },
  { id: "text", type: "text" },
  { id: "text_info", type: "text" },
  { id: "cite_info", type: "text" },
  { id: "coder", type: "text" },
  { id: "coded_date", type: "date" },
  { id: "coded_time", type: "code" },
  { id: "comment", type: "text" },
  { id: "actor_sector", type: "code" },
  { id: "actor_office", type: "text" },
  { id: "actor_entity_text", type: "text" },
  { id: "recipient_sector", type: "code" },
  { id: "recipient_office", type: "text" },
  { id: "recipient_entity_text", type: "text" },
] as const satisfies readonly CsvColumn[];
