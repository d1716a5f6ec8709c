import "server-only";
import { pool, prisma } from "@/lib/db/client";
import { meetingBriefJson, meetingOfPair } from "@/lib/db/meeting-brief";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";
import type { Pair, PairCoverage, RecordedPair } from "@/lib/domain/pair";
import { epochToDay } from "@/lib/domain/period";

function latestGrowth(area: string): string {
  return `(SELECT json_build_object('period', o.period, 'value', o.value::text, 'vintage', o.vintage,
      'basis', r.vintage_basis)
    FROM series s JOIN observations o ON o.series_id = s.id JOIN retrievals r ON r.id = o.retrieval_id
    WHERE s.indicator_code = $1 AND s.ref_area = ${area} AND o.value IS NOT NULL
    ORDER BY o.period_start DESC, o.vintage DESC LIMIT 1)`;
}

const RECORDED_PAIRS = `
  SELECT c.side_a AS a, c.side_b AS b,
    json_build_object('recordedFrom', c.recorded_from, 'recordedTo', c.recorded_to, 'denseFrom', c.dense_from,
      'note', c.note) AS coverage,
    n.total, n.recent,
    (SELECT ${meetingBriefJson("m")} FROM meetings m
      WHERE ${meetingOfPair("m", "c.side_a", "c.side_b")} AND m.status = 'held' AND m.start_date IS NOT NULL
      ORDER BY m.start_date DESC, m.slug DESC LIMIT 1) AS latest,
    ${latestGrowth("c.side_a")} AS "growthA",
    ${latestGrowth("c.side_b")} AS "growthB"
  FROM pair_coverage c
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS total,
      (count(*) FILTER (WHERE m.start_date > c.recorded_to - interval '2 years' AND m.start_date <= c.recorded_to))::int AS recent
    FROM meetings m
    WHERE ${meetingOfPair("m", "c.side_a", "c.side_b")} AND m.status = 'held' AND m.parent_slug IS NULL
  ) n
  ORDER BY n.recent DESC, n.total DESC, c.side_a, c.side_b`;

/**
 * The pairs whose meetings are recorded, the busiest first. Counts leave out announced meetings, second codings and
 * sessions within a larger meeting; calls are in.
 */
export async function listRecordedPairs(): Promise<RecordedPair[]> {
  const { rows } = await pool().query<RecordedPair>({
    name: "recorded-pairs",
    text: RECORDED_PAIRS,
    values: [GROWTH_INDICATOR],
  });
  return rows;
}

/** How far the pair's meetings are recorded; null when nobody has gathered them. */
export async function getCoverage(pair: Pair): Promise<PairCoverage | null> {
  const row = await prisma().pairCoverage.findUnique({
    where: { sideA_sideB: { sideA: pair.a, sideB: pair.b } },
    select: { recordedFrom: true, recordedTo: true, denseFrom: true, note: true },
  });
  return (
    row && {
      recordedFrom: epochToDay(row.recordedFrom.getTime()),
      recordedTo: epochToDay(row.recordedTo.getTime()),
      denseFrom: row.denseFrom && epochToDay(row.denseFrom.getTime()),
      note: row.note,
    }
  );
}
