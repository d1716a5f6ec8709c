import { type DecodedRow, type DecodedTable, fileOf, type Problem } from "@/lib/csv/shipped/decode-table";
import type { Cell } from "@/lib/csv/shipped/table";

type Index = ReadonlyMap<string, DecodedTable>;

/** What is wrong between the rows of the shipped files: keys that occur twice, references to rows that are not there. */
export function checkTables(tables: readonly DecodedTable[]): Problem[] {
  const index: Index = new Map(tables.map((each) => [each.table.name, each]));
  return tables.flatMap((each) => [...findRepeats(each), ...findDangling(each, index)]);
}

function problemAt({ table }: DecodedTable, { line, row }: DecodedRow, column: string, message: string): Problem {
  const value = String(row[column] ?? "");
  return { file: fileOf(table), line, column, value, message: `"${value}" ${message}` };
}

function findRepeats(decoded: DecodedTable): Problem[] {
  return [decoded.table.key, ...(decoded.table.unique ?? [])].flatMap((columns) => {
    const seen = new Map<string, number>();
    return decoded.rows.flatMap((each) => {
      const key = JSON.stringify(columns.map((column) => each.row[column]));
      const before = seen.get(key);
      if (before === undefined) seen.set(key, each.line);
      const column = columns.at(-1) ?? "";
      const names = columns.join(", ");
      return before === undefined
        ? []
        : [problemAt(decoded, each, column, `repeats line ${before}: ${names} must name one row`)];
    });
  });
}

function findDangling(decoded: DecodedTable, index: Index): Problem[] {
  return Object.entries(decoded.table.references ?? {}).flatMap(([column, [name, target]]) => {
    const known = new Set<Cell | undefined>(index.get(name)?.rows.map(({ row }) => row[target]));
    return decoded.rows.flatMap((each) => {
      const value = each.row[column];
      const found = value === null || known.has(value);
      return found
        ? []
        : [problemAt(decoded, each, column, `is no ${target} of ${name}.csv: add that row or correct it`)];
    });
  });
}
