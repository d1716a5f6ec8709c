import "server-only";
import { asOfStatement, coverageColumns, type Day, meetingWasKnown, wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import type { DatasetRecord, RetrievalRecord, SourceRecord } from "@/lib/domain/source-page";

const datasets = (day: Day) => `
  SELECT d.code AS "datasetCode", d.publisher, d.title, d.abbreviation, d.licence, d.licence_url AS "licenceUrl", d.url, d.citation,
    d.redistributable, d.note, coalesce(n.observations, 0)::int AS observations, n.vintage AS "newestVintage"
  FROM datasets d
  LEFT JOIN (
    SELECT s.dataset_code, count(*) AS observations, max(o.vintage) AS vintage
    FROM series s JOIN observations o ON o.series_id = s.id WHERE ${wasKnown("o.vintage", day)} GROUP BY s.dataset_code
  ) n ON n.dataset_code = d.code
  ORDER BY d.publisher, d.code`;

// Figures of which only a latest possible day is known may bear an earlier vintage than the day of their copy.
const retrievals = (day: Day) => `
  SELECT id, dataset_code AS "datasetCode", origin, published_at AS "publishedAt", retrieved_at AS "retrievedAt",
    vintage_basis AS "vintageBasis", row_count AS "rowCount", note
  FROM retrievals
  WHERE ${wasKnown("coalesce(published_at, retrieved_at)", day)}
    OR id IN (SELECT o.retrieval_id FROM observations o WHERE ${wasKnown("o.vintage", day)})
  ORDER BY dataset_code, coalesce(published_at, retrieved_at) DESC, id`;

// Few reports tell their day: in the view of a day they are those of what was known by then.
const isCited = (day: Day) => `EXISTS (SELECT FROM meeting_sources l JOIN meetings m ON m.slug = l.meeting_slug
      WHERE l.source_url = r.url AND ${meetingWasKnown("m", day)})
    OR EXISTS (SELECT FROM documents d WHERE d.source_url = r.url AND ${wasKnown("d.signed_date", day)})
    OR EXISTS (SELECT FROM claims c WHERE c.source_url = r.url AND ${wasKnown("c.said_on", day)})
    OR EXISTS (SELECT FROM reported_figures f WHERE f.source_url = r.url AND ${wasKnown("f.published_on", day)})`;

const reports = (day: Day) => `
  SELECT publisher, count(*)::int AS addresses FROM sources r WHERE ${day === null ? "TRUE" : isCited(day)}
  GROUP BY publisher ORDER BY count(*) DESC, publisher`;

function coverage(day: Day): string {
  const { recordedFrom, recordedTo, denseFrom, note } = coverageColumns("c", day);
  return `
  SELECT c.side_a AS a, c.side_b AS b, ${recordedFrom} AS "recordedFrom", ${recordedTo} AS "recordedTo",
    ${denseFrom} AS "denseFrom", ${note} AS note
  FROM pair_coverage c WHERE ${wasKnown("c.recorded_from", day)} ORDER BY c.side_a, c.side_b`;
}

/**
 * Data sets with licence and newest vintage, the releases read, the publishers of reports, and how far meetings are
 * recorded, as known on the day `asOf` (null: today); a data set of which nothing was known by then has no figures.
 */
export async function getSourceRecord(asOf: string | null): Promise<SourceRecord> {
  const read = async <Row extends object>(name: string, text: (day: Day) => string) =>
    (await pool().query<Row>(asOfStatement(name, asOf, [], text))).rows;
  const [ofDatasets, ofRetrievals, ofReports, ofCoverage] = await Promise.all([
    read<DatasetRecord>("datasets", datasets),
    read<RetrievalRecord>("retrievals", retrievals),
    read<SourceRecord["reports"][number]>("reports", reports),
    read<SourceRecord["coverage"][number]>("coverage-of-all", coverage),
  ]);
  return { datasets: ofDatasets, retrievals: ofRetrievals, reports: ofReports, coverage: ofCoverage };
}
