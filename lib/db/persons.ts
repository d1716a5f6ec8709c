import "server-only";
import { asOfStatement, type Day, meetingWasKnown, wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import { BOUND_QUERY, dayOf, holdsWords, ONE_PAGE, orderBy, readCount, readPage } from "@/lib/db/list-sql";
import type { PersonDetail, PersonRow } from "@/lib/domain/person";
import { PERSON_SORTS, type PersonQuery, type PersonSortKey } from "@/lib/params/person-query";
import { sortParts } from "@/lib/params/sort";

const SORTS: Record<PersonSortKey, readonly string[]> = { name: ["lower(name)"], meetings: ["meetings"] };

// An event counts once, under its leading record, whichever of its records names the person.
const attended = (day: Day) => `SELECT m.*, mp.country_iso3 AS for_country, mp.office_slug
    FROM meeting_participants mp
    JOIN meetings coded ON coded.slug = mp.meeting_slug
    JOIN meetings m ON m.slug = coalesce(coded.duplicate_of, coded.slug)
    WHERE mp.person_slug = p.slug AND ${meetingWasKnown("m", day)}`;

const SPELLINGS = `coalesce((SELECT json_agg(json_build_object('name', n.name, 'language', n.language)
    ORDER BY n.language, n.name) FROM person_names n WHERE n.person_slug = p.slug`;

const counts = (
  day: Day,
) => `ARRAY(SELECT DISTINCT for_country::text FROM (${attended(day)}) a ORDER BY 1) AS countries,
  (SELECT count(DISTINCT a.slug)::int FROM (${attended(day)}) a) AS meetings,
  (SELECT count(*)::int FROM claims c WHERE c.speaker_slug = p.slug AND ${wasKnown("c.said_on", day)}) AS claims`;

const WORDS = `concat_ws(E'\\n', p.name,
      (SELECT string_agg(n.name, E'\\n') FROM person_names n WHERE n.person_slug = p.slug),
      (SELECT string_agg(DISTINCT o.title, E'\\n') FROM meeting_participants mp JOIN offices o ON o.slug = mp.office_slug
        WHERE mp.person_slug = p.slug))`;

/** In the view of a day those of whom something was known by then: a meeting or a quotation. */
function personsFrom(query: PersonQuery): string {
  const day = dayOf(BOUND_QUERY, query);
  const wasThere = `(EXISTS (${attended(day)})
      OR EXISTS (SELECT FROM claims c WHERE c.speaker_slug = p.slug AND ${wasKnown("c.said_on", day)}))`;
  return `FROM persons p WHERE ${holdsWords(BOUND_QUERY, WORDS)} AND ${day === null ? "TRUE" : wasThere}`;
}

const rowColumns = (day: Day) => `p.slug, p.name, ${SPELLINGS} AND n.name <> p.name), '[]'::json) AS spellings,
  ARRAY(SELECT o.title FROM (${attended(day)}) a JOIN offices o ON o.slug = a.office_slug WHERE a.status = 'held'
    GROUP BY o.slug ORDER BY max(a.start_date) DESC NULLS LAST, o.slug) AS offices,
  ${counts(day)}`;

/** One page of the persons of a query and the exact number on all pages. */
export async function listPersons(query: PersonQuery): Promise<{ rows: PersonRow[]; total: number }> {
  const { key, descending } = sortParts(PERSON_SORTS, query.sort);
  const day = dayOf(BOUND_QUERY, query);
  const select = `SELECT * FROM (SELECT ${rowColumns(day)} ${personsFrom(query)}) listed
    ${orderBy(SORTS[key], descending, "lower(name), slug")} ${ONE_PAGE}`;
  const [rows, total] = await Promise.all([readPage<PersonRow>(select, query), readCount(personsFrom(query), query)]);
  return { rows, total };
}

const edge = (order: "ASC" | "DESC") => `(array_agg(json_build_object('slug', a.slug, 'title', a.title,
    'startDate', a.start_date, 'endDate', a.end_date, 'datePrecision', a.date_precision)
    ORDER BY a.start_date ${order}, a.slug ${order}) FILTER (WHERE a.start_date IS NOT NULL))[1]`;

const personAsOf = (day: Day) => `
  SELECT p.slug, p.name, p.note, ${SPELLINGS}), '[]'::json) AS spellings, ${counts(day)},
    coalesce((SELECT json_agg(json_build_object('slug', h.slug, 'title', h.title, 'country', h.country_iso3,
        'level', h.level, 'first', h.first, 'last', h.last, 'meetings', h.meetings)
        ORDER BY h.since NULLS LAST, h.slug)
      FROM (
        SELECT o.slug, o.title, o.country_iso3, o.level, min(a.start_date) AS since, ${edge("ASC")} AS first,
          ${edge("DESC")} AS last, count(DISTINCT a.slug)::int AS meetings
        FROM (${attended(day)}) a JOIN offices o ON o.slug = a.office_slug
        WHERE a.status = 'held'
        GROUP BY o.slug
      ) h), '[]'::json) AS offices
  FROM persons p
  WHERE p.slug = $1`;

/**
 * Somebody in the record, with what was known on the day `asOf` (null: today): a person of whom nothing was known then
 * has no office, meeting or claim. Null for a slug that names nobody.
 */
export async function getPerson(slug: string, asOf: string | null): Promise<PersonDetail | null> {
  const { rows } = await pool().query<PersonDetail>(asOfStatement("person", asOf, [slug], personAsOf));
  return rows[0] ?? null;
}
