import "server-only";
import { periodsKnown, seriesKnown, wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import { FIRST_VALUE, REVISION } from "@/lib/db/first-value";
import { BOUND_QUERY, dayOf, isChosen, isWithin, ONE_PAGE, orderBy, readCount, readPage } from "@/lib/db/list-sql";
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

// Indicators are looked up, not joined: with hash joins off, as in an export, a join would walk all series once for
// each of them.
function seriesIn(q: string): string {
  return `(${q}->>'pair' IS NULL
      OR (${isOfPair(q, "s.ref_area")} AND (s.counterpart_area IS NULL OR ${isOfPair(q, "s.counterpart_area")})))
    AND ${isChosen(q, "country", "s.ref_area")}
    AND ${isChosen(q, "indicator", "s.indicator_code")}
    AND (${q}->'measure' = '[]'::jsonb
      OR ${q}->'measure' ? (SELECT i.measure FROM indicators i WHERE i.code = s.indicator_code))
    AND ${isChosen(q, "dataset", "s.dataset_code")}`;
}

// Only the bounds that the query has: each row pays for a condition, and the planner guesses at it.
function known(q: string, query: ObservationQuery) {
  const bounds = [
    ...(query.from === null ? [] : [`v.period_start >= (${q}->>'from')::date`]),
    ...(query.to === null ? [] : [`v.period_end <= (${q}->>'to')::date`]),
    // A statement has to name its parameter, also where nothing else asks for it.
    `${q} IS NOT NULL`,
  ];
  return { day: dayOf(q, query), vintages: query.vintages, where: bounds.join(" AND ") };
}

function seriesWalk(q: string, query: ObservationQuery): string {
  return `SELECT o.*, s.indicator_code, s.ref_area, s.counterpart_area
    FROM series s
    CROSS JOIN LATERAL (${seriesKnown("s.id", known(q, query))}) o
    WHERE ${seriesIn(q)}`;
}

function isWhole(query: ObservationQuery): boolean {
  return (
    query.pair === null && [query.country, query.indicator, query.measure, query.dataset].every((l) => l.length === 0)
  );
}

/**
 * The observations of a query (`q`: its SQL expression) in its order, as a relation of the table's own columns. In the
 * view of the latest vintages a period is held by its newest one, of those known on the day of the query.
 */
export function orderedObservations(q: string, query: ObservationQuery): string {
  const { key, descending } = sortParts(OBSERVATION_SORTS, query.sort);
  const byPeriod = key === "period" && isWhole(query);
  const walk = byPeriod ? periodsKnown({ ...known(q, query), descending }) : seriesWalk(q, query);
  return `SELECT o.* FROM (${walk}) o ${observationsOrder(query.sort)}`;
}

// Looked up only where the reader asked for it.
function firstColumns({ columns }: ObservationQuery): string {
  if (columns.length === 0) return `NULL AS "firstValue", NULL AS "firstVintage", NULL AS revision`;
  return `first.value::text AS "firstValue", first.vintage AS "firstVintage", (${REVISION})::text AS revision`;
}

const columns = (
  query: ObservationQuery,
) => `s.key AS "seriesKey", s.dataset_code AS "datasetCode", d.publisher, s.indicator_code AS "indicatorCode",
  i.name AS "indicatorName", i.measure, s.ref_area AS "refArea", s.counterpart_area AS "counterpartArea", s.freq,
  s.adjustment, s.valuation, o.period, o.period_start AS "periodStart", o.period_end AS "periodEnd",
  o.value::text AS value, s.unit, s.unit_multiplier AS "unitMultiplier", i.decimals, o.obs_status AS "obsStatus",
  o.vintage, r.vintage_basis AS "vintageBasis", r.published_at AS "publishedAt", r.retrieved_at AS "retrievedAt",
  r.origin, o.note, ${firstColumns(query)}, (SELECT count(*)::int FROM observations every
    WHERE every.series_id = o.series_id AND every.period = o.period
      AND ${wasKnown("every.vintage", dayOf(BOUND_QUERY, query))}) AS vintages`;

/** Exact number of observations of a query, over all pages: periods, or vintages where every one is asked for. */
export function countObservations(query: ObservationQuery): Promise<number> {
  return readCount(`FROM (${seriesWalk(BOUND_QUERY, query)}) o`, query);
}

/** One page of observations and the number on all pages. */
export async function listObservations(query: ObservationQuery): Promise<{ rows: ObservationRow[]; total: number }> {
  const select = `SELECT ${columns(query)}
    FROM (${orderedObservations(BOUND_QUERY, query)} ${ONE_PAGE}) o
    JOIN series s ON s.id = o.series_id
    JOIN indicators i ON i.code = s.indicator_code
    JOIN datasets d ON d.code = s.dataset_code
    JOIN retrievals r ON r.id = o.retrieval_id
    ${query.columns.length > 0 ? FIRST_VALUE : ""}
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
      SELECT FROM series s
      WHERE s.dataset_code = d.code AND ${seriesIn(BOUND_QUERY)} AND EXISTS (
        SELECT FROM observations o
        WHERE o.series_id = s.id AND ${isWithin(BOUND_QUERY, "o.period_start", "o.period_end")}
          AND ${wasKnown("o.vintage", dayOf(BOUND_QUERY, query))}))
    ORDER BY d.code`,
    [JSON.stringify(query)],
  );
  return rows;
}
