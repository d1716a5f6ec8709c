import fc from "fast-check";
import { expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { FIRST_VALUE, REVISION } from "@/lib/db/first-value";
import { testDatabase } from "@/lib/db/test-database";
import { type PeriodStatement, seriesRevisions } from "@/lib/stats/series-revisions";

testDatabase("shipped");

type Told = PeriodStatement & {
  key: string;
  firstValue: string | null;
  firstVintage: string | null;
  revision: string | null;
};

async function tell(where: string): Promise<Told[]> {
  const { rows } = await pool().query<Told>(`SELECT s.key, o.period, o.vintage, o.value::text AS value,
      first.value::text AS "firstValue", first.vintage AS "firstVintage", (${REVISION})::text AS revision
    FROM observations o JOIN series s ON s.id = o.series_id ${FIRST_VALUE} WHERE ${where}
    ORDER BY s.key, o.period, o.vintage`);
  return rows;
}

/** What lib/stats says of the same rows. */
function expected(rows: readonly Told[]): Told[] {
  const keys = [...new Set(rows.map(({ key }) => key))];
  return keys.flatMap((each) =>
    [...seriesRevisions(rows.filter(({ key }) => key === each)).values()].flatMap(({ steps }) =>
      steps.map(({ statement, sinceFirst }, index) => {
        const first = steps.slice(0, index + 1).find((step) => step.statement.value !== null)?.statement;
        return {
          ...statement,
          firstValue: first?.value ?? null,
          firstVintage: first?.vintage ?? null,
          revision: sinceFirst,
        };
      }),
    ),
  );
}

it("tells of every shipped figure the first one, its day and the revision since, as lib/stats does", async () => {
  const rows = await tell("true");
  expect(rows.filter(({ revision }) => revision !== null && revision !== "0").length).toBeGreaterThan(200);
  expect(rows).toEqual(expected(rows));
  const growth = rows.find(
    ({ key, period, vintage }) => key.includes("KD.ZG:UZB") && period === "2023" && vintage > "2026-07",
  );
  expect(growth).toMatchObject({ firstVintage: "2024-06-28", revision: "0.32705423597890" });
});

/** Figures near each other: a base, what is left of it after rounding, and what lies a few units beside it. */
const figures = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999_999 }), fc.integer({ min: -9, max: 3 }))
  .chain(([units, power]) => {
    const base = Number(`${units}e${power}`);
    const near = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 12 }).map((digits) => base.toFixed(digits)),
      fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 12 })).map(([step, digits]) => {
        return (base * (1 + step * 10 ** -digits)).toFixed(digits);
      }),
    );
    return fc.array(fc.array(near, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });
  });

// Labelled as generated in every name, so that nobody takes the figures for real ones.
const HOLDERS = [
  `INSERT INTO datasets (code, publisher, abbreviation, title, licence, citation, url, redistributable)
    VALUES ('generated', 'Generator', 'GEN', 'Generated figures', 'none', 'none', 'https://generated.invalid/', true)`,
  `INSERT INTO retrievals (id, dataset_code, origin, retrieved_at, vintage_basis, status, row_count, actor)
    VALUES ('generated', 'generated', 'https://generated.invalid/', '2026-01-02', 'retrieved', 'done', 0, 'generator')`,
  `INSERT INTO indicators (code, name, measure, topic, unit, concept, decimals)
    SELECT 'GENERATED.' || n, 'Generated', 'gdp_growth', 'growth', 'PC', 'Generated.', 1 FROM generate_series(0, 399) n`,
  `INSERT INTO series (key, dataset_code, indicator_code, ref_area, freq, unit)
    SELECT 'generated:' || code || ':UZB:_Z:A:PC:N', 'generated', code, 'UZB', 'A', 'PC'
    FROM indicators WHERE code LIKE 'GENERATED.%'`,
];

const OBSERVATIONS = `INSERT INTO observations
    (series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id)
  SELECT s.id, g.period, g.vintage, (g.period || '-01-01')::date, (g.period || '-12-31')::date, g.value,
    CASE WHEN g.value IS NULL THEN 'M' ELSE 'A' END, 'generated'
  FROM jsonb_to_recordset($1::jsonb) AS g (code text, period text, vintage date, value numeric)
  JOIN series s ON s.indicator_code = g.code`;

it("follows the rules of lib/stats for generated figures with gaps, roundings and tiny steps", async () => {
  for (const sql of HOLDERS) await pool().query(sql);
  const rows = fc.sample(figures, { numRuns: 400, seed: 7 }).flatMap((periods, index) =>
    periods.flatMap((values, period) =>
      values.map((value, vintage) => ({
        code: `GENERATED.${index}`,
        period: `${2001 + period}`,
        vintage: `${2010 + vintage}-01-01`,
        value,
      })),
    ),
  );
  await pool().query(OBSERVATIONS, [JSON.stringify(rows)]);
  const told = await tell("s.dataset_code = 'generated'");
  expect(told).toHaveLength(rows.length);
  expect(told.filter(({ revision }) => revision === "0").length).toBeGreaterThan(100);
  expect(told).toEqual(expected(told));
});
