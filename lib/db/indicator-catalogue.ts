import "server-only";
import { type Day, seriesKnown, wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import {
  BOUND_QUERY,
  dayOf,
  holdsWords,
  isChosen,
  ONE_PAGE,
  orderBy,
  rankOf,
  readCount,
  readPage,
} from "@/lib/db/list-sql";
import { INDICATOR_TOPICS } from "@/lib/domain/indicator";
import type { CatalogueDataset, CatalogueEntry } from "@/lib/domain/indicator-catalogue";
import type { Pair } from "@/lib/domain/pair";
import { INDICATOR_SORTS, type IndicatorQuery } from "@/lib/params/indicator-query";
import { sortParts } from "@/lib/params/sort";

const Q = BOUND_QUERY;
const COLUMNS = `i.code, coalesce(t.name, i.name) AS name, i.name AS "nameEn", i.measure, i.topic, i.unit,
  i.unit_multiplier AS "unitMultiplier", coalesce(t.concept, i.concept) AS concept, i.decimals, i.bilateral`;

const FOUND = `FROM indicators i
  LEFT JOIN indicator_texts t ON t.indicator_code = i.code AND t.locale = ${Q}->>'locale'
  WHERE ${isChosen(Q, "topic", "i.topic")}
    AND (${Q}->'dataset' = '[]'::jsonb OR EXISTS (SELECT FROM series s
      WHERE s.indicator_code = i.code AND ${Q}->'dataset' ? s.dataset_code))
    AND ${holdsWords(Q, "concat_ws(E'\\n', i.code, i.name, i.concept, t.name, t.concept)")}`;

const ONE = `FROM indicators i
  LEFT JOIN indicator_texts t ON t.indicator_code = i.code AND t.locale = ${Q}->>'locale'
  WHERE i.code = ${Q}->>'code'`;

function order(sort: IndicatorQuery["sort"]): string {
  const { descending } = sortParts(INDICATOR_SORTS, sort);
  return orderBy([rankOf(INDICATOR_TOPICS, "topic")], descending, "lower(name), code");
}

const isOfPair = (column: string) => `${column} IN (${Q}#>>'{pair,a}', ${Q}#>>'{pair,b}')`;
const ITS_SERIES = `s.indicator_code = page.code AND (${Q}->>'pair' IS NULL
      OR (${isOfPair("s.ref_area")} AND (s.counterpart_area IS NULL OR ${isOfPair("s.counterpart_area")})))`;

// Vintages are read off the primary key alone, the last period from its end: a thousand series cost little.
const editions = (day: Day) => `SELECT coalesce(json_agg(json_build_object(
    'attribution', json_build_object('datasetCode', d.code, 'publisher', d.publisher, 'title', d.title,
      'abbreviation', d.abbreviation, 'licence', d.licence, 'licenceUrl', d.licence_url, 'url', d.url),
    'freqs', e.freqs, 'dataUntil', e.until, 'vintages', e.vintages,
    'newest', json_build_object('vintage', e.vintage, 'basis', r.vintage_basis, 'publishedAt', r.published_at,
      'retrievedAt', r.retrieved_at)) ORDER BY d.publisher, d.code), '[]') AS list
  FROM (
    SELECT s.dataset_code, array_agg(DISTINCT s.freq ORDER BY s.freq) AS freqs, max(last.period_end) AS until,
      count(DISTINCT o.vintage) AS vintages, max(o.vintage) AS vintage,
      (array_agg(s.id ORDER BY o.vintage DESC, s.id))[1] AS series_id
    FROM series s
    CROSS JOIN LATERAL (
      SELECT every.vintage FROM (${seriesKnown("s.id", { day, vintages: "all" })}) every GROUP BY every.vintage
    ) o
    LEFT JOIN LATERAL (
      SELECT known.period_end FROM (${seriesKnown("s.id", { day })}) known
      WHERE known.value IS NOT NULL AND known.obs_status <> 'F' ORDER BY known.period DESC LIMIT 1
    ) last ON TRUE
    WHERE ${ITS_SERIES}
    GROUP BY s.dataset_code
  ) e
  JOIN datasets d ON d.code = e.dataset_code
  JOIN retrievals r ON r.id = (SELECT o.retrieval_id FROM observations o
    WHERE o.series_id = e.series_id AND o.vintage = e.vintage ORDER BY o.period LIMIT 1)`;

const coverage = (day: Day) => `SELECT coalesce(json_agg(json_build_object('area', ref_area, 'years', years,
    'gaps', gaps) ORDER BY ref_area), '[]') AS list
  FROM (
    SELECT ref_area, coalesce(array_agg(year ORDER BY year) FILTER (WHERE has_value), '{}') AS years,
      coalesce(array_agg(year ORDER BY year) FILTER (WHERE NOT has_value), '{}') AS gaps
    FROM (
      SELECT s.ref_area, y.year, bool_or(o.value IS NOT NULL) AS has_value
      FROM series s
      CROSS JOIN LATERAL (${seriesKnown("s.id", { day })}) o
      CROSS JOIN LATERAL generate_series(extract(year FROM o.period_start)::int, extract(year FROM o.period_end)::int)
        AS y(year)
      WHERE ${ITS_SERIES}
      GROUP BY s.ref_area, y.year
    ) each_year
    GROUP BY ref_area
  ) area`;

const countries = (day: Day) => `SELECT count(DISTINCT s.ref_area)::int AS count FROM series s
  WHERE s.indicator_code = page.code AND EXISTS (
    SELECT FROM observations o WHERE o.series_id = s.id AND o.value IS NOT NULL AND ${wasKnown("o.vintage", day)})`;

function entries(page: string, day: Day, pair: Pair | null, sorted = ""): string {
  return `SELECT page.*, editions.list AS editions, countries.count AS countries,
      ${pair ? "coverage.list" : "'[]'::json"} AS coverage
    FROM (${page}) page
    CROSS JOIN LATERAL (${editions(day)}) editions
    CROSS JOIN LATERAL (${countries(day)}) countries
    ${pair ? `CROSS JOIN LATERAL (${coverage(day)}) coverage` : ""}
    ${sorted}`;
}

/**
 * One page of the indicators of a query in the words of `locale`, by topic and name, and the exact number on all pages.
 * With a pair, editions and coverage are of its countries alone (between them, where the indicator is bilateral); in
 * the view of a day (`asof`), of what was known on it. An indicator without a figure stays, with empty lists.
 */
export async function listCatalogue(
  query: IndicatorQuery,
  locale: string,
): Promise<{ entries: CatalogueEntry[]; total: number }> {
  const asked = { ...query, locale };
  const sorted = order(query.sort);
  const page = `SELECT * FROM (SELECT ${COLUMNS} ${FOUND}) named ${sorted} ${ONE_PAGE}`;
  const [found, total] = await Promise.all([
    readPage<CatalogueEntry>(entries(page, dayOf(Q, query), query.pair, sorted), asked),
    readCount(FOUND, asked),
  ]);
  return { entries: found, total };
}

/** The catalogue's entry of one indicator, as `listCatalogue` gives it; null when there is none of this code. */
export async function getCatalogueEntry(
  code: string,
  query: Pick<IndicatorQuery, "pair" | "asof">,
  locale: string,
): Promise<CatalogueEntry | null> {
  const page = `SELECT ${COLUMNS} ${ONE}`;
  const { rows } = await pool().query<CatalogueEntry>(entries(page, dayOf(Q, query), query.pair), [
    JSON.stringify({ ...query, locale, code }),
  ]);
  return rows[0] ?? null;
}

/** The data sets that hold a series, by title: those by which the catalogue can be narrowed. */
export async function listCatalogueDatasets(): Promise<CatalogueDataset[]> {
  const { rows } = await pool().query<CatalogueDataset>(`SELECT d.code, d.title, d.publisher FROM datasets d
    WHERE EXISTS (SELECT FROM series s WHERE s.dataset_code = d.code) ORDER BY lower(d.title), d.code`);
  return rows;
}
