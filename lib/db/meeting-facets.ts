import "server-only";
import { pool } from "@/lib/db/client";
import { BOUND_QUERY } from "@/lib/db/list-sql";
import { FACET_CONDITIONS, FIRST_DAY, LAST_DAY, meetingBase } from "@/lib/db/meeting-conditions";
import { type FacetValue, MEETING_FACETS, type MeetingFacet, type MeetingFacets } from "@/lib/domain/meeting-facet";
import type { MeetingQuery } from "@/lib/params/meeting-query";

/** Where the values of a facet come from: a column of `found`, or a relation beside it. */
const VALUES: Record<MeetingFacet, { value: string; from?: string }> = {
  level: { value: "f.level" },
  form: { value: "f.form" },
  format: { value: "f.format" },
  topic: { value: "t.topic_code", from: "JOIN meeting_topics t ON t.meeting_slug = f.slug" },
  // A meeting over New Year's Eve is one of both years, as in the list.
  year: { value: "y::text", from: "CROSS JOIN LATERAL generate_series(f.first_year, f.last_year) y" },
  place: { value: "f.city" },
  host: { value: "f.host_country::text" },
  status: { value: "f.status" },
  confidence: { value: "f.confidence" },
};

const found = (query: MeetingQuery) => `SELECT m.slug, m.level, m.form, m.format, m.city, m.host_country, m.status,
    m.confidence, extract(year FROM ${FIRST_DAY})::int AS first_year, extract(year FROM ${LAST_DAY})::int AS last_year,
    ${MEETING_FACETS.map((facet) => `${FACET_CONDITIONS[facet](BOUND_QUERY)} AS in_${facet}`).join(",\n    ")}
  FROM meetings m WHERE ${meetingBase(BOUND_QUERY, query)}`;

function counts(facet: MeetingFacet): string {
  const { value, from = "" } = VALUES[facet];
  const others = MEETING_FACETS.filter((other) => other !== facet).map((other) => `f.in_${other}`);
  return `SELECT '${facet}' AS facet, ${value} AS value, count(*)::int AS count FROM found f ${from}
    WHERE ${others.join(" AND ")} AND ${value} IS NOT NULL GROUP BY 2`;
}

const statement = (query: MeetingQuery) => `WITH found AS MATERIALIZED (${found(query)})
  SELECT facet, value, count FROM (${MEETING_FACETS.map(counts).join("\n  UNION ALL ")}) counted
  ORDER BY facet, CASE WHEN facet = 'year' THEN value END DESC, count DESC, value`;

/**
 * For each facet of a list of meetings its values and how many meetings have them, under all that the query asks but the
 * facet's own choice: what a list with that choice instead would hold. Values that no meeting has are left out.
 */
export async function meetingFacets(query: MeetingQuery): Promise<MeetingFacets> {
  const { rows } = await pool().query<FacetValue & { facet: MeetingFacet }>(statement(query), [JSON.stringify(query)]);
  const facets: MeetingFacets = {
    level: [],
    form: [],
    format: [],
    topic: [],
    year: [],
    place: [],
    host: [],
    status: [],
    confidence: [],
  };
  for (const { facet, value, count } of rows) facets[facet].push({ value, count });
  return facets;
}

/** The names of the persons whom a query asks for, by slug; unknown ones are left out. */
export async function namePersons({ person }: MeetingQuery): Promise<Map<string, string>> {
  if (person.length === 0) return new Map();
  const { rows } = await pool().query<{ slug: string; name: string }>(
    "SELECT slug, name FROM persons WHERE slug = ANY ($1)",
    [person],
  );
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
