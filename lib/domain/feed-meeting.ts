import type { MeetingRow } from "@/lib/domain/meeting-row";

/** A meeting as feeds tell it. `toldOn` is the day of the newest source that has one, null where none has. */
export type FeedMeeting = Pick<
  MeetingRow,
  | "slug"
  | "startDate"
  | "endDate"
  | "datePrecision"
  | "title"
  | "form"
  | "format"
  | "level"
  | "status"
  | "city"
  | "placeCountry"
  | "summary"
  | "topics"
  | "sources"
> & { venue: string | null; toldOn: string | null };
