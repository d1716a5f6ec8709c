import type { OwnDatabase } from "../own-database";

/** A pair of which the shipped data know nothing. */
export const HOSTILE_PAIR = "and-tuv";
/** The series of its figures. */
export const HOSTILE_INDICATOR = "X<y>";

const DATASET = `INSERT INTO datasets (code, publisher, title, abbreviation, licence, licence_url, citation, url, redistributable, note)
  VALUES ('hostile', $1[1], $1[2], $1[3], $1[4], $2[1], $1[5], $2[2], true, $1[6])`;

const INDICATOR = `INSERT INTO indicators (code, name, measure, topic, unit, concept, decimals)
  VALUES ($2, $1[7], 'gdp', 'output', 'USD', $1[8], 2)`;

const INDICATOR_TEXT = `INSERT INTO indicator_texts (indicator_code, locale, name, concept)
  VALUES ($2, 'de', $1[9], $1[10])`;

// The dashboard's own indicators get hostile names too.
const RENAMES = [
  "UPDATE indicators SET name = $1[11], concept = $1[12]",
  "UPDATE indicator_texts SET name = $1[13], concept = $1[14]",
];

const RETRIEVAL = `INSERT INTO retrievals (id, dataset_code, origin, retrieved_at, vintage_basis, status, row_count, actor, note)
  VALUES ('hostile', 'hostile', $2[3], '2025-01-01', 'retrieved', 'done', 40, $1[15], $1[16])`;

const SERIES = `INSERT INTO series (key, dataset_code, indicator_code, ref_area, freq, unit, note)
  SELECT 'hostile:' || code || ':' || area || ':_Z:A:USD:N', 'hostile', code, area, 'A', 'USD', $1[17]
  FROM unnest(ARRAY['AND', 'TUV']) AS area, unnest(ARRAY[$2, 'NY.GDP.MKTP.KD.ZG']) AS code`;

const OBSERVATIONS = `INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, retrieval_id, note)
  SELECT s.id, y::text, '2025-01-01', make_date(y, 1, 1), make_date(y, 12, 31), y / 100.0, 'hostile', $1[18]
  FROM series s, generate_series(2015, 2024) AS y WHERE s.dataset_code = 'hostile'`;

const COVERAGE = `INSERT INTO pair_coverage (side_a, side_b, recorded_from, recorded_to, note)
  VALUES ('AND', 'TUV', '2015-01-01', '2024-12-31', $1[19])`;

const PERSONS =
  "INSERT INTO persons (slug, name, note) SELECT 'p' || n, t, t FROM unnest($1::text[]) WITH ORDINALITY AS x(t, n)";
const OFFICES = `INSERT INTO offices (slug, country_iso3, title, level)
  SELECT 'o' || n, 'AND', t, 'other' FROM unnest($1::text[]) WITH ORDINALITY AS x(t, n)`;

const MEETINGS = `INSERT INTO meetings (slug, code, side_a, side_b, start_date, date_precision, title, form, format, level,
    status, city, venue, place_country, summary, other_participants, topics_other, confidence, note)
  SELECT 'm' || n, 'm' || n, 'AND', 'TUV', date '2016-01-01' + n::int * 10, 'day', t, 'summit', 'bilateral',
    'head_of_state', 'held', t, t, 'AND', t, t, t, 'high', t
  FROM unnest($1::text[]) WITH ORDINALITY AS x(t, n)`;

const PARTICIPANTS = `INSERT INTO meeting_participants (meeting_slug, ordinal, country_iso3, person_slug, office_slug, side)
  SELECT slug, o, CASE o WHEN 1 THEN 'AND' ELSE 'TUV' END, 'p' || substr(slug, 2), 'o' || substr(slug, 2), 'participant'
  FROM meetings, generate_series(1, 2) AS o WHERE side_b = 'TUV'`;

const SOURCES = `INSERT INTO sources (url, publisher, title)
  SELECT u, t, t FROM unnest($1::text[], $2::text[]) AS x(t, u)`;
const MEETING_SOURCES = `INSERT INTO meeting_sources (meeting_slug, source_url, ordinal)
  SELECT 'm' || n, u, 1 FROM unnest($1::text[]) WITH ORDINALITY AS x(u, n)`;

// All of them at the first meeting, so that its page and both tabs show every text.
const CLAIMS = `INSERT INTO claims (id, meeting_slug, number, said_on, speaker_slug, speaker_role, kind, subject, statement,
    quote, quote_language, comparator, value, unit, source_url, note)
  SELECT 'c' || n, 'm1', n, '2016-01-11', CASE WHEN n % 2 = 0 THEN 'p' || n END, t, 'fact', 'trade_turnover', t,
    t, 'en', '=', n, 'USD', u, t
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS x(t, u, n)`;
const DOCUMENTS = `INSERT INTO documents (id, meeting_slug, signed_date, title, type, signing_level, status, source_url, note)
  SELECT 'd' || n, 'm1', '2016-01-11', t, 'treaty', 'government', 'signed', u, t
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS x(t, u, n)`;
const PARTIES = `INSERT INTO document_parties (document_id, country_iso3)
  SELECT d.id, c FROM documents d, unnest(ARRAY['AND', 'TUV']) AS c WHERE d.meeting_slug = 'm1'`;

async function writeFigures({ query }: OwnDatabase, texts: string[], urls: string[]): Promise<void> {
  const used = (sql: string) =>
    sql.includes("$2") ? [texts, sql.includes("$2[") ? urls : HOSTILE_INDICATOR] : [texts];
  const statements = [DATASET, INDICATOR, INDICATOR_TEXT, ...RENAMES, RETRIEVAL, SERIES, OBSERVATIONS, COVERAGE];
  for (const sql of statements) await query(cast(sql), used(sql));
}

// An array parameter of which only elements are named has no type of its own.
function cast(sql: string): string {
  return sql.replaceAll(/\$(\d)\[/g, "($$$1::text[])[").replaceAll(/\$2(?!:)/g, "$2::text");
}

async function writeMeetings({ query }: OwnDatabase, texts: string[], urls: string[]): Promise<void> {
  for (const sql of [PERSONS, OFFICES, MEETINGS]) await query(sql, [texts]);
  await query(PARTICIPANTS);
  await query(SOURCES, [texts, urls]);
  await query(MEETING_SOURCES, [urls]);
  for (const sql of [CLAIMS, DOCUMENTS]) await query(sql, [texts, urls]);
  await query(PARTIES);
}

/**
 * Writes a record of the pair in which each text field holds one of the texts and each address one of the addresses
 * (as many): meetings `m1`, `m2`, … with the texts in order, claims and documents all at `m1`.
 */
export async function writeHostileRecord(database: OwnDatabase, texts: string[], urls: string[]): Promise<void> {
  await writeFigures(database, texts, urls);
  await writeMeetings(database, texts, urls);
}
