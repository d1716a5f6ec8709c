import "server-only";
import type { VINTAGE_VIEWS } from "@/lib/params/observation-query";

/**
 * The SQL of an as-of view, for every read: what was known on a day. `day` is the SQL expression of that day, null for
 * the latest, which asks for nothing; aliases and columns are names in our own SQL.
 */
export type Day = string | null;

/** Condition: what `column` (a vintage, the day on which something was said or signed) dates was known on the day. */
export function wasKnown(column: string, day: Day): string {
  return day === null ? "TRUE" : `${column} <= ${day}`;
}

/** Condition: the meeting `m` had begun by the day, or it is an announced one of which a source had told by then. */
export function meetingWasKnown(m: string, day: Day): string {
  if (day === null) return "TRUE";
  return `(${m}.start_date <= ${day} OR (${m}.status = 'planned' AND EXISTS (
      SELECT FROM meeting_sources told JOIN sources report ON report.url = told.source_url
      WHERE told.meeting_slug = ${m}.slug AND report.published_on <= ${day})))`;
}

/** Columns of the coverage `c` of a pair's meetings: the record ends on the day, where it reaches further. */
export function coverageColumns(c: string, day: Day) {
  const dense = day === null ? `${c}.dense_from` : `CASE WHEN ${c}.dense_from <= ${day} THEN ${c}.dense_from END`;
  return {
    recordedFrom: `${c}.recorded_from`,
    recordedTo: day === null ? `${c}.recorded_to` : `least(${c}.recorded_to, ${day})`,
    denseFrom: dense,
    note: `${c}.note`,
  };
}

/** Of which observations: `where` are more conditions on `v`, such as bounds of the period. */
type Known = { day: Day; vintages?: (typeof VINTAGE_VIEWS)[number]; where?: string };

function known({ day, where = "TRUE" }: Known): string {
  return `${wasKnown("v.vintage", day)} AND ${where}`;
}

/**
 * The observations of one series that were known on the day: of each period the newest vintage up to it (or all of
 * them), newest period first, as a relation of the table's own columns. It walks the primary key: a narrow query is
 * quick whatever the size of the table.
 */
export function seriesKnown(seriesId: string, options: Known): string {
  const newest = options.vintages !== "all";
  return `SELECT ${newest ? "DISTINCT ON (v.period) " : ""}v.* FROM observations v
      WHERE v.series_id = ${seriesId} AND ${known(options)}
      ${newest ? "ORDER BY v.period DESC, v.vintage DESC" : ""}`;
}

/**
 * The observations of all series that were known on the day, in the order of periods: the index of that order gives
 * the first rows before the last are read.
 */
export function periodsKnown(options: Known & { descending: boolean }): string {
  const newest = options.vintages !== "all";
  const direction = options.descending ? "DESC" : "ASC";
  return `SELECT ${newest ? "DISTINCT ON (v.period_start, v.period_end, v.series_id, v.period) " : ""}v.*
    FROM observations v WHERE ${known(options)}
    ORDER BY v.period_start ${direction}, v.period_end ${direction}, v.series_id, v.period, v.vintage DESC`;
}

type Statement = { name: string; text: string; values: unknown[] };

/** A prepared statement of an as-of view (null: the latest): the day, where there is one, is the last of its values. */
export function asOfStatement(
  name: string,
  asOf: string | null,
  values: readonly unknown[],
  text: (day: Day) => string,
): Statement {
  if (asOf === null) return { name, text: text(null), values: [...values] };
  return { name: `${name}-as-of`, text: text(`$${values.length + 1}::date`), values: [...values, asOf] };
}
