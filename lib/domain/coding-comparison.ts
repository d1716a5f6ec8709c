import type { DatePrecision } from "@/lib/domain/meeting";
import type { Coding } from "@/lib/domain/meeting-page";

/** What the records of one event are compared in. */
const COMPARED_FIELDS = ["date", "form", "format", "level", "status", "place", "documents"] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** `disagree`: both cannot hold. `partial`: one says less than the other, or nothing. */
type Relation = "same" | "partial" | "disagree";
export type FieldDifference = { field: ComparedField; relation: Exclude<Relation, "same"> };

type Compared = Pick<
  Coding,
  | "startDate"
  | "endDate"
  | "datePrecision"
  | "form"
  | "format"
  | "level"
  | "status"
  | "city"
  | "placeCountry"
  | "documentsCount"
>;

const RANKS: readonly Relation[] = ["same", "partial", "disagree"];
const DIGITS: Record<DatePrecision, number> = { day: 10, month: 7, year: 4, unknown: 0 };

function worst(relations: readonly Relation[]): Relation {
  return RANKS.findLast((rank) => relations.includes(rank)) ?? "same";
}

function relate(a: string | number | null, b: string | number | null): Relation {
  if (a === b) return "same";
  return a === null || b === null ? "partial" : "disagree";
}

/** A day as far as it is known, "" when it is not stated. */
function known(day: string | null, { datePrecision }: Compared): string {
  return day?.slice(0, DIGITS[datePrecision]) ?? "";
}

/** 2022-09 and 2022-09-15 may both hold; 2022-08 and 2022-09-15 may not. */
function relateDays(a: string, b: string): Relation {
  if (a === b) return "same";
  return a.startsWith(b) || b.startsWith(a) ? "partial" : "disagree";
}

function relatePlaces(a: Compared, b: Compared): Relation {
  const [first, second] = [a, b].map(({ city }) => city?.toLowerCase() ?? null);
  return worst([relate(a.placeCountry, b.placeCountry), relate(first ?? null, second ?? null)]);
}

const form = (coding: Compared) => (coding.form === "unknown" ? null : coding.form);

const RELATE: Record<ComparedField, (a: Compared, b: Compared) => Relation> = {
  date: (a, b) =>
    worst([
      relateDays(known(a.startDate, a), known(b.startDate, b)),
      relateDays(known(a.endDate, a), known(b.endDate, b)),
    ]),
  form: (a, b) => relate(form(a), form(b)),
  format: (a, b) => relate(a.format, b.format),
  level: (a, b) => relate(a.level, b.level),
  status: (a, b) => relate(a.status, b.status),
  place: relatePlaces,
  documents: (a, b) => relate(a.documentsCount, b.documentsCount),
};

/**
 * The fields in which the records of one event differ, in the order of `COMPARED_FIELDS`; none for a single record. A
 * field that one record leaves open (no end, no city, form unknown, a coarser date) differs in part; values that cannot
 * both hold disagree. Spellings of a city in another case are the same.
 */
export function compareCodings(codings: readonly Compared[]): FieldDifference[] {
  const pairs = codings.flatMap((a, index) => codings.slice(index + 1).map((b) => [a, b] as const));
  return COMPARED_FIELDS.flatMap((field) => {
    const relation = worst(pairs.map(([a, b]) => RELATE[field](a, b)));
    return relation === "same" ? [] : { field, relation };
  });
}
