import type { OwnDatabase } from "../own-database";
import { GENERATED } from "./generated-series";

/** A row of a file, by column. */
export type FileRow = Record<string, string | null>;

const MEETINGS = `INSERT INTO meetings (slug, code, side_a, side_b, start_date, end_date, date_precision, title, form, format,
    level, status, city, host_country, summary, documents_count, confidence)
  SELECT r.meeting_id, r.meeting_id, 'AND', 'TUV', r.start_date::date, r.end_date::date, r.date_precision, r.title, r.form,
    'bilateral', r.level, r.status, r.city, r.host_country, r.summary, r.documents_signed::int, 'medium'
  FROM jsonb_to_recordset($1::jsonb) AS r(meeting_id text, start_date text, end_date text, date_precision text, title text,
    form text, level text, status text, city text, host_country text, summary text, documents_signed text)`;

const PARTICIPANTS = `INSERT INTO meeting_participants (meeting_slug, ordinal, country_iso3, side)
  SELECT r.meeting_id, c.ordinal, c.iso3, 'participant' FROM jsonb_to_recordset($1::jsonb) AS r(meeting_id text, countries text),
    unnest(string_to_array(r.countries, '; ')) WITH ORDINALITY AS c(iso3, ordinal)`;

const OBSERVATIONS = `INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id)
  SELECT s.id, r.time_period, r.vintage::date, r.period_start::date, r.period_end::date, r.obs_value::numeric, r.obs_status,
    '${GENERATED}'
  FROM jsonb_to_recordset($1::jsonb) AS r(series_id text, time_period text, vintage text, period_start text, period_end text,
    obs_value text, obs_status text) JOIN series s ON s.key = r.series_id`;

/** Writes the rows of a file of meetings of the pair and-tuv into the tables. */
export async function importMeetings({ query }: OwnDatabase, rows: readonly FileRow[]): Promise<void> {
  for (const sql of [MEETINGS, PARTICIPANTS]) await query(sql, [JSON.stringify(rows)]);
}

/** Writes the rows of a file of generated figures into the table. */
export async function importObservations({ query }: OwnDatabase, rows: readonly FileRow[]): Promise<void> {
  await query(OBSERVATIONS, [JSON.stringify(rows)]);
}

/** Empties what the two imports write. */
export async function forgetImports({ query }: OwnDatabase): Promise<void> {
  await query("DELETE FROM meetings WHERE side_a = 'AND' AND side_b = 'TUV'");
  await query(`BEGIN;
    SELECT set_config('rapport.allow_undo', 'on', true);
    DELETE FROM observations WHERE retrieval_id = '${GENERATED}';
    COMMIT`);
}
