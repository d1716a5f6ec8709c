import { type CitedRelease, oneLine, releaseText, yearOfRelease } from "@/lib/csv/citation";
import type { Attribution } from "@/lib/domain/source";

// Braces get names, not backslashes: BibTeX counts a brace behind a backslash too, and one alone would end the field.
const NAMED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in LaTeX: its ten special characters escaped, braces in balance, all else as it is in UTF-8. */
export function escapeLatex(text: string): string {
  return oneLine(text).replace(/[\\{}~^#$%&_]/g, (sign) => NAMED[sign] ?? `\\${sign}`);
}

/** A citation key of the signs that every tool takes: ASCII letters, digits and single hyphens. */
export function citationKey(parts: readonly string[]): string {
  const ascii = parts
    .join("-")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-");
  return ascii.replace(/^-|-$/g, "") || "data-set";
}

// An address stands in its field as it is, for `\url`: only what would break the field, or the line, is encoded.
function verbatimUrl(url: string): string {
  return oneLine(url).replace(/[\\{} ]/g, encodeURIComponent);
}

/**
 * A BibTeX entry for an indicator of a data set. `@misc`, which every style knows; publisher and title in braces of
 * their own, so that a name stays whole and no style changes capitals; a year that nobody states is "n.d.".
 */
export function citeBibtex(
  attribution: Pick<Attribution, "datasetCode" | "publisher" | "title" | "licence">,
  release: CitedRelease,
): string {
  const fields = {
    author: `{${escapeLatex(attribution.publisher)}}`,
    title: `{${escapeLatex(`${release.title} (${release.code})`)}}`,
    year: yearOfRelease(release),
    howpublished: escapeLatex(`Data set, ${attribution.title}`),
    note: escapeLatex(`${releaseText(release)}; licence: ${attribution.licence}`),
    url: verbatimUrl(release.url),
    urldate: release.retrievedAt,
  };
  const width = Math.max(...Object.keys(fields).map((name) => name.length));
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(width)} = {${value}},\n`);
  return `@misc{${citationKey([attribution.datasetCode, release.code, release.vintage])},\n${lines.join("")}}\n`;
}
