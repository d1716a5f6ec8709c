import type { Confidence, ParticipantSide, Topic } from "@/lib/domain/meeting";
import type { MeetingBrief, Pair } from "@/lib/domain/pair";
import type { Source } from "@/lib/domain/source";

export type MeetingParticipant = {
  country: string;
  side: ParticipantSide;
  person: { slug: string; name: string } | null;
  office: string | null;
};

/** What one record says of an event, and on which sources it rests. */
export type Coding = MeetingBrief & {
  code: string;
  /** The pair for which the record was made. */
  pair: Pair;
  documentsCount: number | null;
  note: string | null;
  sources: Source[];
};

/** Degrees of latitude and longitude, north and east positive. */
type Position = { latitude: number; longitude: number };

/** All that is known of one meeting, but for its documents and claims, which are lists of their own. */
export type MeetingDetail = MeetingBrief & {
  /** Whether the meeting was known on the day of the view. */
  known: boolean;
  code: string;
  pair: Pair;
  venue: string | null;
  /** Where its place lies; null for a call and for a place without a position in the gazetteer. */
  position: Position | null;
  summary: string;
  otherParticipants: string | null;
  topics: Topic[];
  topicsCoarse: boolean;
  topicsOther: string | null;
  documentsCount: number | null;
  confidence: Confidence;
  participants: MeetingParticipant[];
  /** Of a second coding, the record under which the event counts. */
  leading: MeetingBrief | null;
  /** Every record of the same event, this one among them; the leading one first. */
  codings: Coding[];
  parent: MeetingBrief | null;
  parts: MeetingBrief[];
  previous: MeetingBrief | null;
  next: MeetingBrief | null;
};
