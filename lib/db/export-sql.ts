import "server-only";
import { type CsvColumn, csvColumns } from "@/lib/csv/datasets";
import { claimsFrom, claimsOrder } from "@/lib/db/claims-list";
import { coltFrom, coltOrder } from "@/lib/db/colt-trips";
import { documentsFrom, documentsOrder } from "@/lib/db/documents-list";
import { CELLS } from "@/lib/db/export-cells";
import { FIRST_VALUE } from "@/lib/db/first-value";
import { SETTING_QUERY } from "@/lib/db/list-sql";
import { meetingsFrom, meetingsOrder } from "@/lib/db/meetings-list";
import { observationsOrder, orderedObservations } from "@/lib/db/observations-list";
import { ploverFrom, ploverOrder } from "@/lib/db/plover-events";
import { reportedFiguresFrom } from "@/lib/db/reported-figures";
import type { ListName, ListQueries } from "@/lib/params/export";
import type { ObservationQuery } from "@/lib/params/observation-query";

/** `neutralise` of lib/csv in SQL (a test compares them). Most texts begin with a letter, which one look settles. */
export function neutralised(text: string): string {
  return `CASE WHEN ascii(${text}) BETWEEN 65 AND 123 THEN ${text}
    ELSE regexp_replace(${text}, E'^(''* *[=+@|%\\t\\r\\n＝＋－＠｜％-])', E'''\\\\1') END`;
}

function cells(columns: readonly CsvColumn[], sql: Record<string, string>): string {
  return columns
    .map(({ id, type }) => {
      const cell = sql[id] ?? "NULL";
      return `${type === "text" ? neutralised(cell) : cell} AS "${id}"`;
    })
    .join(",\n  ");
}

// Outer joins, so that with hash and merge joins off the observations lead and keep the order in which they come: no
// sort stands between the first row and the reader. The foreign keys make them equal to inner joins.
function observationsRelation(query: ObservationQuery): string {
  return `FROM (${orderedObservations(SETTING_QUERY, query)}) o
  LEFT JOIN series s ON s.id = o.series_id
  LEFT JOIN indicators i ON i.code = s.indicator_code
  LEFT JOIN countries a ON a.iso3 = s.ref_area
  LEFT JOIN countries c ON c.iso3 = s.counterpart_area
  LEFT JOIN retrievals r ON r.id = o.retrieval_id
  ${query.columns.length > 0 ? FIRST_VALUE : ""}
  ${observationsOrder(query.sort)}`;
}

const RELATIONS: { [L in ListName]: (query: ListQueries[L]) => string } = {
  meetings: (query) => `${meetingsFrom(SETTING_QUERY, query)} ${meetingsOrder(query.sort)}`,
  observations: observationsRelation,
  "meetings-colt": (query) => `${coltFrom(SETTING_QUERY, query)} ${coltOrder(query.sort)}`,
  "meetings-plover": (query) => `${ploverFrom(SETTING_QUERY, query)} ${ploverOrder(query.sort)}`,
  claims: (query) => `${claimsFrom(SETTING_QUERY, query)} ${claimsOrder(query.sort)}`,
  documents: (query) => `${documentsFrom(SETTING_QUERY, query)} ${documentsOrder(query.sort)}`,
  "reported-figures": (query) => reportedFiguresFrom(SETTING_QUERY, query),
};

/**
 * The SELECT of a list's file: all its rows, in its order. The query's values are not in the text; they come from the
 * transaction's setting `rapport.query`.
 */
export function exportSelect<L extends ListName>(list: L, query: ListQueries[L]): string {
  return `SELECT ${cells(csvColumns(list, query), CELLS[list])}\n${RELATIONS[list](query)}`;
}
