import "server-only";
import { coverageColumns, wasKnown } from "@/lib/db/as-of";
import { BOUND_QUERY, dayOf, readPage } from "@/lib/db/list-sql";
import { meetingBriefJson } from "@/lib/db/meeting-brief";
import { meetingsFrom } from "@/lib/db/meetings-list";
import type { MeetingBrief, PairCoverage } from "@/lib/domain/pair";
import { MAX_PLOTTED, type PlottedMeeting, type PlottedMeetings, type Position } from "@/lib/domain/plotted-meeting";
import type { MeetingQuery } from "@/lib/params/meeting-query";

type Row = { brief: MeetingBrief; part: boolean; position: Position | null };

const meetings = (query: MeetingQuery) => `
  SELECT ${meetingBriefJson("m")} AS brief, m.parent_slug IS NOT NULL AS part,
    (SELECT json_build_object('latitude', p.latitude, 'longitude', p.longitude, 'gazetteerName', p.gazetteer_name)
      FROM places p WHERE p.country_iso3 = m.place_country AND p.name = m.city) AS position
  ${meetingsFrom(BOUND_QUERY, query)}
  ORDER BY m.start_date NULLS LAST, m.slug LIMIT $2 OFFSET $3`;

function coverages(query: MeetingQuery): string {
  const day = dayOf(BOUND_QUERY, query);
  const { recordedFrom, recordedTo, denseFrom, note } = coverageColumns("c", day);
  return `SELECT ${recordedFrom} AS "recordedFrom", ${recordedTo} AS "recordedTo", ${denseFrom} AS "denseFrom",
      ${note} AS note
    FROM pair_coverage c
    WHERE (${BOUND_QUERY}->>'pair' IS NULL
        OR (c.side_a = ${BOUND_QUERY}#>>'{pair,a}' AND c.side_b = ${BOUND_QUERY}#>>'{pair,b}'))
      AND ${wasKnown("c.recorded_from", day)}
    ORDER BY c.side_a, c.side_b LIMIT $2 OFFSET $3`;
}

/** The meetings of a query, of all pages, as the views of the list draw them. */
export async function listPlottedMeetings(query: MeetingQuery): Promise<PlottedMeetings> {
  const all = { ...query, page: 1, size: MAX_PLOTTED + 1 };
  const [rows, coverage] = await Promise.all([
    readPage<Row>(meetings(query), all),
    readPage<PairCoverage>(coverages(query), all),
  ]);
  const plotted = rows.map(({ brief, ...rest }): PlottedMeeting => ({ ...brief, ...rest }));
  return { meetings: plotted.length > MAX_PLOTTED ? null : plotted, coverage };
}
