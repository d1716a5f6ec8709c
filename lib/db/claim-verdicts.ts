import "server-only";
import { type Day, seriesKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import type { CheckedClaim, CheckOperation, Mismatch } from "@/lib/domain/claim-check";
import type { JudgedClaim } from "@/lib/domain/claim-verdict";
import type { Measure, Unit } from "@/lib/domain/indicator";
import { judgeChecks, type UnjudgedCheck } from "@/lib/stats/judge-claim";
import { type Figure, officialValue } from "@/lib/stats/official-value";

type CheckSeries = {
  key: string;
  reporter: string;
  datasetCode: string;
  datasetAbbreviation: string;
  indicatorCode: string;
  measure: Measure;
  unit: Unit;
  unitMultiplier: number;
  atClaim: Figure | null;
  atClaimYearBefore: Figure | null;
  latest: Figure | null;
  latestYearBefore: Figure | null;
};
type CheckRow = {
  ordinal: number;
  operation: CheckOperation;
  mismatch: Mismatch | null;
  note: string | null;
  series: CheckSeries[];
};
type ClaimToJudge = JudgedClaim & { id: string; checks: CheckRow[] };

const OF_PERIOD = "v.period_start = c.period_start AND v.period_end = c.period_end";
// From the day after the end, so that the year before of a February ends on the last day of that February.
const OF_YEAR_BEFORE = `v.period_start = (c.period_start - interval '1 year')::date
        AND v.period_end = (c.period_end + 1 - interval '1 year')::date - 1`;

// The newest release known on the day decides: where it states a gap, an older figure does not come back. A forecast
// says nothing of what happened.
function figure(day: Day, where: string): string {
  return `(SELECT json_build_object('period', o.period, 'value', o.value::text, 'vintage', o.vintage)
      FROM (${seriesKnown("s.id", { day, where })}) o WHERE o.value IS NOT NULL AND o.obs_status <> 'F' LIMIT 1)`;
}

const ofGrowth = (sql: string) => `CASE WHEN k.operation = 'growth' THEN ${sql} END`;

const series = (day: Day) => `SELECT json_agg(json_build_object('key', s.key, 'reporter', s.ref_area,
      'datasetCode', d.code, 'datasetAbbreviation', d.abbreviation, 'indicatorCode', i.code, 'measure', i.measure,
      'unit', s.unit, 'unitMultiplier', s.unit_multiplier,
      'atClaim', ${figure("c.said_on", OF_PERIOD)},
      'atClaimYearBefore', ${ofGrowth(figure("c.said_on", OF_YEAR_BEFORE))},
      'latest', ${figure(day, OF_PERIOD)},
      'latestYearBefore', ${ofGrowth(figure(day, OF_YEAR_BEFORE))}) ORDER BY s.key) AS list
    FROM claim_check_series l
    JOIN series s ON s.key = l.series_key
    JOIN indicators i ON i.code = s.indicator_code
    JOIN datasets d ON d.code = s.dataset_code
    WHERE l.claim_id = k.claim_id AND l.ordinal = k.ordinal`;

const columns = (day: Day) => `c.id, c.kind, c.said_on AS "saidOn", c.period, c.comparator, c.value::text AS value,
  c.unit, c.unit_multiplier AS "unitMultiplier", coalesce((
    SELECT json_agg(json_build_object('ordinal', k.ordinal, 'operation', k.operation, 'mismatch', k.mismatch,
      'note', k.note, 'series', of_check.list) ORDER BY k.ordinal)
    FROM claim_checks k CROSS JOIN LATERAL (${series(day)}) of_check
    WHERE k.claim_id = c.id AND c.kind <> 'target' AND of_check.list IS NOT NULL), '[]') AS checks`;

/** Both flows between two countries together are their turnover. */
function measureOf(series: readonly CheckSeries[], first: CheckSeries): Measure {
  const measures = new Set(series.map(({ measure }) => measure));
  return measures.has("trade_export") && measures.has("trade_import") ? "trade_turnover" : first.measure;
}

function unjudged({ series, ...check }: CheckRow): UnjudgedCheck[] {
  const [first] = series;
  if (!first) return [];
  const official = (now: "atClaim" | "latest", yearBefore: "atClaimYearBefore" | "latestYearBefore") =>
    officialValue(
      check.operation,
      series.map((each) => ({ ...each, figure: each[now], yearBefore: each[yearBefore] })),
    );
  return [
    {
      ...check,
      reporter: first.reporter,
      datasetCode: first.datasetCode,
      datasetAbbreviation: first.datasetAbbreviation,
      measure: measureOf(series, first),
      seriesKeys: series.map(({ key }) => key),
      indicatorCodes: series.map(({ indicatorCode }) => indicatorCode),
      officialAtClaim: official("atClaim", "atClaimYearBefore"),
      officialLatest: official("latest", "latestYearBefore"),
    },
  ];
}

/** A claim as judged, with the figure that was claimed. */
export type JudgedRecord = JudgedClaim & CheckedClaim;

/**
 * The claims `c` of a relation (`FROM …`, which uses $1 for the query), judged against the official values that were
 * known on the day of each and on the day `day` (null: now), by id and in no order. The values of all are read at once.
 */
export async function readJudgedClaims(from: string, query: object, day: Day): Promise<Map<string, JudgedRecord>> {
  const { rows } = await pool().query<ClaimToJudge>(`SELECT ${columns(day)} ${from}`, [JSON.stringify(query)]);
  return new Map(
    rows.map(({ id, checks, ...claim }) => [id, { ...claim, ...judgeChecks(claim, checks.flatMap(unjudged)) }]),
  );
}
