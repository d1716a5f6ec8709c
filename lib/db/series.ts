import "server-only";
import { asOfStatement, type Day, seriesKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import type { Measure } from "@/lib/domain/indicator";
import type { SeriesWithValues } from "@/lib/domain/series";

export type SeriesFilter = {
  indicatorCodes?: readonly string[];
  measures?: readonly Measure[];
  refAreas: readonly string[];
  /** Partners of bilateral series; null asks for series without a counterpart. */
  counterparts: readonly string[] | null;
};

const seriesAsOf = (day: Day, chosen: string) => `
  SELECT s.key, s.indicator_code AS "indicatorCode", i.measure, s.ref_area AS "refArea",
    s.counterpart_area AS "counterpartArea", s.freq, s.unit, s.unit_multiplier AS "unitMultiplier", s.adjustment,
    s.valuation, i.decimals,
    json_build_object('datasetCode', d.code, 'publisher', d.publisher, 'title', d.title, 'abbreviation', d.abbreviation, 'licence', d.licence,
      'licenceUrl', d.licence_url, 'url', d.url) AS attribution,
    v.values
  FROM series s
  JOIN indicators i ON i.code = s.indicator_code
  JOIN datasets d ON d.code = s.dataset_code
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('period', o.period, 'periodStart', o.period_start, 'periodEnd', o.period_end,
      'vintage', o.vintage, 'value', o.value::text, 'status', o.obs_status, 'basis', r.vintage_basis,
      'publishedAt', r.published_at, 'retrievedAt', r.retrieved_at, 'origin', r.origin)
      ORDER BY o.period_start, o.period_end) AS values
    FROM (${seriesKnown("s.id", { day })}) o
    JOIN retrievals r ON r.id = o.retrieval_id
  ) v
  WHERE v.values IS NOT NULL
    AND s.ref_area = ANY ($1::text[])
    AND ${chosen}
  ORDER BY s.indicator_code, s.ref_area, s.dataset_code, s.key`;

const FILTERED = `CASE WHEN $2::text[] IS NULL THEN s.counterpart_area IS NULL ELSE s.counterpart_area = ANY ($2::text[]) END
    AND ($3::text[] IS NULL OR s.indicator_code = ANY ($3::text[]))
    AND ($4::text[] IS NULL OR i.measure = ANY ($4::text[]))`;

const EXPLORED = `(s.counterpart_area IS NULL OR s.counterpart_area = ANY ($1::text[]))
    AND (s.indicator_code = ANY ($2::text[]) OR (s.counterpart_area IS NULL AND i.measure = ANY ($3::text[])))`;

/**
 * Series of the given areas with the newest vintage of each period that was known on the day `asOf` (null: today),
 * oldest period first. Values are decimal text in the publisher's digits; a stated gap stays null with its status; a
 * period that nobody had published, and a series without any, is not in the list.
 */
export async function listLatestSeries(filter: SeriesFilter, asOf: string | null): Promise<SeriesWithValues[]> {
  const values = [filter.refAreas, filter.counterparts, filter.indicatorCodes ?? null, filter.measures ?? null];
  const { rows } = await pool().query<SeriesWithValues>(
    asOfStatement("latest-series", asOf, values, (day) => seriesAsOf(day, FILTERED)),
  );
  return rows;
}

/**
 * The series of some indicators that two areas have, own ones and those between them, and the areas' own series of the
 * measures `besides` (population, GDP) to which they are related; as `listLatestSeries` gives them.
 */
export async function listExploredSeries(
  indicatorCodes: readonly string[],
  besides: readonly Measure[],
  areas: readonly string[],
  asOf: string | null,
): Promise<SeriesWithValues[]> {
  const values = [areas, indicatorCodes, besides];
  const { rows } = await pool().query<SeriesWithValues>(
    asOfStatement("explored-series", asOf, values, (day) => seriesAsOf(day, EXPLORED)),
  );
  return rows;
}
