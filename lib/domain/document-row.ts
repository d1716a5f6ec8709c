import type { DocumentStatus, DocumentType, SigningLevel } from "@/lib/domain/document";
import type { Topic } from "@/lib/domain/meeting";

/** A document as lists show it; the meeting is null for one that was signed apart from a recorded meeting. */
export type DocumentRow = {
  id: string;
  meetingSlug: string | null;
  meetingTitle: string | null;
  signedDate: string | null;
  title: string;
  type: DocumentType;
  signingLevel: SigningLevel;
  status: DocumentStatus;
  /** ISO alpha-3, in alphabetical order. */
  parties: string[];
  topics: Topic[];
  sourceUrl: string;
  sourcePublisher: string;
  note: string | null;
};
