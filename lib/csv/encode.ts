/**
 * Text that a spreadsheet may take for a formula: after spaces it begins with `= + - @ | %`, TAB, CR, LF, NUL or a
 * full-width twin. Apostrophes before it count too, so that the mark can be taken off again without doubt.
 */
export const FORMULA_START = /^'* *[=+@|%\t\r\n\0＝＋－＠｜％-]/;

/** Marks text that looks like a formula with a leading apostrophe; numbers and dates are never given to it. */
export function neutralise(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** A cell of RFC 4180; null is empty, and an empty text is quoted, so that the two stay apart. */
function encodeCell(cell: string | null): string {
  if (cell === null) return "";
  return cell === "" || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Lines of cells as CSV: comma, LF, no BOM. Text cells must have been neutralised. */
export function encodeCsv(lines: readonly (readonly (string | null)[])[]): string {
  return lines.map((cells) => `${cells.map(encodeCell).join(",")}\n`).join("");
}
