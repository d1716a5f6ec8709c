import "server-only";
import { asOfStatement, type Day, seriesKnown, wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import type { Indicator } from "@/lib/domain/indicator";
import type { IndicatorDetail, SeriesCoverage } from "@/lib/domain/indicator-page";

const COLUMNS = `i.code, coalesce(t.name, i.name) AS name, i.measure, i.topic, i.unit,
  i.unit_multiplier AS "unitMultiplier", coalesce(t.concept, i.concept) AS concept, i.decimals, i.bilateral`;
const WORDS = "LEFT JOIN indicator_texts t ON t.indicator_code = i.code AND t.locale = $1";

const seriesAsOf = (day: Day) => `
  SELECT s.key, s.ref_area AS "refArea", s.counterpart_area AS "counterpartArea", s.freq,
    json_build_object('datasetCode', d.code, 'publisher', d.publisher, 'title', d.title, 'abbreviation', d.abbreviation, 'licence', d.licence,
      'licenceUrl', d.licence_url, 'url', d.url) AS attribution,
    n.count, n.first AS "firstPeriod", n.last AS "lastPeriod", r.vintage AS "newestVintage", r.vintages
  FROM series s
  JOIN datasets d ON d.code = s.dataset_code
  CROSS JOIN LATERAL (
    SELECT count(o.value)::int AS count,
      (array_agg(o.period ORDER BY o.period_start, o.period_end))[1] AS first,
      (array_agg(o.period ORDER BY o.period_start DESC, o.period_end DESC))[1] AS last
    FROM (${seriesKnown("s.id", { day })}) o
  ) n
  CROSS JOIN LATERAL (
    SELECT max(o.vintage) AS vintage, count(DISTINCT o.vintage)::int AS vintages
    FROM (${seriesKnown("s.id", { day, vintages: "all" })}) o
  ) r
  WHERE s.indicator_code = $1
  ORDER BY s.ref_area, s.dataset_code, s.key`;

/**
 * An indicator in the words of `locale` with all its series and what was known of each on the day `asOf` (null: today);
 * null when unknown.
 */
export async function getIndicator(code: string, locale: string, asOf: string | null): Promise<IndicatorDetail | null> {
  const found = await pool().query<Indicator>({
    name: "indicator",
    text: `SELECT ${COLUMNS} FROM indicators i ${WORDS} WHERE i.code = $2`,
    values: [locale, code],
  });
  const indicator = found.rows[0];
  if (!indicator) return null;
  const series = await pool().query<SeriesCoverage>(asOfStatement("indicator-series", asOf, [code], seriesAsOf));
  return { ...indicator, series: series.rows };
}

const ofAreas = (day: Day) => `SELECT ${COLUMNS} FROM indicators i ${WORDS}
  WHERE EXISTS (SELECT 1 FROM series s WHERE s.indicator_code = i.code AND s.ref_area = ANY ($2::text[])
    AND (s.counterpart_area IS NULL OR s.counterpart_area = ANY ($2::text[]))
    AND EXISTS (SELECT FROM observations o WHERE o.series_id = s.id AND ${wasKnown("o.vintage", day)}))
  ORDER BY i.topic, name, i.code`;

/**
 * Indicators of which at least one figure of the given areas (between them, where bilateral) was known on the day
 * `asOf` (null: today), in the words of `locale`.
 */
export async function listIndicators(
  locale: string,
  areas: readonly string[],
  asOf: string | null,
): Promise<Indicator[]> {
  const statement = asOfStatement("indicators-of-areas", asOf, [locale, areas], ofAreas);
  const { rows } = await pool().query<Indicator>(statement);
  return rows;
}
