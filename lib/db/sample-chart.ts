import "server-only";
import pg from "pg";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";

/** Two pairs of generated countries: how many monthly values their two growth series have together. */
export const SAMPLE_CHARTS = { "xaa-xab": 10_000, "xac-xad": 130 } as const;
/** Meetings of each pair. */
export const SAMPLE_MEETINGS = 60;

// Labelled as generated in every name, so that nobody takes the figures for real ones.
const SUBJECTS = [
  `INSERT INTO countries (iso3, iso2, m49, name_en)
    SELECT 'XA' || chr(65 + n), 'X' || chr(65 + n), lpad(n::text, 3, '0'), 'Generated country ' || n
    FROM generate_series(0, 3) n`,
  `INSERT INTO datasets (code, publisher, abbreviation, title, licence, citation, url, redistributable)
    VALUES ('gen', 'Generator', 'GEN', 'Generated figures', 'none', 'none', 'https://generated.invalid/', true)`,
  `INSERT INTO indicators (code, name, measure, topic, unit, concept, decimals)
    VALUES ('${GROWTH_INDICATOR}', 'Generated growth', 'gdp_growth', 'growth', 'PC', 'Generated.', 1)`,
  `INSERT INTO retrievals (id, dataset_code, origin, retrieved_at, vintage_basis, status, row_count, actor)
    VALUES ('gen-1', 'gen', 'https://generated.invalid/figures.csv', '2026-01-02', 'retrieved', 'done', 0, 'generator')`,
  `INSERT INTO series (id, key, dataset_code, indicator_code, ref_area, freq, unit)
    SELECT n + 1, 'gen:${GROWTH_INDICATOR}:XA' || chr(65 + n) || ':_Z:M:PC:N', 'gen', '${GROWTH_INDICATOR}',
      'XA' || chr(65 + n), 'M', 'PC' FROM generate_series(0, 3) n`,
];
// A slow wave with a jagged edge: nothing that thinning could leave out for free. The last month is December 2025.
const VALUES = `INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, obs_status,
    retrieval_id)
  SELECT s.id, to_char(p.start, 'YYYY-MM'), '2026-01-02', p.start, (p.start + interval '1 month - 1 day')::date,
    round((5 * sin(p.n / 40.0 + s.id) + ((s.id * 7919 + p.n * 104729) % 2001 - 1000) / 500.0)::numeric, 3), 'A', 'gen-1'
  FROM series s, (SELECT n, ('2025-12-01'::date - n * interval '1 month')::date AS start
    FROM generate_series(0, $2::int - 1) n) p
  WHERE s.ref_area = ANY ($1::text[])`;
const MEETINGS = `INSERT INTO meetings (slug, code, side_a, side_b, start_date, date_precision, title, form, format,
    level, status, summary, confidence)
  SELECT 'generated-' || lower($1) || '-' || n, 'GEN-' || $1 || '-' || n, $1, $2,
    '2025-12-01'::date - n * 33, 'day', 'Generated meeting ' || n, 'working_visit', 'bilateral',
    (ARRAY['head_of_state', 'head_of_government', 'minister'])[1 + n % 3], 'held', 'Generated.', 'high'
  FROM generate_series(0, ${SAMPLE_MEETINGS - 1}) n`;
const PARTICIPANTS = `INSERT INTO meeting_participants (meeting_slug, ordinal, country_iso3, side)
  SELECT slug, ordinal, country, 'participant' FROM meetings m,
    LATERAL (VALUES (1, m.side_a), (2, m.side_b)) AS v (ordinal, country)`;

async function fillPair(client: pg.Client, slug: string, points: number): Promise<void> {
  const [a = "", b = ""] = slug.toUpperCase().split("-");
  await client.query(VALUES, [[a, b], points / 2]);
  await client.query(MEETINGS, [a, b]);
}

/**
 * Fills an empty migrated database with the generated growth and meetings of the pairs of SAMPLE_CHARTS, for measurements
 * of the real page: the same rows each time.
 */
export async function fillSampleCharts(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const sql of SUBJECTS) await client.query(sql);
    for (const [slug, points] of Object.entries(SAMPLE_CHARTS)) await fillPair(client, slug, points);
    await client.query(PARTICIPANTS);
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}
