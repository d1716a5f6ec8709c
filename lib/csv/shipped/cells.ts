import { z } from "zod";
import { iso3 } from "@/lib/domain/country";
import { parsePeriod } from "@/lib/domain/period";
import { isoDay, periodText } from "@/lib/domain/period-schema";

// Each schema reads one cell of a shipped CSV; its message begins with the value and says what would be right.

const quoted = (issue: { input?: unknown }) => `"${String(issue.input)}"`;

function pattern(regex: RegExp, right: string) {
  return z.string().regex(regex, { error: (issue) => `${quoted(issue)} is not ${right}` });
}

/** A text that must be there. */
export const text = z.string().regex(/\S/, { error: () => `"" is empty: a text is needed` });

/** An optional cell: empty means missing and becomes null. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((cell) => (cell === "" ? null : cell), schema.nullable());
}

/** One of a closed list of words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: (issue) => `${quoted(issue)} is none of ${words.join(", ")}` });
}

export const country = iso3;
export const day = isoDay;

/** A decimal numeral in the publisher's digits, kept as text. */
export const decimal = pattern(/^-?\d+(\.\d+)?$/, "a decimal number such as 5.4 or -0.25");

/** A whole number from 0. */
export const count = pattern(/^\d{1,9}$/, "a whole number from 0").transform(Number);

export const flag = oneOf(["true", "false"]).transform((cell) => cell === "true");

/** Lower-case words joined by hyphens. */
export const slug = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug such as 2025-03-29-kaz-uzb-almaty");

/** A BCP 47 language. */
export const language = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a BCP 47 language such as en or uz-Cyrl");

/** A period as a series writes it; a year-to-date series has spans, also for the whole year. */
export const period = periodText;

/** A period in its shortest text: a span over one month or a whole year is written as that month or year. */
export const shortestPeriod = periodText.superRefine((cell, context) => {
  const shorter = shorterText(cell);
  if (shorter) context.addIssue({ code: "custom", message: `"${cell}" has a shorter text: write ${shorter}` });
});

function shorterText(cell: string): string | null {
  const [first, last] = cell.split("/");
  if (first === last) return first ?? null;
  const parsed = parsePeriod(cell);
  const year = parsed?.start.slice(0, 4);
  const wholeYear = parsed?.kind === "span" && parsed.start === `${year}-01-01` && parsed.end === `${year}-12-31`;
  return wholeYear && year ? year : null;
}
