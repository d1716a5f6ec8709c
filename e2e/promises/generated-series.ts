import type { OwnDatabase } from "../own-database";

/** Code of the data set, the retrieval and the indicator under which generated figures stand. */
export const GENERATED = "generated";

const DATASET = `INSERT INTO datasets (code, publisher, title, abbreviation, licence, citation, url, redistributable, note)
  VALUES ('${GENERATED}', 'Rapport tests', 'Generated figures', 'GEN', 'CC0-1.0', 'Generated for a test.',
    'https://example.org/generated', true, 'Generated; no statistic of anything.')`;
const INDICATOR = `INSERT INTO indicators (code, name, measure, topic, unit, concept, decimals)
  VALUES ('${GENERATED}', 'Generated figures', 'gdp', 'output', 'USD', 'Nothing: generated for a test.', 2)`;
const RETRIEVAL = `INSERT INTO retrievals (id, dataset_code, origin, retrieved_at, vintage_basis, status, row_count, actor)
  VALUES ('${GENERATED}', '${GENERATED}', 'generated', '2025-01-01', 'retrieved', 'done', 0, 'tests')`;
const SERIES = `INSERT INTO series (key, dataset_code, indicator_code, ref_area, freq, unit)
  SELECT '${GENERATED}:${GENERATED}:' || iso3 || ':_Z:M:USD:N', '${GENERATED}', '${GENERATED}', iso3, 'M', 'USD'
  FROM countries ORDER BY iso3 LIMIT $1`;

/** Writes the labelled data set with as many series, of countries in the order of their codes. */
export async function writeGeneratedSeries({ query }: OwnDatabase, series: number): Promise<void> {
  for (const sql of [DATASET, INDICATOR, RETRIEVAL]) await query(sql);
  await query(SERIES, [series]);
}

// The checks of foreign keys, row by row, would be most of the time; the rows below keep them by how they are made.
const DAYS = `BEGIN;
  SET LOCAL session_replication_role = replica;
  SET LOCAL synchronous_commit = off;
  INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, retrieval_id)
  SELECT s.id, d::date::text, '2025-01-01', d, d, round((s.id * 7919 + extract(doy FROM d) * 104729) % 1000003 / 100, 2),
    '${GENERATED}'
  FROM generate_series(timestamp '1900-01-01', timestamp '1900-01-01' + interval '9999 days', '1 day') AS d,
    series s WHERE s.dataset_code = '${GENERATED}';
  COMMIT;
  ANALYZE observations`;

/** Writes 10,000 days of figures for each generated series. */
export async function writeGeneratedDays({ query }: OwnDatabase): Promise<void> {
  await query(DAYS);
}

/** Writes one figure a month for the first generated series, from 1000-01 on, in exactly these digits. */
export async function writeGeneratedValues({ query }: OwnDatabase, values: readonly string[]): Promise<void> {
  await query(
    `INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, retrieval_id)
     SELECT (SELECT min(id) FROM series WHERE dataset_code = '${GENERATED}'), to_char(day, 'YYYY-MM'), '2025-01-01', day,
       (day + interval '1 month - 1 day')::date, value::numeric, '${GENERATED}'
     FROM (SELECT value, (date '1000-01-01' + (n - 1) * interval '1 month')::date AS day
       FROM unnest($1::text[]) WITH ORDINALITY AS x(value, n)) AS months`,
    [values],
  );
}
