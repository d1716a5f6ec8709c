import type { VintageBasis } from "@/lib/domain/observation";
import { dayToEpoch } from "@/lib/domain/period";
import type { Attribution } from "@/lib/domain/source";

/** What is cited of a data set: one indicator of it as one release states it. Days are ISO. */
export type CitedRelease = {
  /** Name of the indicator in English, the language of the citation, and the publisher's code. */
  title: string;
  code: string;
  vintage: string;
  basis: VintageBasis;
  /** The day of the copy that was read. */
  retrievedAt: string;
  /** Address under which the figures are found, best an absolute one. */
  url: string;
};

const LONG_DAY = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

function longDay(day: string): string {
  return LONG_DAY.format(dayToEpoch(day));
}

/** Text for one line of a citation: no breaks, no control signs, nothing that UTF-8 cannot carry. */
export function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Year of a release; "n.d." (no date) where nobody states the day of its publication. */
export function yearOfRelease({ vintage, basis }: Pick<CitedRelease, "vintage" | "basis">): string {
  return basis === "published" ? vintage.slice(0, 4) : "n.d.";
}

/** A release in English words: "release of July 13, 2026". */
export function releaseText({ vintage, basis }: Pick<CitedRelease, "vintage" | "basis">): string {
  const day = longDay(vintage);
  if (basis === "published") return `release of ${day}`;
  return basis === "retrieved" ? `as known since ${day}` : `as known by ${day}`;
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * A reference to an indicator of a data set in APA style, 7th edition: author (the publisher), year, title (to be set in
 * italics: the middle one of the three parts), version, "[Data set]", the data base, and day and address of retrieval,
 * as the data are meant to change. Joined, the parts are the plain text.
 *
 * Form: American Psychological Association, Publication Manual (7th ed., 2020), section 10.9.
 */
export function citeApa(
  attribution: Pick<Attribution, "publisher" | "title">,
  release: CitedRelease,
): [before: string, title: string, after: string] {
  const [publisher, dataset, title] = [attribution.publisher, attribution.title, release.title].map(oneLine);
  const version = `${oneLine(release.code)}; ${releaseText(release)}`;
  const base = dataset && dataset !== title ? ` ${sentence(dataset)}` : "";
  const found = `Retrieved ${longDay(release.retrievedAt)}, from ${oneLine(release.url)}`;
  return [
    `${sentence(publisher ?? "")} (${yearOfRelease(release)}). `,
    title ?? "",
    ` (${version}) [Data set].${base} ${found}`,
  ];
}
