import { CsvError, parse } from "csv-parse/sync";
import { RapportError } from "@/lib/errors";

/** A record of a CSV: the line on which it begins (from 1, the header's line counted) and its cells as written. */
export type CsvRow = { line: number; cells: string[] };
export type CsvTable = { header: string[]; rows: CsvRow[] };

/**
 * Reads RFC 4180 text (a BOM is skipped, blank lines too) into header and rows; every cell is text, none is guessed.
 * `name` is the file's name for messages. Throws RapportError that names the line when a quote is not closed or stands
 * inside an unquoted cell, when a record is longer or shorter than the header, or when there is no header.
 */
export function readCsv(text: string, name: string): CsvTable {
  const [first, ...rest] = parseText(text, name);
  if (!first) throw new RapportError("invalid_data", `${name} is empty: its first line must name the columns.`);
  for (const row of rest) {
    if (row.cells.length !== first.cells.length) throw wrongLength(name, row, first.cells.length);
  }
  return { header: first.cells, rows: rest };
}

function parseText(text: string, name: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const onRecord = (cells: string[], { lines }: { lines: number }) => {
    rows.push({ line: firstLine(cells, lines), cells });
    return null;
  };
  try {
    parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, on_record: onRecord });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new RapportError("invalid_data", `${name} is not valid CSV: ${cause.message}.`, { cause });
  }
  return rows;
}

// The parser counts to the record's last line; a quoted cell may hold line breaks.
function firstLine(cells: string[], lastLine: number): number {
  return lastLine - cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
}

function wrongLength(name: string, row: CsvRow, expected: number): RapportError {
  return new RapportError(
    "invalid_data",
    `${name}, line ${row.line} has ${row.cells.length} cells where the header names ${expected} columns: ` +
      `a comma inside a cell needs double quotes around the cell.`,
  );
}
