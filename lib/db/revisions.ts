import "server-only";
import { asOfStatement, type Day, seriesKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import type { ReleasedValue, SeriesReleases } from "@/lib/domain/series-releases";

const SERIES = `
  SELECT s.key, s.indicator_code AS "indicatorCode", i.measure, s.ref_area AS "refArea",
    s.counterpart_area AS "counterpartArea", s.freq, s.unit, s.unit_multiplier AS "unitMultiplier", s.adjustment, s.valuation,
    i.decimals,
    json_build_object('datasetCode', d.code, 'publisher', d.publisher, 'title', d.title, 'abbreviation', d.abbreviation,
      'licence', d.licence, 'licenceUrl', d.licence_url, 'url', d.url) AS attribution
  FROM series s
  JOIN indicators i ON i.code = s.indicator_code
  JOIN datasets d ON d.code = s.dataset_code
  WHERE s.key = $1`;

// The subselect is one value: the walk along the primary key begins at its series (and period).
const releases = (day: Day) => `
  SELECT o.period, o.period_start AS "periodStart", o.period_end AS "periodEnd", o.vintage, o.value::text AS value,
    o.obs_status AS status, r.vintage_basis AS basis, r.published_at AS "publishedAt", r.retrieved_at AS "retrievedAt",
    r.origin, o.note
  FROM (${seriesKnown("(SELECT s.id FROM series s WHERE s.key = $1)", {
    day,
    vintages: "all",
    where: "($2::text IS NULL OR v.period = $2)",
  })}) o
  JOIN retrievals r ON r.id = o.retrieval_id
  ORDER BY o.period_start, o.period_end, o.period, o.vintage`;

type Asked = { key: string; period?: string; asOf: string | null };

/**
 * What each release that was known on the day `asOf` (null: today) stated for the series of a key, oldest period first,
 * of each period (or of the one asked for) the oldest release first. Values are decimal text in the publisher's
 * digits, null for a stated gap; `publishedAt` is null where nobody states the day. Empty for an unknown series.
 */
export async function listReleases({ key, period, asOf }: Asked): Promise<ReleasedValue[]> {
  const statement = asOfStatement("releases", asOf, [key, period ?? null], releases);
  const { rows } = await pool().query<ReleasedValue>(statement);
  return rows;
}

/** A series by its key with every release that was known on the day `asOf` (null: today); null for an unknown key. */
export async function getSeriesReleases(key: string, asOf: string | null): Promise<SeriesReleases | null> {
  const [head, all] = await Promise.all([
    pool().query<Omit<SeriesReleases, "releases">>({ name: "series-of-key", text: SERIES, values: [key] }),
    listReleases({ key, asOf }),
  ]);
  const series = head.rows[0];
  return series ? { ...series, releases: all } : null;
}
