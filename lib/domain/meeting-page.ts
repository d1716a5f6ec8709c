import type { Confidence, ParticipantSide, Topic } from "@/lib/domain/meeting";
import type { MeetingBrief, Pair } from "@/lib/domain/pair";
import type { Source } from "@/lib/domain/source";

export type MeetingParticipant = {
  country: string;
  side: ParticipantSide;
  person: { slug: string; name: string } | null;
  office: string | null;
};

/** All that is known of one meeting, but for its documents and claims, which are lists of their own. */
export type MeetingDetail = MeetingBrief & {
  /** Whether the meeting was known on the day of the view. */
  known: boolean;
  code: string;
  pair: Pair;
  venue: string | null;
  summary: string;
  otherParticipants: string | null;
  topics: Topic[];
  topicsCoarse: boolean;
  topicsOther: string | null;
  documentsCount: number | null;
  confidence: Confidence;
  note: string | null;
  participants: MeetingParticipant[];
  sources: Source[];
  leading: MeetingBrief | null;
  duplicates: MeetingBrief[];
  parent: MeetingBrief | null;
  parts: MeetingBrief[];
  previous: MeetingBrief | null;
  next: MeetingBrief | null;
};
