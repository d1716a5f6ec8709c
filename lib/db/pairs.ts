import "server-only";
import { asOfStatement, coverageColumns, type Day, meetingWasKnown, seriesKnown, wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import { meetingBriefJson, meetingOfPair } from "@/lib/db/meeting-brief";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";
import type { Pair, PairCoverage, RecordedPair } from "@/lib/domain/pair";

function latestGrowth(area: string, day: Day): string {
  return `(SELECT json_build_object('period', o.period, 'value', o.value::text, 'vintage', o.vintage,
      'basis', r.vintage_basis)
    FROM series s
    CROSS JOIN LATERAL (${seriesKnown("s.id", { day })}) o
    JOIN retrievals r ON r.id = o.retrieval_id
    WHERE s.indicator_code = $1 AND s.ref_area = ${area} AND o.value IS NOT NULL
    ORDER BY o.period_start DESC, o.vintage DESC LIMIT 1)`;
}

const isHeld = (day: Day) => `${meetingOfPair("m", "c.side_a", "c.side_b")} AND m.status = 'held'
      AND ${meetingWasKnown("m", day)}`;

function recordedPairs(day: Day): string {
  const { recordedFrom, recordedTo, denseFrom, note } = coverageColumns("c", day);
  return `
  SELECT c.side_a AS a, c.side_b AS b,
    json_build_object('recordedFrom', ${recordedFrom}, 'recordedTo', ${recordedTo}, 'denseFrom', ${denseFrom},
      'note', ${note}) AS coverage,
    n.total, n.recent,
    (SELECT ${meetingBriefJson("m")} FROM meetings m
      WHERE ${isHeld(day)} AND m.start_date IS NOT NULL
      ORDER BY m.start_date DESC, m.slug DESC LIMIT 1) AS latest,
    ${latestGrowth("c.side_a", day)} AS "growthA",
    ${latestGrowth("c.side_b", day)} AS "growthB"
  FROM pair_coverage c
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS total,
      (count(*) FILTER (WHERE m.start_date > ${recordedTo} - interval '2 years' AND m.start_date <= ${recordedTo}))::int
        AS recent
    FROM meetings m
    WHERE ${isHeld(day)} AND m.parent_slug IS NULL
  ) n
  WHERE ${wasKnown("c.recorded_from", day)}
  ORDER BY n.recent DESC, n.total DESC, c.side_a, c.side_b`;
}

/**
 * The pairs whose meetings are recorded, the busiest first, as known on the day `asOf` (null: today). Counts leave out
 * announced meetings, second codings and sessions within a larger meeting; calls are in.
 */
export async function listRecordedPairs(asOf: string | null): Promise<RecordedPair[]> {
  const statement = asOfStatement("recorded-pairs", asOf, [GROWTH_INDICATOR], recordedPairs);
  const { rows } = await pool().query<RecordedPair>(statement);
  return rows;
}

function coverageOfPair(day: Day): string {
  const { recordedFrom, recordedTo, denseFrom, note } = coverageColumns("c", day);
  return `SELECT ${recordedFrom} AS "recordedFrom", ${recordedTo} AS "recordedTo", ${denseFrom} AS "denseFrom",
      ${note} AS note
    FROM pair_coverage c WHERE c.side_a = $1 AND c.side_b = $2 AND ${wasKnown("c.recorded_from", day)}`;
}

/**
 * How far the pair's meetings are recorded, to the day `asOf` (null: today) at most; null when nobody has gathered
 * them, or the record begins later.
 */
export async function getCoverage(pair: Pair, asOf: string | null): Promise<PairCoverage | null> {
  const statement = asOfStatement("coverage", asOf, [pair.a, pair.b], coverageOfPair);
  const { rows } = await pool().query<PairCoverage>(statement);
  return rows[0] ?? null;
}
