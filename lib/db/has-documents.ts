import "server-only";
import { wasKnown } from "@/lib/db/as-of";
import { dayOf } from "@/lib/db/list-sql";
import type { MeetingQuery } from "@/lib/params/meeting-query";

/**
 * Condition: a document that was signed at the meeting `m`, or at a second coding of it, is recorded and was known on
 * the query's day. The list of such meetings is made once, not for each of them.
 */
export function hasDocuments(q: string, query: MeetingQuery): string {
  return `m.slug IN (SELECT coalesce(c.duplicate_of, c.slug)
    FROM documents d JOIN meetings c ON c.slug = d.meeting_slug
    WHERE ${wasKnown("d.signed_date", dayOf(q, query))})`;
}
