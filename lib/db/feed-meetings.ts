import "server-only";
import { BOUND_QUERY, ONE_PAGE, readPage } from "@/lib/db/list-sql";
import { countMeetings, meetingsFrom, meetingsOrder } from "@/lib/db/meetings-list";
import type { FeedMeeting } from "@/lib/domain/feed-meeting";
import type { MeetingQuery } from "@/lib/params/meeting-query";

const COLUMNS = `m.slug, m.start_date AS "startDate", m.end_date AS "endDate", m.date_precision AS "datePrecision",
  m.title, m.form, m.format, m.level, m.status, m.city, m.venue, m.place_country AS "placeCountry", m.summary,
  ARRAY(SELECT t.topic_code FROM meeting_topics t WHERE t.meeting_slug = m.slug ORDER BY 1) AS topics,
  (SELECT coalesce(json_agg(json_build_object('url', s.url, 'publisher', s.publisher) ORDER BY l.ordinal), '[]')
    FROM meeting_sources l JOIN sources s ON s.url = l.source_url WHERE l.meeting_slug = m.slug) AS sources,
  (SELECT max(s.published_on) FROM meeting_sources l JOIN sources s ON s.url = l.source_url
    WHERE l.meeting_slug = m.slug) AS "toldOn"`;

/** The newest meetings of a query, at most so many, and how many it has. */
export async function listFeedMeetings(
  query: MeetingQuery,
  most: number,
): Promise<{ rows: FeedMeeting[]; total: number }> {
  const newest = { ...query, page: 1, size: most };
  const select = `SELECT ${COLUMNS} ${meetingsFrom(BOUND_QUERY, query)} ${meetingsOrder("-start_date")} ${ONE_PAGE}`;
  const [rows, total] = await Promise.all([readPage<FeedMeeting>(select, newest), countMeetings(query)]);
  return { rows, total };
}
