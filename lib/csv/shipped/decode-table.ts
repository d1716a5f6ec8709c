import type { z } from "zod";
import { type CsvRow, readCsv } from "@/lib/csv/read-csv";
import { columnsOf, type Fault, type Row, type ShippedTable } from "@/lib/csv/shipped/table";
import { parsePeriod } from "@/lib/domain/period";
import { RapportError } from "@/lib/errors";

/** A fault at its place: file, line (from 1) and column; `message` begins with the value. */
export type Problem = Fault & { file: string; line: number; value: string };
export type DecodedRow = { line: number; row: Row };
export type DecodedTable = { table: ShippedTable; rows: DecodedRow[]; problems: Problem[] };

/**
 * Reads one shipped CSV: every cell through its column's schema, then the rules between the cells of a row.
 * Rows with a fault are left out of `rows` and named in `problems`.
 * Throws RapportError when the text is not CSV or its header is not the table's columns in their order.
 */
export function decodeTable(table: ShippedTable, text: string): DecodedTable {
  const { header, rows } = readCsv(text, fileOf(table));
  checkHeader(table, header);
  const decoded: DecodedTable = { table, rows: [], problems: [] };
  for (const row of rows) decodeRow(decoded, header, row);
  return decoded;
}

/** The name of a table's file. */
export function fileOf(table: { name: string }): string {
  return `${table.name}.csv`;
}

function checkHeader(table: ShippedTable, header: string[]): void {
  const right = columnsOf(table).join(",");
  if (header.join(",") === right) return;
  throw new RapportError(
    "invalid_data",
    `${fileOf(table)}, line 1 names the columns "${header.join(",")}": write ${right}.`,
  );
}

function decodeRow({ table, rows, problems }: DecodedTable, header: string[], { line, cells }: CsvRow): void {
  const raw = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""]));
  const place = (fault: Fault) => ({ ...fault, file: fileOf(table), line, value: raw[fault.column] ?? "" });
  const result = table.columns.safeParse(raw);
  if (!result.success) {
    problems.push(...result.error.issues.map(toFault).map(place));
    return;
  }
  const row = result.data;
  const faults = table.rules?.(row) ?? [];
  problems.push(...faults.map(place));
  if (faults.length === 0) rows.push({ line, row: table.storesPeriodDays ? withPeriodDays(row) : row });
}

function toFault(issue: z.core.$ZodIssue): Fault {
  return { column: String(issue.path[0]), message: issue.message };
}

function withPeriodDays(row: Row): Row {
  const period = typeof row.period === "string" ? parsePeriod(row.period) : null;
  return { ...row, period_start: period?.start ?? null, period_end: period?.end ?? null };
}
