import type { MeetingLevel } from "@/lib/domain/meeting";
import type { MeetingBrief } from "@/lib/domain/pair";

/** A name as it is written in a language (BCP 47). */
type Spelling = { name: string; language: string };

/** The days of a meeting as far as they are known, and which one it was. */
export type DatedMeeting = Pick<MeetingBrief, "slug" | "title" | "startDate" | "endDate" | "datePrecision">;

/**
 * An office as the record shows a person in it: at how many meetings that were held, and at which first and last. It is
 * no term of office: who held it before, after or between is not said. Without a dated meeting both ends are null.
 */
export type OfficeShown = {
  slug: string;
  title: string;
  country: string;
  level: MeetingLevel;
  first: DatedMeeting | null;
  last: DatedMeeting | null;
  meetings: number;
};

/** Somebody in the record as a list shows them; `claims` counts the figures that they quoted. */
export type PersonRow = {
  slug: string;
  name: string;
  /** Other ways to write the name, without the one that leads. */
  spellings: Spelling[];
  /** Titles of the offices in which the record shows the person, the latest first. */
  offices: string[];
  /** For which they took part, ISO alpha-3. */
  countries: string[];
  meetings: number;
  claims: number;
};

/** Somebody in the record, with every spelling of the name and the offices in order of time. */
export type PersonDetail = {
  slug: string;
  name: string;
  note: string | null;
  spellings: Spelling[];
  countries: string[];
  offices: OfficeShown[];
  meetings: number;
  claims: number;
};
