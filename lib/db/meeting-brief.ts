import "server-only";
import { asOfStatement, type Day, meetingWasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import type { MeetingBrief, Pair } from "@/lib/domain/pair";

/** SQL of the JSON object behind a MeetingBrief of the meeting that `alias` names; `alias` is a name in our own SQL. */
export function meetingBriefJson(alias: string): string {
  return `json_build_object('slug', ${alias}.slug, 'title', ${alias}.title, 'startDate', ${alias}.start_date,
    'endDate', ${alias}.end_date, 'datePrecision', ${alias}.date_precision, 'form', ${alias}.form,
    'format', ${alias}.format, 'level', ${alias}.level, 'status', ${alias}.status, 'city', ${alias}.city,
    'placeCountry', ${alias}.place_country,
    'people', coalesce((SELECT json_agg(p.name ORDER BY mp.ordinal) FROM meeting_participants mp
      JOIN persons p ON p.slug = mp.person_slug WHERE mp.meeting_slug = ${alias}.slug), '[]'::json))`;
}

/** SQL condition: the meeting that `alias` names counts for the pair of the two expressions (codes or parameters). */
export function meetingOfPair(alias: string, a: string, b: string): string {
  return `${alias}.duplicate_of IS NULL
    AND EXISTS (SELECT 1 FROM meeting_participants pa WHERE pa.meeting_slug = ${alias}.slug AND pa.country_iso3 = ${a})
    AND EXISTS (SELECT 1 FROM meeting_participants pb WHERE pb.meeting_slug = ${alias}.slug AND pb.country_iso3 = ${b})`;
}

const timeline = (day: Day) => `
  SELECT ${meetingBriefJson("m")} AS brief, m.parent_slug IS NOT NULL AS part
  FROM meetings m
  WHERE ${meetingOfPair("m", "$1", "$2")} AND ${meetingWasKnown("m", day)}
  ORDER BY m.start_date NULLS LAST, m.slug`;

/**
 * Every meeting of a pair that was known on the day `asOf` (null: today), oldest first, undated ones last; `part` marks
 * sessions within a larger meeting.
 */
export async function listTimeline(pair: Pair, asOf: string | null): Promise<(MeetingBrief & { part: boolean })[]> {
  const statement = asOfStatement("timeline", asOf, [pair.a, pair.b], timeline);
  const { rows } = await pool().query<{ brief: MeetingBrief; part: boolean }>(statement);
  return rows.map(({ brief, part }) => ({ ...brief, part }));
}
