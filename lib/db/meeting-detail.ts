import "server-only";
import { asOfStatement, type Day, meetingWasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import { meetingBriefJson, meetingOfPair } from "@/lib/db/meeting-brief";
import type { MeetingDetail } from "@/lib/domain/meeting-page";
import { makePair } from "@/lib/domain/pair";

type Row = Omit<MeetingDetail, "pair"> & { sideA: string; sideB: string };

const one = (table: string, where: string) =>
  `(SELECT ${meetingBriefJson(table)} FROM meetings ${table} WHERE ${where})`;
const many = (table: string, where: string, day: Day) =>
  `coalesce((SELECT json_agg(${meetingBriefJson(table)} ORDER BY ${table}.slug) FROM meetings ${table}
    WHERE ${where} AND ${meetingWasKnown(table, day)}), '[]'::json)`;
const neighbour = (table: string, before: boolean, day: Day) =>
  `(SELECT ${meetingBriefJson(table)} FROM meetings ${table}
    WHERE ${meetingOfPair(table, "m.side_a", "m.side_b")} AND ${table}.slug <> m.slug
      AND ${meetingWasKnown(table, day)}
      AND (${table}.start_date, ${table}.slug) ${before ? "<" : ">"} (m.start_date, m.slug)
    ORDER BY ${table}.start_date ${before ? "DESC" : "ASC"}, ${table}.slug ${before ? "DESC" : "ASC"} LIMIT 1)`;

const meetingAsOf = (day: Day) => `
  SELECT b.brief, ${meetingWasKnown("m", day)} AS known, m.code, m.side_a AS "sideA", m.side_b AS "sideB", m.venue, m.summary,
    m.other_participants AS "otherParticipants", m.topics_other AS "topicsOther",
    coalesce(m.topics_basis = 'coarse', false) AS "topicsCoarse", m.documents_count AS "documentsCount",
    m.confidence, m.note,
    ARRAY(SELECT topic_code FROM meeting_topics t WHERE t.meeting_slug = m.slug ORDER BY topic_code) AS topics,
    coalesce((SELECT json_agg(json_build_object('country', mp.country_iso3, 'side', mp.side,
        'person', CASE WHEN p.slug IS NULL THEN NULL ELSE json_build_object('slug', p.slug, 'name', p.name) END,
        'office', o.title) ORDER BY mp.ordinal)
      FROM meeting_participants mp LEFT JOIN persons p ON p.slug = mp.person_slug
      LEFT JOIN offices o ON o.slug = mp.office_slug WHERE mp.meeting_slug = m.slug), '[]'::json) AS participants,
    coalesce((SELECT json_agg(json_build_object('url', s.url, 'publisher', s.publisher, 'title', s.title,
        'language', s.language, 'publishedOn', s.published_on) ORDER BY ms.ordinal)
      FROM meeting_sources ms JOIN sources s ON s.url = ms.source_url WHERE ms.meeting_slug = m.slug), '[]'::json) AS sources,
    ${one("l", "l.slug = m.duplicate_of")} AS leading,
    ${many("d", "d.duplicate_of = m.slug", day)} AS duplicates,
    ${one("p", "p.slug = m.parent_slug")} AS parent,
    ${many("c", "c.parent_slug = m.slug", day)} AS parts,
    ${neighbour("x", true, day)} AS previous,
    ${neighbour("n", false, day)} AS next
  FROM meetings m CROSS JOIN LATERAL (SELECT ${meetingBriefJson("m")} AS brief) b
  WHERE m.slug = $1`;

/**
 * One meeting with all that is known of it, its neighbours in the record of its pair among it; null when there is none.
 * In the view of the day `asOf` (null: today) other meetings are those known by then, and `known` says whether it was.
 */
export async function getMeeting(slug: string, asOf: string | null): Promise<MeetingDetail | null> {
  const statement = asOfStatement("meeting", asOf, [slug], meetingAsOf);
  const { rows } = await pool().query<Row & { brief: Row }>(statement);
  const row = rows[0];
  const pair = row && makePair(row.sideA, row.sideB);
  if (!row || !pair) return null;
  const { brief, ...rest } = row;
  return { ...brief, ...rest, pair };
}
