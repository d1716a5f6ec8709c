import { type DecodedRow, type DecodedTable, fileOf, type Problem } from "@/lib/csv/shipped/decode-table";
import type { Cell } from "@/lib/csv/shipped/table";

type Tables = ReadonlyMap<string, DecodedTable>;
type Groups = ReadonlyMap<Cell | undefined, DecodedRow[]>;

/**
 * What is wrong with records whose parts stand in several files: a meeting without a source or without one of its
 * sides among the participants, a second coding of a second coding, a vintage that is not its retrieval's day,
 * a retrieval that counts other rows than it has. To be asked when all references hold.
 */
export function checkRecords(tables: readonly DecodedTable[]): Problem[] {
  const index: Tables = new Map(tables.map((each) => [each.table.name, each]));
  return [...checkMeetings(index), ...checkVintages(index), ...checkCounts(index)];
}

function rowsOf(tables: Tables, name: string): DecodedRow[] {
  return tables.get(name)?.rows ?? [];
}

function groupBy(rows: readonly DecodedRow[], column: string): Groups {
  const groups = new Map<Cell | undefined, DecodedRow[]>();
  for (const each of rows) {
    const group = groups.get(each.row[column]);
    if (group) group.push(each);
    else groups.set(each.row[column], [each]);
  }
  return groups;
}

function problemAt(name: string, { line, row }: DecodedRow, column: string, message: string): Problem {
  const value = String(row[column] ?? "");
  return { file: fileOf({ name }), line, column, value, message: `"${value}" ${message}` };
}

function checkMeetings(tables: Tables): Problem[] {
  const sources = groupBy(rowsOf(tables, "meeting_sources"), "meeting_slug");
  const participants = groupBy(rowsOf(tables, "meeting_participants"), "meeting_slug");
  const meetings = groupBy(rowsOf(tables, "meetings"), "slug");
  return rowsOf(tables, "meetings").flatMap((meeting) => {
    const { slug, duplicate_of: leading } = meeting.row;
    const present = new Set(participants.get(slug)?.map(({ row }) => row.country_iso3));
    const at = (column: string, message: string) => problemAt("meetings", meeting, column, message);
    return [
      ...(sources.has(slug) ? [] : [at("slug", "has no source: add one to meeting_sources.csv")]),
      ...["side_a", "side_b"]
        .filter((column) => !present.has(meeting.row[column]))
        .map((column) => at(column, "is not among the participants: add it to meeting_participants.csv")),
      ...(leading !== null && meetings.get(leading)?.[0]?.row.duplicate_of !== null
        ? [at("duplicate_of", "is itself a second coding: name the leading record")]
        : []),
    ];
  });
}

function checkVintages(tables: Tables): Problem[] {
  const retrievals = groupBy(rowsOf(tables, "retrievals"), "id");
  return rowsOf(tables, "observations").flatMap((each) => {
    const retrieval = retrievals.get(each.row.retrieval_id)?.[0]?.row;
    if (retrieval?.vintage_basis === "bound") return [];
    const right = retrieval?.published_at ?? retrieval?.retrieved_at;
    return each.row.vintage === right
      ? []
      : [problemAt("observations", each, "vintage", `is not its retrieval's day ${right}`)];
  });
}

function checkCounts(tables: Tables): Problem[] {
  const observations = groupBy(rowsOf(tables, "observations"), "retrieval_id");
  return rowsOf(tables, "retrievals").flatMap((each) => {
    const rows = observations.get(each.row.id)?.length ?? 0;
    return each.row.row_count === rows
      ? []
      : [problemAt("retrievals", each, "row_count", `is not the ${rows} rows it has`)];
  });
}
