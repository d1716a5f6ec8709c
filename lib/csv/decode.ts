import { parse } from "csv-parse/sync";
import { FORMULA_START } from "@/lib/csv/encode";

/** Takes exactly the mark of `neutralise` off again. */
export function restoreText(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}

/** The cells of a CSV (RFC 4180, LF or CRLF, with or without a BOM), line by line; an empty unquoted cell is null. */
export function decodeCsv(text: string): (string | null)[][] {
  return parse(text, {
    bom: true,
    relax_column_count: true,
    cast: (cell, { quoting }) => (cell === "" && !quoting ? null : cell),
  });
}
