import "server-only";
import pg from "pg";

/** Days on which the generated releases came out, oldest first: every period has a value in each. */
export const SAMPLE_VINTAGES = ["2022-01-02", "2023-01-02", "2024-01-02", "2025-01-02", "2026-01-02"] as const;

const PERIODS = 500;
const INDICATORS = 50;
const COUNTRIES = 400;

// Labelled as generated in every name, so that nobody takes the figures for real ones.
const SUBJECTS = [
  `INSERT INTO countries (iso3, iso2, m49, name_en)
    SELECT 'X' || chr(65 + n / 26) || chr(65 + n % 26), chr(65 + n / 26) || chr(65 + n % 26), lpad(n::text, 3, '0'),
      'Generated country ' || n FROM generate_series(0, ${COUNTRIES - 1}) n`,
  `INSERT INTO datasets (code, publisher, abbreviation, title, licence, citation, url, redistributable)
    VALUES ('gen', 'Generator', 'GEN', 'Generated figures', 'none', 'none', 'https://generated.invalid/', true)`,
  `INSERT INTO indicators (code, name, measure, topic, unit, concept, decimals)
    SELECT 'GEN.' || n, 'Generated indicator ' || n, 'gdp_growth', 'growth', 'PC', 'Generated.', 1
    FROM generate_series(1, ${INDICATORS}) n`,
];
const SERIES = `INSERT INTO series (id, key, dataset_code, indicator_code, ref_area, freq, unit)
  SELECT row_number() OVER (ORDER BY c.iso3, i.code), 'gen:' || i.code || ':' || c.iso3 || ':_Z:M:PC:N', 'gen', i.code,
    c.iso3, 'M', 'PC' FROM countries c, indicators i ORDER BY c.iso3, i.code LIMIT $1::int`;
const RETRIEVAL = `INSERT INTO retrievals (id, dataset_code, origin, published_at, retrieved_at, vintage_basis, status,
    row_count, actor)
  VALUES ('gen-' || $1::date, 'gen', 'https://generated.invalid/figures.csv', $1, $1, 'published', 'done', 1, 'generator')`;
// Row by row as releases come: the vintages of a period lie far apart in the table, as they do after years of syncs.
const RELEASE = `INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, obs_status,
    retrieval_id)
  SELECT s.id, to_char(p.start, 'YYYY-MM'), $1::date, p.start, (p.start + interval '1 month - 1 day')::date,
    round((((s.id * 7919 + p.n * 104729 + extract(year FROM $1::date)::int * 31) % 200001) - 100000) / 1000.0, 3), 'A',
    'gen-' || $1::date
  FROM series s, (SELECT n, ('1985-01-01'::date + n * interval '1 month')::date AS start
    FROM generate_series(0, ${PERIODS - 1}) n) p
  ORDER BY s.id, p.n`;

type Constraint = { name: string; kind: string; definition: string };

async function takeOff(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<Constraint>(
    `SELECT conname AS name, contype AS kind, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE conrelid = 'observations'::regclass AND contype IN ('c', 'f', 'p') ORDER BY contype DESC`,
  );
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename = 'observations' AND indexname <> 'observations_pkey'`,
  );
  for (const { name } of rows) await client.query(`ALTER TABLE observations DROP CONSTRAINT "${name}"`);
  for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
  return [
    ...rows.map(
      ({ name, kind, definition }) =>
        // The rows are known to be whole: to look at each of fifty million again would take minutes.
        `ALTER TABLE observations ADD CONSTRAINT "${name}" ${definition}${kind === "p" ? "" : " NOT VALID"}`,
    ),
    ...indexes.map(({ definition }) => definition),
  ];
}

/**
 * Fills an empty migrated database with generated monthly observations, each in five vintages, for measurements: at
 * most 10,000,000 observations (50,000,000 rows), the same ones each time, loaded before the indexes and rules of the
 * table are put on again. `say` hears of each release.
 */
export async function fillSampleVintages(
  databaseUrl: string,
  observations: number,
  say: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const sql of SUBJECTS) await client.query(sql);
    await client.query(SERIES, [Math.ceil(observations / PERIODS)]);
    const putOn = await takeOff(client);
    for (const day of SAMPLE_VINTAGES) {
      await client.query(RETRIEVAL, [day]);
      const { rowCount } = await client.query(RELEASE, [day]);
      say(`release of ${day}: ${rowCount?.toLocaleString("en")} generated observations`);
    }
    for (const sql of putOn) await client.query(sql);
    await client.query("VACUUM (ANALYZE) observations");
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}
