import "server-only";
import { pool } from "@/lib/db/client";
import { BOUND_QUERY, isChosen, isWithin, ONE_PAGE, orderBy, readCount, readPage } from "@/lib/db/list-sql";
import type { ObservationRow } from "@/lib/domain/observation-row";
import { OBSERVATION_SORTS, type ObservationQuery, type ObservationSortKey } from "@/lib/params/observation-query";
import { sortParts } from "@/lib/params/sort";

const SORTS: Record<Exclude<ObservationSortKey, "period">, readonly string[]> = {
  indicator: ["o.indicator_code"],
  ref_area: ["o.ref_area", "o.counterpart_area"],
  value: ["o.value"],
  vintage: ["o.vintage"],
};

const TIES = "o.period_start DESC, o.period_end DESC, o.series_id, o.period, o.vintage DESC";

/** The order of a sort; ends in the primary key. Periods are never missing, so they keep the index's own order. */
export function observationsOrder(sort: ObservationQuery["sort"]): string {
  const { key, descending } = sortParts(OBSERVATION_SORTS, sort);
  if (key !== "period") return orderBy(SORTS[key], descending, TIES);
  return descending ? `ORDER BY ${TIES}` : `ORDER BY o.period_start, o.period_end, ${TIES}`;
}

const isOfPair = (q: string, column: string) => `${column} IN (${q}#>>'{pair,a}', ${q}#>>'{pair,b}')`;

function seriesIn(q: string): string {
  return `(${q}->>'pair' IS NULL
      OR (${isOfPair(q, "s.ref_area")} AND (s.counterpart_area IS NULL OR ${isOfPair(q, "s.counterpart_area")})))
    AND ${isChosen(q, "country", "s.ref_area")}
    AND ${isChosen(q, "indicator", "s.indicator_code")}
    AND ${isChosen(q, "measure", "i.measure")}
    AND ${isChosen(q, "dataset", "s.dataset_code")}`;
}

// Only the bounds that the query has: each row pays for a condition, and the planner guesses at it.
function bounds(q: string, { from, to }: ObservationQuery): string {
  const first = from === null ? "" : ` AND v.period_start >= (${q}->>'from')::date`;
  return to === null ? first : `${first} AND v.period_end <= (${q}->>'to')::date`;
}

// Each series is walked on its own along the primary key: a narrow query is quick whatever the size of the table.
function seriesWalk(q: string, query: ObservationQuery): string {
  const latest = query.vintages === "latest";
  return `SELECT o.*, s.indicator_code, s.ref_area, s.counterpart_area
    FROM series s
    JOIN indicators i ON i.code = s.indicator_code
    CROSS JOIN LATERAL (
      SELECT ${latest ? "DISTINCT ON (v.period) " : ""}v.* FROM observations v
      WHERE v.series_id = s.id${bounds(q, query)}
      ${latest ? "ORDER BY v.period DESC, v.vintage DESC" : ""}
    ) o
    WHERE ${seriesIn(q)}`;
}

// All series in the order of periods: the index of that order gives the first rows before the last are read.
function periodWalk(q: string, query: ObservationQuery, descending: boolean): string {
  const latest = query.vintages === "latest";
  const direction = descending ? "DESC" : "ASC";
  return `SELECT ${latest ? "DISTINCT ON (v.period_start, v.period_end, v.series_id, v.period) " : ""}v.*
    FROM observations v WHERE ${q} IS NOT NULL${bounds(q, query)}
    ORDER BY v.period_start ${direction}, v.period_end ${direction}, v.series_id, v.period, v.vintage DESC`;
}

function isWhole(query: ObservationQuery): boolean {
  return (
    query.pair === null && [query.country, query.indicator, query.measure, query.dataset].every((l) => l.length === 0)
  );
}

/**
 * The observations of a query (`q`: its SQL expression) in its order, as a relation of the table's own columns. In the
 * view of the latest vintages a period is held by its newest one.
 */
export function orderedObservations(q: string, query: ObservationQuery): string {
  const { key, descending } = sortParts(OBSERVATION_SORTS, query.sort);
  const byPeriod = key === "period" && isWhole(query);
  const walk = byPeriod ? periodWalk(q, query, descending) : seriesWalk(q, query);
  return `SELECT o.* FROM (${walk}) o ${observationsOrder(query.sort)}`;
}

const COLUMNS = `s.key AS "seriesKey", s.dataset_code AS "datasetCode", d.publisher, s.indicator_code AS "indicatorCode",
  i.name AS "indicatorName", i.measure, s.ref_area AS "refArea", s.counterpart_area AS "counterpartArea", s.freq,
  s.adjustment, s.valuation, o.period, o.period_start AS "periodStart", o.period_end AS "periodEnd",
  o.value::text AS value, s.unit, s.unit_multiplier AS "unitMultiplier", i.decimals, o.obs_status AS "obsStatus",
  o.vintage, r.vintage_basis AS "vintageBasis", r.published_at AS "publishedAt", r.retrieved_at AS "retrievedAt",
  r.origin, o.note, (SELECT count(*)::int FROM observations every
    WHERE every.series_id = o.series_id AND every.period = o.period) AS vintages`;

/** Exact number of observations of a query, over all pages. */
export function countObservations(query: ObservationQuery): Promise<number> {
  return readCount(`FROM (${seriesWalk(BOUND_QUERY, query)}) o`, query);
}

/** One page of observations and the number on all pages. */
export async function listObservations(query: ObservationQuery): Promise<{ rows: ObservationRow[]; total: number }> {
  const select = `SELECT ${COLUMNS}
    FROM (${orderedObservations(BOUND_QUERY, query)} ${ONE_PAGE}) o
    JOIN series s ON s.id = o.series_id
    JOIN indicators i ON i.code = s.indicator_code
    JOIN datasets d ON d.code = s.dataset_code
    JOIN retrievals r ON r.id = o.retrieval_id
    ${observationsOrder(query.sort)}`;
  const [rows, total] = await Promise.all([readPage<ObservationRow>(select, query), countObservations(query)]);
  return { rows, total };
}

/**
 * Data sets with observations in a query that may not be handed on, with their licences: the gate before an export.
 * Empty when all may.
 */
export async function listWithheldDatasets(query: ObservationQuery): Promise<{ code: string; licence: string }[]> {
  const { rows } = await pool().query<{ code: string; licence: string }>(
    `SELECT d.code, d.licence FROM datasets d
    WHERE NOT d.redistributable AND EXISTS (
      SELECT FROM series s JOIN indicators i ON i.code = s.indicator_code
      WHERE s.dataset_code = d.code AND ${seriesIn(BOUND_QUERY)} AND EXISTS (
        SELECT FROM observations o
        WHERE o.series_id = s.id AND ${isWithin(BOUND_QUERY, "o.period_start", "o.period_end")}))
    ORDER BY d.code`,
    [JSON.stringify(query)],
  );
  return rows;
}
