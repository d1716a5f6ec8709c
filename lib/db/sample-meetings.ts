import "server-only";
import pg from "pg";

const COUNTRIES = 40;
const PERSONS = 400;
const CITIES = 150;

const SYLLABLES = `ARRAY['ka','va','li','mu','no','ti','ro','se','ba','du','ge','zo','pa','ri','sha','che','mo','ta','ne','lu']`;
const SUBJECT_WORDS = `ARRAY['trade','borders','water','railways','energy','transit','customs','visas','culture','schools',
  'climate','investment','security','tourism','pipelines','hydropower','wheat','cotton','machines','medicines','banking',
  'logistics','corridors','airlines','digital services','universities','museums','farming','irrigation','mining']`;
const ACTS = "ARRAY['discussed','agreed on','reviewed','signed papers on','negotiated','spoke of','opened talks on']";

// Numbers as good as thrown, and the same ones each time.
const thrown = (n: string, salt: number) => `abs(hashint4(${n} + ${salt} * 1000003)::bigint)`;
const pick = (list: string, n: string, salt: number) => `(${list})[1 + ${thrown(n, salt)} % cardinality(${list})]`;
const nameOf = (n: string, salt: number) =>
  `initcap(${[0, 1, 2].map((place) => pick(SYLLABLES, n, salt + place)).join(" || ")})`;

// Labelled as generated in every title, so that nobody takes the meetings for real ones.
const SUBJECTS = [
  `INSERT INTO countries (iso3, iso2, m49, name_en)
    SELECT 'X' || chr(65 + n / 26) || chr(65 + n % 26), chr(65 + n / 26) || chr(65 + n % 26), lpad(n::text, 3, '0'),
      'Generated country ' || n FROM generate_series(0, ${COUNTRIES - 1}) n`,
  "INSERT INTO topics (code) VALUES ('trade'), ('water'), ('energy'), ('security')",
  `INSERT INTO offices (slug, country_iso3, title, level)
    SELECT 'generated-office-' || iso3, iso3, 'Minister of ' || name_en, 'minister' FROM countries`,
  `INSERT INTO persons (slug, name)
    SELECT 'generated-' || n, ${nameOf("n", 21)} || ' ' || ${nameOf("n", 31)} || 'yev'
    FROM generate_series(0, ${PERSONS - 1}) n`,
  `INSERT INTO person_names (person_slug, name, language) SELECT slug, name, 'en' FROM persons
    UNION ALL SELECT slug, translate(lower(name), 'abcdeghiklmnoprstuvyz', 'абцдегхиклмнопрстувйз'), 'ru' FROM persons`,
  "INSERT INTO sources (url, publisher) VALUES ('https://generated.invalid/report', 'Generator')",
];
const MEETINGS = `INSERT INTO meetings (slug, code, side_a, side_b, start_date, end_date, date_precision, title, form, format,
    level, status, city, place_country, host_country, summary, confidence)
  SELECT 'generated-' || n, 'GEN-' || n, a.iso3, b.iso3, day, day + n % 3, 'day',
    'Generated meeting ' || n || ' on ' || ${pick(SUBJECT_WORDS, "n", 1)},
    (ARRAY['state_visit', 'working_visit', 'sideline_meeting', 'phone_call'])[1 + n % 4], 'bilateral',
    (ARRAY['head_of_state', 'head_of_government', 'minister'])[1 + n % 3], 'held', ${nameOf(`(n % ${CITIES})`, 41)} || 'kent',
    a.iso3, a.iso3,
    'The two sides ' || ${pick(ACTS, "n", 2)} || ' ' || ${pick(SUBJECT_WORDS, "n", 3)} || ' and '
      || ${pick(SUBJECT_WORDS, "n", 5)} || '; they ' || ${pick(ACTS, "n", 7)} || ' ' || ${pick(SUBJECT_WORDS, "n", 11)}
      || ' as far as their ministries had prepared it.', 'high'
  FROM generate_series(0, $1::int - 1) n
  CROSS JOIN LATERAL (SELECT '2025-12-01'::date - n % 12000 AS day) d
  JOIN (SELECT iso3, row_number() OVER (ORDER BY iso3) - 1 AS place FROM countries) a ON a.place = n % ${COUNTRIES - 1}
  JOIN (SELECT iso3, row_number() OVER (ORDER BY iso3) - 1 AS place FROM countries) b
    ON b.place = n % ${COUNTRIES - 1} + 1`;
const PARTICIPANTS = `INSERT INTO meeting_participants (meeting_slug, ordinal, country_iso3, person_slug, office_slug, side)
  SELECT m.slug, v.ordinal, v.country, 'generated-' || ${thrown("substr(m.slug, 11)::int", 51)} * v.step % ${PERSONS},
    'generated-office-' || v.country, 'participant'
  FROM meetings m, LATERAL (VALUES (1, m.side_a, 1), (2, m.side_b, 7)) v (ordinal, country, step)`;
const REST = [
  `INSERT INTO meeting_topics (meeting_slug, topic_code)
    SELECT slug, (ARRAY['trade', 'water', 'energy', 'security'])[1 + substr(slug, 11)::int % 4] FROM meetings`,
  `INSERT INTO meeting_sources (meeting_slug, source_url, ordinal)
    SELECT slug, 'https://generated.invalid/report', 1 FROM meetings`,
];

/**
 * Fills an empty migrated database with so many generated bilateral meetings of ${PERSONS} persons, for measurements: the
 * same ones each time, by the statements of a bulk load and with all rules of the tables on. `say` hears how long each took.
 */
export async function fillSampleMeetings(databaseUrl: string, meetings: number, say: (line: string) => void) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const timed = async (name: string, sql: string, values: unknown[] = []) => {
    const start = performance.now();
    await client.query(sql, values);
    say(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  try {
    for (const sql of SUBJECTS) await client.query(sql);
    await timed(`${meetings.toLocaleString("en")} generated meetings`, MEETINGS, [meetings]);
    await timed("their participants", PARTICIPANTS);
    for (const sql of REST) await client.query(sql);
    await client.query("VACUUM (ANALYZE)");
  } finally {
    await client.end();
  }
}
