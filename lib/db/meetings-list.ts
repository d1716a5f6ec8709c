import "server-only";
import { wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import { BOUND_QUERY, dayOf, ONE_PAGE, orderBy, rankOf, readCount, readPage } from "@/lib/db/list-sql";
import { FACET_CONDITIONS, meetingBase } from "@/lib/db/meeting-conditions";
import { suggestSpelling } from "@/lib/db/meeting-search";
import { MEETING_FORMS, MEETING_LEVELS } from "@/lib/domain/meeting";
import { MEETING_FACETS } from "@/lib/domain/meeting-facet";
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

/** The meetings of a query (`q`: its SQL expression), as `meetingBase` and the facets tell them. */
export function meetingsFrom(q: string, query: MeetingQuery): string {
  const facets = MEETING_FACETS.map((facet) => FACET_CONDITIONS[facet](q));
  return `FROM meetings m
  WHERE ${[meetingBase(q, query), ...facets].join("\n    AND ")}`;
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

// The search is the dear part: it runs once for the number of all meetings and for those of the page.
const page = (query: MeetingQuery) => `WITH found AS MATERIALIZED (
    SELECT m.slug, m.start_date, m.end_date, m.level, m.form, m.city, m.documents_count
    ${meetingsFrom(BOUND_QUERY, query)}
  )
  SELECT (SELECT count(*)::int FROM found) AS total,
    ARRAY(SELECT m.slug FROM found m ${meetingsOrder(query.sort)} ${ONE_PAGE}) AS slugs`;

const rowsOf = (query: MeetingQuery) => `SELECT ${columns(query)}
  FROM jsonb_array_elements_text(${BOUND_QUERY}->'slugs') WITH ORDINALITY listed (slug, place)
  JOIN meetings m USING (slug) ORDER BY listed.place`;

/** One page of meetings and the number on all pages. */
export async function listMeetings(query: MeetingQuery): Promise<{ rows: MeetingRow[]; total: number }> {
  const [{ slugs, total } = { slugs: [], total: 0 }] = await readPage<{ slugs: string[]; total: number }>(
    page(query),
    query,
  );
  const { rows } = await pool().query<MeetingRow>(rowsOf(query), [JSON.stringify({ ...query, slugs })]);
  return { rows, total };
}

/** The search of a query with its spelling mended; null when that would find nothing either, or nothing needs mending. */
export async function suggestSearch(query: MeetingQuery): Promise<string | null> {
  const q = query.q === null ? null : await suggestSpelling(query.q);
  return q !== null && (await countMeetings({ ...query, q })) > 0 ? q : null;
}
