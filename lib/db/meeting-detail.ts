import "server-only";
import { asOfStatement, type Day, meetingWasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import { meetingBriefJson, meetingOfPair } from "@/lib/db/meeting-brief";
import type { Coding, MeetingDetail } from "@/lib/domain/meeting-page";
import { makePair, type Pair } from "@/lib/domain/pair";
import { RapportError } from "@/lib/errors";

type Sided<Of extends { pair: Pair }> = Omit<Of, "pair"> & { sideA: string; sideB: string };
type Row = Sided<Omit<MeetingDetail, "codings">> & { codings: Sided<Coding>[] };

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

/** SQL of the JSON array of the sources of the meeting that `alias` names, in the order of the record. */
const sourcesOf = (alias: string) => `coalesce((SELECT json_agg(json_build_object('url', s.url,
    'publisher', s.publisher, 'title', s.title, 'language', s.language, 'publishedOn', s.published_on) ORDER BY ms.ordinal)
  FROM meeting_sources ms JOIN sources s ON s.url = ms.source_url WHERE ms.meeting_slug = ${alias}.slug), '[]'::json)`;

const codings = (day: Day) => `(SELECT json_agg((${meetingBriefJson("k")})::jsonb || jsonb_build_object('code', k.code,
      'sideA', k.side_a, 'sideB', k.side_b, 'documentsCount', k.documents_count, 'note', k.note,
      'sources', ${sourcesOf("k")})
    ORDER BY k.duplicate_of NULLS FIRST, k.slug)
  FROM meetings k
  WHERE coalesce(k.duplicate_of, k.slug) = coalesce(m.duplicate_of, m.slug)
    AND (k.slug = m.slug OR ${meetingWasKnown("k", day)}))`;

const meetingAsOf = (day: Day) => `
  SELECT b.brief, ${meetingWasKnown("m", day)} AS known, m.code, m.side_a AS "sideA", m.side_b AS "sideB", m.venue, m.summary,
    m.other_participants AS "otherParticipants", m.topics_other AS "topicsOther",
    coalesce(m.topics_basis = 'coarse', false) AS "topicsCoarse", m.documents_count AS "documentsCount",
    m.confidence,
    (SELECT json_build_object('latitude', at.latitude, 'longitude', at.longitude) FROM places at
      WHERE at.country_iso3 = m.place_country AND at.name = m.city) AS position,
    ARRAY(SELECT topic_code FROM meeting_topics t WHERE t.meeting_slug = m.slug ORDER BY topic_code) AS topics,
    coalesce((SELECT json_agg(json_build_object('country', mp.country_iso3, 'side', mp.side,
        'person', CASE WHEN p.slug IS NULL THEN NULL ELSE json_build_object('slug', p.slug, 'name', p.name) END,
        'office', o.title) ORDER BY mp.ordinal)
      FROM meeting_participants mp LEFT JOIN persons p ON p.slug = mp.person_slug
      LEFT JOIN offices o ON o.slug = mp.office_slug WHERE mp.meeting_slug = m.slug), '[]'::json) AS participants,
    ${one("l", "l.slug = m.duplicate_of")} AS leading,
    ${codings(day)} AS codings,
    ${one("p", "p.slug = m.parent_slug")} AS parent,
    ${many("c", "c.parent_slug = m.slug", day)} AS parts,
    ${neighbour("x", true, day)} AS previous,
    ${neighbour("n", false, day)} AS next
  FROM meetings m CROSS JOIN LATERAL (SELECT ${meetingBriefJson("m")} AS brief) b
  WHERE m.slug = $1`;

/** The two sides as a pair. Throws `invalid_data` for sides that make none, which the rules of the table exclude. */
function withPair<Of extends { slug: string; sideA: string; sideB: string }>({ sideA, sideB, ...rest }: Of) {
  const pair = makePair(sideA, sideB);
  if (!pair) throw new RapportError("invalid_data", `Meeting ${rest.slug} is of no pair: ${sideA} and ${sideB}`);
  return { ...rest, pair };
}

/**
 * One meeting with all that is known of it, its neighbours in the record of its pair among it; null when there is none.
 * In the view of the day `asOf` (null: today) other meetings are those known by then, and `known` says whether it was.
 */
export async function getMeeting(slug: string, asOf: string | null): Promise<MeetingDetail | null> {
  const statement = asOfStatement("meeting", asOf, [slug], meetingAsOf);
  const { rows } = await pool().query<Row & { brief: Row }>(statement);
  const row = rows[0];
  if (!row) return null;
  const { brief, codings, ...rest } = row;
  return { ...withPair({ ...brief, ...rest }), codings: codings.map(withPair) };
}
