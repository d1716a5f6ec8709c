import "server-only";
import { pool } from "@/lib/db/client";
import type { Indicator } from "@/lib/domain/indicator";
import type { IndicatorDetail, SeriesCoverage } from "@/lib/domain/indicator-page";

const COLUMNS = `i.code, coalesce(t.name, i.name) AS name, i.measure, i.topic, i.unit,
  i.unit_multiplier AS "unitMultiplier", coalesce(t.concept, i.concept) AS concept, i.decimals, i.bilateral`;
const WORDS = "LEFT JOIN indicator_texts t ON t.indicator_code = i.code AND t.locale = $1";

const SERIES = `
  SELECT s.key, s.ref_area AS "refArea", s.counterpart_area AS "counterpartArea", s.freq,
    json_build_object('datasetCode', d.code, 'publisher', d.publisher, 'title', d.title, 'abbreviation', d.abbreviation, 'licence', d.licence,
      'licenceUrl', d.licence_url, 'url', d.url) AS attribution,
    n.count, n.first AS "firstPeriod", n.last AS "lastPeriod", n.vintage AS "newestVintage", n.vintages
  FROM series s
  JOIN datasets d ON d.code = s.dataset_code
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT period) FILTER (WHERE value IS NOT NULL)::int AS count,
      (array_agg(period ORDER BY period_start, period_end))[1] AS first,
      (array_agg(period ORDER BY period_start DESC, period_end DESC))[1] AS last,
      max(vintage) AS vintage, count(DISTINCT vintage)::int AS vintages
    FROM observations WHERE series_id = s.id
  ) n
  WHERE s.indicator_code = $1
  ORDER BY s.ref_area, s.dataset_code, s.key`;

/** An indicator in the words of `locale` with all its series; null when unknown. */
export async function getIndicator(code: string, locale: string): Promise<IndicatorDetail | null> {
  const found = await pool().query<Indicator>({
    name: "indicator",
    text: `SELECT ${COLUMNS} FROM indicators i ${WORDS} WHERE i.code = $2`,
    values: [locale, code],
  });
  const indicator = found.rows[0];
  if (!indicator) return null;
  const series = await pool().query<SeriesCoverage>({ name: "indicator-series", text: SERIES, values: [code] });
  return { ...indicator, series: series.rows };
}

/** Indicators with at least one series of the given areas (between them, where bilateral), in the words of `locale`. */
export async function listIndicators(locale: string, areas: readonly string[]): Promise<Indicator[]> {
  const { rows } = await pool().query<Indicator>({
    name: "indicators-of-areas",
    text: `SELECT ${COLUMNS} FROM indicators i ${WORDS}
      WHERE EXISTS (SELECT 1 FROM series s WHERE s.indicator_code = i.code AND s.ref_area = ANY ($2::text[])
        AND (s.counterpart_area IS NULL OR s.counterpart_area = ANY ($2::text[])))
      ORDER BY i.topic, name, i.code`,
    values: [locale, areas],
  });
  return rows;
}
