import type { DatePrecision, MeetingForm, MeetingFormat, MeetingLevel, MeetingStatus } from "@/lib/domain/meeting";
import type { VintageBasis } from "@/lib/domain/observation";

/** Two countries in alphabetical order of their codes; `slug` is `kaz-uzb`. */
export type Pair = { slug: string; a: string; b: string };

/** The pair of two different countries (ISO alpha-3, any order or case); null when it is one country or no code. */
export function makePair(first: string, second: string): Pair | null {
  const codes = [first.toUpperCase(), second.toUpperCase()].sort();
  const [a, b] = codes;
  if (!a || !b || a === b || !/^[A-Z]{3}$/.test(a) || !/^[A-Z]{3}$/.test(b)) return null;
  return { slug: `${a}-${b}`.toLowerCase(), a, b };
}

/** The pair that a slug names, whatever the order and case in which it names them; null when it names none. */
export function parsePair(slug: string): Pair | null {
  const match = /^([A-Za-z]{3})-([A-Za-z]{3})$/.exec(slug);
  return match?.[1] && match[2] ? makePair(match[1], match[2]) : null;
}

/** How far a pair's meetings are recorded (ISO days); a zero outside of it means nothing. */
export type PairCoverage = { recordedFrom: string; recordedTo: string; denseFrom: string | null; note: string };

/** A meeting as the timeline and short lists need it. `people` are names in the order of the record. */
export type MeetingBrief = {
  slug: string;
  title: string;
  startDate: string | null;
  endDate: string | null;
  datePrecision: DatePrecision;
  form: MeetingForm;
  format: MeetingFormat;
  level: MeetingLevel;
  status: MeetingStatus;
  city: string | null;
  placeCountry: string | null;
  people: string[];
};

/** The newest value of a growth series, as decimal text. */
export type LatestFigure = { period: string; value: string; vintage: string; basis: VintageBasis };

/** A pair whose meetings are recorded. `recent` counts meetings in the two years up to the end of the record. */
export type RecordedPair = {
  a: string;
  b: string;
  coverage: PairCoverage;
  total: number;
  recent: number;
  latest: MeetingBrief | null;
  growthA: LatestFigure | null;
  growthB: LatestFigure | null;
};
