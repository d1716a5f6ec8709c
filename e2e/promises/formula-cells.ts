import type { Random } from "../random";

const TRIGGERS = ["=", "+", "-", "@", "|", "%", "\t", "\r", "\n", "＝", "＋", "－", "＠", "｜", "％"] as const;
const BODIES = [
  "1+1",
  "SUM(1,2)",
  'HYPERLINK("https://example.org";"here")',
  "cmd|' /C calc'!A0",
  "2024-03-29",
  "5.4",
  "A1",
  '"quoted", with a comma',
  "two\nlines",
  "'apostrophe",
  "",
] as const;
const LEADS = ["", "", "", " ", "   ", "'", "''", " '", "' "] as const;

/** A text that a spreadsheet could take for a formula, or one that only looks near to it; each ends in its number. */
export function formulaText(random: Random, index: number): string {
  const text = `${random.pick(LEADS)}${random.pick(TRIGGERS)}${random.pick(BODIES)}`;
  return random.next() < 0.1 ? `${random.pick(["x", "7", "é", "'", "''x"])}${text}#${index}` : `${text}#${index}`;
}

/** A number in digits as a publisher might write it: signed, with zeros at its end, short or long; never `-0`. */
export function publishedNumber(random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.whole(0, 9)).join("");
  const whole = `${random.whole(0, 10 ** random.whole(0, 9))}`;
  const fraction = random.next() < 0.7 ? `.${digits(random.whole(1, 14))}` : "";
  const isZero = !/[1-9]/.test(whole + fraction);
  return `${random.next() < 0.5 && !isZero ? "-" : ""}${whole}${fraction}`;
}

// What LibreOffice and Excel take for a formula, read by nobody else's code: spaces before it do not help.
const TAKEN_FOR_FORMULA = /^ *[=+\-@|%\t\r\n＝＋－＠｜％]/;

/** Whether a spreadsheet could take the cell of a file for a formula. */
export function looksLikeFormula(cell: string | null | undefined): boolean {
  return TAKEN_FOR_FORMULA.test(cell ?? "");
}
