import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-database";
import { CLAIM_KINDS, COMPARATORS, FIGURE_KINDS } from "@/lib/domain/claim";
import { CHECK_OPERATIONS, MISMATCHES } from "@/lib/domain/claim-check";
import { DOCUMENT_STATUSES, DOCUMENT_TYPES, SIGNING_LEVELS } from "@/lib/domain/document";
import { ADJUSTMENTS, FREQUENCIES, INDICATOR_TOPICS, MEASURES, UNITS, VALUATIONS } from "@/lib/domain/indicator";
import {
  CONFIDENCES,
  DATE_PRECISIONS,
  MEETING_FORMATS,
  MEETING_FORMS,
  MEETING_LEVELS,
  MEETING_STATUSES,
  PARTICIPANT_SIDES,
  TOPICS,
} from "@/lib/domain/meeting";
import { OBS_STATUSES, VINTAGE_BASES } from "@/lib/domain/observation";

const LISTS: Record<string, readonly string[]> = {
  claim_checks_mismatch_list: MISMATCHES,
  claim_checks_operation_list: CHECK_OPERATIONS,
  claims_comparator_list: COMPARATORS,
  claims_kind_list: CLAIM_KINDS,
  claims_unit_list: UNITS,
  documents_signing_level_list: SIGNING_LEVELS,
  documents_status_list: DOCUMENT_STATUSES,
  documents_type_list: DOCUMENT_TYPES,
  indicators_measure_list: MEASURES,
  indicators_topic_list: INDICATOR_TOPICS,
  indicators_unit_list: UNITS,
  meeting_participants_side_list: PARTICIPANT_SIDES,
  meetings_confidence_list: CONFIDENCES,
  meetings_date_precision_list: DATE_PRECISIONS,
  meetings_form_list: MEETING_FORMS,
  meetings_format_list: MEETING_FORMATS,
  meetings_level_list: MEETING_LEVELS,
  meetings_status_list: MEETING_STATUSES,
  meetings_topics_basis_list: ["stated", "coarse"],
  observations_obs_status_list: OBS_STATUSES,
  offices_level_list: MEETING_LEVELS,
  reported_figures_comparator_list: COMPARATORS,
  reported_figures_kind_list: FIGURE_KINDS,
  reported_figures_measure_list: MEASURES,
  reported_figures_unit_list: UNITS,
  retrievals_vintage_basis_list: VINTAGE_BASES,
  series_adjustment_list: ADJUSTMENTS,
  series_freq_list: FREQUENCIES,
  series_unit_list: UNITS,
  series_valuation_list: VALUATIONS,
  topics_code_list: TOPICS,
};

testDatabase();

it("every closed list of the database has exactly the words of lib/domain", async () => {
  const { rows } = await pool().query<{ name: string; rule: string }>(
    "SELECT conname AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname LIKE '%\\_list'",
  );
  const inDatabase = rows.map(({ name, rule }) => [
    name,
    [...rule.matchAll(/'([^']*)'/g)].map((match) => match[1]).sort(),
  ]);
  const inProgram = Object.entries(LISTS).map(([name, words]) => [name, [...words].sort()]);
  expect(Object.fromEntries(inDatabase)).toEqual(Object.fromEntries(inProgram));
});

const SERIES = `INSERT INTO series (key, dataset_code, indicator_code, ref_area, counterpart_area, freq, unit)
  VALUES ($1, 'd', 'i', 'KAZ', $2, 'A', 'PC') RETURNING id`;
const OBSERVATION = `INSERT INTO observations
  (series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id)
  VALUES ((SELECT min(id) FROM series), $1, $2, $3, $4, $5, $6, 'r')`;
const MEETING = `INSERT INTO meetings (slug, code, duplicate_of, parent_slug, side_a, side_b, start_date, end_date,
  date_precision, title, form, format, level, status, summary, confidence)
  VALUES ($1, $1, $2, $3, $4, $5, $6, $7, $8, 't', 'summit', 'bilateral', 'minister', 'held', 's', 'high')`;

describe("the rules of the database", () => {
  beforeAll(async () => {
    await pool().query(`INSERT INTO countries (iso3, iso2, m49, name_en)
      VALUES ('KAZ', 'KZ', '398', 'Kazakhstan'), ('UZB', 'UZ', '860', 'Uzbekistan')`);
    await pool().query(`INSERT INTO datasets (code, publisher, title, abbreviation, licence, citation, url, redistributable)
      VALUES ('d', 'p', 't', 'a', 'l', 'c', 'u', true)`);
    await pool().query(`INSERT INTO indicators (code, name, measure, topic, unit, concept, decimals)
      VALUES ('i', 'n', 'gdp_growth', 'growth', 'PC', 'c', 1)`);
    await pool().query(`INSERT INTO retrievals (id, dataset_code, origin, retrieved_at, vintage_basis, status, row_count, actor)
      VALUES ('r', 'd', 'o', '2025-01-01', 'published', 'done', 0, 'a')`);
    await pool().query(SERIES, ["d:i:KAZ:_Z:A:PC:N", null]);
    await pool().query(OBSERVATION, ["2024", "2025-01-20", "2024-01-01", "2024-12-31", "4.80", "A"]);
  });

  it.each([
    ["kaz", "KZ", "398", "iso3_shape"],
    ["TJK", "Tj", "762", "iso2_shape"],
    ["TJK", "TJ", "7a2", "m49_shape"],
  ])("refuse the country %s %s %s", async (iso3, iso2, m49, rule) => {
    const attempt = pool().query("INSERT INTO countries VALUES ($1, $2, $3, 'x')", [iso3, iso2, m49]);
    await expect(attempt).rejects.toThrow(`countries_${rule}`);
  });

  it("refuse a series whose key is not the text of its parts, and take one with a counterpart", async () => {
    await expect(pool().query(SERIES, ["d:i:KAZ:A:PC:N", null])).rejects.toThrow("series_key_of_parts");
    await expect(pool().query(SERIES, ["d:i:KAZ:UZB:A:PC:N", "UZB"])).resolves.toMatchObject({ rowCount: 1 });
  });

  it.each([
    ["2024-13", "2024-01-01", "2024-12-31", "1", "A", "period_shape"],
    ["2024-Q5", "2024-01-01", "2024-12-31", "1", "A", "period_shape"],
    ["24", "2024-01-01", "2024-12-31", "1", "A", "period_shape"],
    ["2023", "2023-12-31", "2023-01-01", "1", "A", "period_order"],
    ["2023", "2023-01-01", "2023-12-31", null, "A", "missing_stated"],
    ["2023", "2023-01-01", "2023-12-31", "0", "M", "missing_stated"],
    ["2023", "2023-01-01", "2023-12-31", "NaN", "A", "value_finite"],
    ["2023", "2023-01-01", "2023-12-31", "1", "Z", "obs_status_list"],
  ])("refuse the observation %s from %s to %s of %s, status %s", async (period, start, end, value, status, rule) => {
    const attempt = pool().query(OBSERVATION, [period, "2025-02-01", start, end, value, status]);
    await expect(attempt).rejects.toThrow(`observations_${rule}`);
  });

  it.each(["2024", "2024-Q1", "2024-03", "2024-03-29", "2025-01/2025-03", "2019/2021"])(
    "take an observation of the period %s, also a stated gap",
    async (period) => {
      const row = [period, "2025-03-01", "2024-01-01", "2024-12-31", null, "M"];
      await expect(pool().query(OBSERVATION, row)).resolves.toMatchObject({ rowCount: 1 });
    },
  );

  it("keep a value in the publisher's digits", async () => {
    const { rows } = await pool().query("SELECT value FROM observations WHERE vintage = '2025-01-20'");
    expect(rows).toEqual([{ value: "4.80" }]);
  });

  it("refuse to change or delete an observation, and to empty the table", async () => {
    await expect(pool().query("UPDATE observations SET value = 5")).rejects.toThrow("append-only: UPDATE refused");
    await expect(pool().query("DELETE FROM observations")).rejects.toThrow("append-only: DELETE refused");
    await expect(pool().query("TRUNCATE observations")).rejects.toThrow("append-only: TRUNCATE refused");
  });

  it("let rows go only in a transaction that takes back an import, and never let them change", async () => {
    const client = await pool().connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('rapport.allow_undo', 'on', true)");
      expect((await client.query("DELETE FROM observations WHERE vintage = '2025-01-20'")).rowCount).toBe(1);
      await expect(client.query("UPDATE observations SET value = 5")).rejects.toThrow("append-only");
      await client.query("ROLLBACK");
      await expect(client.query("DELETE FROM observations")).rejects.toThrow("append-only");
    } finally {
      client.release();
    }
  });

  it.each([
    ["UZB", "KAZ", "2025-03-29", "2025-03-29", "day", null, null, "sides_order"],
    ["KAZ", "KAZ", "2025-03-29", "2025-03-29", "day", null, null, "sides_order"],
    ["KAZ", "UZB", "2025-03-29", "2025-03-28", "day", null, null, "days_order"],
    ["KAZ", "UZB", null, null, "day", null, null, "start_known"],
    ["KAZ", "UZB", "2025-03-29", null, "unknown", null, null, "start_known"],
    ["KAZ", "UZB", null, "2025-03-29", "unknown", null, null, "end_needs_start"],
    ["KAZ", "UZB", "2025-03-29", null, "day", "m", null, "not_own_duplicate"],
    ["KAZ", "UZB", "2025-03-29", null, "day", null, "m", "not_own_parent"],
  ])(
    "refuse the meeting %s %s from %s to %s (%s, %s, %s)",
    async (a, b, start, end, precision, duplicate, parent, rule) => {
      const attempt = pool().query(MEETING, ["m", duplicate, parent, a, b, start, end, precision]);
      await expect(attempt).rejects.toThrow(`meetings_${rule}`);
    },
  );
});
