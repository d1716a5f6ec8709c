import type {
  Confidence,
  DatePrecision,
  MeetingForm,
  MeetingFormat,
  MeetingLevel,
  MeetingStatus,
  Topic,
} from "@/lib/domain/meeting";

/** Who took part for a country; `name`, `slug` and `officeTitle` are null where the source names nobody. */
export type MeetingRowParticipant = {
  name: string | null;
  slug: string | null;
  country: string;
  officeTitle: string | null;
};

/** A meeting as lists show it. Days are ISO; `documentsCount` is the source's own count, null when it gives none. */
export type MeetingRow = {
  slug: string;
  code: string;
  startDate: string | null;
  endDate: string | null;
  datePrecision: DatePrecision;
  title: string;
  form: MeetingForm;
  format: MeetingFormat;
  level: MeetingLevel;
  status: MeetingStatus;
  city: string | null;
  placeCountry: string | null;
  hostCountry: string | null;
  visitorCountry: string | null;
  parentSlug: string | null;
  /** ISO alpha-3, in alphabetical order. */
  countries: string[];
  participants: MeetingRowParticipant[];
  topics: Topic[];
  documentsCount: number | null;
  documentsRecorded: number;
  claimsRecorded: number;
  confidence: Confidence;
  summary: string;
  sources: { url: string; publisher: string }[];
};
