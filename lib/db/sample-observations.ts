import "server-only";
import pg from "pg";

const PERIODS = 300;
const INDICATORS = 50;

// Labelled as generated in every name, so that nobody takes the figures for real ones.
const STATEMENTS = [
  // Without the foreign keys' triggers a million rows take seconds instead of a minute; the rows are known to be whole.
  "SET session_replication_role = replica",
  `INSERT INTO countries (iso3, iso2, m49, name_en)
    SELECT 'X' || chr(65 + n / 26) || chr(65 + n % 26), chr(65 + n / 26) || chr(65 + n % 26), lpad(n::text, 3, '0'),
      'Generated country ' || n FROM generate_series(0, 299) n`,
  `INSERT INTO datasets (code, publisher, abbreviation, title, licence, citation, url, redistributable)
    VALUES ('gen', 'Generator', 'GEN', 'Generated figures', 'none', 'none', 'https://generated.invalid/', true)`,
  `INSERT INTO indicators (code, name, measure, topic, unit, concept, decimals)
    SELECT 'GEN.' || n, 'Generated indicator ' || n, 'gdp_growth', 'growth', 'PC', 'Generated.', 1
    FROM generate_series(1, ${INDICATORS}) n`,
  `INSERT INTO retrievals (id, dataset_code, origin, retrieved_at, vintage_basis, status, row_count, actor)
    VALUES ('gen-1', 'gen', 'https://generated.invalid/figures.csv', '2026-01-02', 'retrieved', 'done', 0, 'generator')`,
  `INSERT INTO series (id, key, dataset_code, indicator_code, ref_area, freq, unit)
    SELECT row_number() OVER (ORDER BY c.iso3, i.code), 'gen:' || i.code || ':' || c.iso3 || ':_Z:M:PC:N', 'gen', i.code,
      c.iso3, 'M', 'PC' FROM countries c, indicators i ORDER BY c.iso3, i.code LIMIT $1::int`,
  `INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id)
    SELECT s.id, to_char(p.start, 'YYYY-MM'), '2026-01-02', p.start, (p.start + interval '1 month - 1 day')::date,
      round((((s.id * 7919 + p.n * 104729) % 200001) - 100000) / 1000.0, 3), 'A', 'gen-1'
    FROM series s, (SELECT n, ('2001-01-01'::date + n * interval '1 month')::date AS start
      FROM generate_series(0, ${PERIODS - 1}) n) p
    ORDER BY s.id, p.n LIMIT $1::int`,
  "SET session_replication_role = origin",
  "ANALYZE",
];

/**
 * Fills an empty migrated database with generated monthly observations, for measurements: `rows` of them (at most
 * 4,500,000), the same ones each time. Needs a superuser, which the server's own user is.
 */
export async function fillSampleObservations(databaseUrl: string, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const sql of STATEMENTS) {
      const count = sql.includes("INTO series") ? Math.ceil(rows / PERIODS) : rows;
      await client.query(sql, sql.includes("$1") ? [count] : []);
    }
  } finally {
    await client.end();
  }
}
