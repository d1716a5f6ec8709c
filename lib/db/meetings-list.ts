import "server-only";
import { meetingWasKnown, wasKnown } from "@/lib/db/as-of";
import {
  BOUND_QUERY,
  dayOf,
  holdsWords,
  isChosen,
  isWithin,
  ONE_PAGE,
  orderBy,
  rankOf,
  readCount,
  readPage,
} from "@/lib/db/list-sql";
import { MEETING_FORMS, MEETING_LEVELS } from "@/lib/domain/meeting";
import type { MeetingRow } from "@/lib/domain/meeting-row";
import { MEETING_SORTS, type MeetingQuery, type MeetingSortKey } from "@/lib/params/meeting-query";
import { sortParts } from "@/lib/params/sort";

const SORTS: Record<MeetingSortKey, readonly string[]> = {
  start_date: ["m.start_date", "m.end_date"],
  level: [rankOf(MEETING_LEVELS, "m.level")],
  form: [rankOf(MEETING_FORMS, "m.form")],
  city: ["lower(m.city)"],
  documents: ["m.documents_count"],
};

const takesPart = (q: string, side: "a" | "b") => `EXISTS (SELECT FROM meeting_participants p
      WHERE p.meeting_slug = m.slug AND p.country_iso3 = ${q}#>>'{pair,${side}}')`;

// Every recorded spelling counts, so that "Tokajew" and "Токаев" find the same meetings as "Tokayev".
const WORDS = `concat_ws(E'\\n', m.title, m.summary, m.city, (
      SELECT string_agg(concat_ws(E'\\n', person.name, spelling.name), E'\\n')
      FROM meeting_participants p
      JOIN persons person ON person.slug = p.person_slug
      LEFT JOIN person_names spelling ON spelling.person_slug = person.slug
      WHERE p.meeting_slug = m.slug))`;

/**
 * The meetings of a query (`q`: its SQL expression), second codings of the same event left out; in the view of a day
 * those that had begun by then, and those announced by then.
 */
export function meetingsFrom(q: string, query: MeetingQuery): string {
  return `FROM meetings m
  WHERE m.duplicate_of IS NULL
    AND ${meetingWasKnown("m", dayOf(q, query))}
    AND (${q}->>'pair' IS NULL OR (${takesPart(q, "a")} AND ${takesPart(q, "b")}))
    AND ${isWithin(q, "m.start_date", "m.start_date")}
    AND ${isChosen(q, "level", "m.level")}
    AND ${isChosen(q, "form", "m.form")}
    AND ${isChosen(q, "format", "m.format")}
    AND ${isChosen(q, "status", "m.status")}
    AND (${q}->'topic' = '[]'::jsonb OR EXISTS (SELECT FROM meeting_topics t
      WHERE t.meeting_slug = m.slug AND ${q}->'topic' ? t.topic_code))
    AND ${holdsWords(q, WORDS)}`;
}

/** The order of a sort; ends in the unique slug. */
export function meetingsOrder(sort: MeetingQuery["sort"]): string {
  const { key, descending } = sortParts(MEETING_SORTS, sort);
  return orderBy(SORTS[key], descending, "m.start_date DESC NULLS LAST, m.slug");
}

// Slugs of a meeting and of its second codings, to which documents and claims may be attached.
const CODINGS = "(SELECT c.slug FROM meetings c WHERE c.slug = m.slug OR c.duplicate_of = m.slug)";

const columns = (query: MeetingQuery) => `m.slug, m.code, m.start_date AS "startDate", m.end_date AS "endDate",
  m.date_precision AS "datePrecision", m.title, m.form, m.format, m.level, m.status, m.city,
  m.place_country AS "placeCountry", m.host_country AS "hostCountry", m.visitor_country AS "visitorCountry",
  m.parent_slug AS "parentSlug", m.documents_count AS "documentsCount", m.confidence, m.summary,
  ARRAY(SELECT DISTINCT p.country_iso3::text FROM meeting_participants p WHERE p.meeting_slug = m.slug ORDER BY 1)
    AS countries,
  (SELECT coalesce(json_agg(json_build_object('name', person.name, 'slug', person.slug, 'country', p.country_iso3,
      'officeTitle', office.title) ORDER BY p.ordinal), '[]')
    FROM meeting_participants p
    LEFT JOIN persons person ON person.slug = p.person_slug
    LEFT JOIN offices office ON office.slug = p.office_slug
    WHERE p.meeting_slug = m.slug) AS participants,
  ARRAY(SELECT t.topic_code FROM meeting_topics t WHERE t.meeting_slug = m.slug ORDER BY 1) AS topics,
  (SELECT count(*)::int FROM documents d WHERE d.meeting_slug IN ${CODINGS}
    AND ${wasKnown("d.signed_date", dayOf(BOUND_QUERY, query))}) AS "documentsRecorded",
  (SELECT count(*)::int FROM claims c WHERE c.meeting_slug IN ${CODINGS}
    AND ${wasKnown("c.said_on", dayOf(BOUND_QUERY, query))}) AS "claimsRecorded",
  (SELECT coalesce(json_agg(json_build_object('url', s.url, 'publisher', s.publisher) ORDER BY l.ordinal), '[]')
    FROM meeting_sources l JOIN sources s ON s.url = l.source_url WHERE l.meeting_slug = m.slug) AS sources`;

/** Exact number of meetings of a query, over all pages. */
export function countMeetings(query: MeetingQuery): Promise<number> {
  return readCount(meetingsFrom(BOUND_QUERY, query), query);
}

/** One page of meetings and the number on all pages. A meeting without a date passes no `from` or `to`. */
export async function listMeetings(query: MeetingQuery): Promise<{ rows: MeetingRow[]; total: number }> {
  const select = `SELECT ${columns(query)} ${meetingsFrom(BOUND_QUERY, query)} ${meetingsOrder(query.sort)} ${ONE_PAGE}`;
  const [rows, total] = await Promise.all([readPage<MeetingRow>(select, query), countMeetings(query)]);
  return { rows, total };
}
