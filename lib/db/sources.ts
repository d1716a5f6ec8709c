import "server-only";
import { pool } from "@/lib/db/client";
import type { DatasetRecord, RetrievalRecord, SourceRecord } from "@/lib/domain/source-page";

const DATASETS = `
  SELECT d.code AS "datasetCode", d.publisher, d.title, d.abbreviation, d.licence, d.licence_url AS "licenceUrl", d.url, d.citation,
    d.redistributable, d.note, coalesce(n.observations, 0)::int AS observations, n.vintage AS "newestVintage"
  FROM datasets d
  LEFT JOIN (
    SELECT s.dataset_code, count(*) AS observations, max(o.vintage) AS vintage
    FROM series s JOIN observations o ON o.series_id = s.id GROUP BY s.dataset_code
  ) n ON n.dataset_code = d.code
  ORDER BY d.publisher, d.code`;

const RETRIEVALS = `
  SELECT id, dataset_code AS "datasetCode", origin, published_at AS "publishedAt", retrieved_at AS "retrievedAt",
    vintage_basis AS "vintageBasis", row_count AS "rowCount", note
  FROM retrievals
  ORDER BY dataset_code, coalesce(published_at, retrieved_at) DESC, id`;

const REPORTS = `
  SELECT publisher, count(*)::int AS addresses FROM sources GROUP BY publisher ORDER BY count(*) DESC, publisher`;

const COVERAGE = `
  SELECT side_a AS a, side_b AS b, recorded_from AS "recordedFrom", recorded_to AS "recordedTo",
    dense_from AS "denseFrom", note
  FROM pair_coverage ORDER BY side_a, side_b`;

/** Data sets with licence and newest vintage, the releases read, the publishers of reports, and how far meetings are recorded. */
export async function getSourceRecord(): Promise<SourceRecord> {
  const [datasets, retrievals, reports, coverage] = await Promise.all([
    pool().query<DatasetRecord>(DATASETS),
    pool().query<RetrievalRecord>(RETRIEVALS),
    pool().query<SourceRecord["reports"][number]>(REPORTS),
    pool().query<SourceRecord["coverage"][number]>(COVERAGE),
  ]);
  return { datasets: datasets.rows, retrievals: retrievals.rows, reports: reports.rows, coverage: coverage.rows };
}
