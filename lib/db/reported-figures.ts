import "server-only";
import { wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import { BOUND_QUERY, dayOf, isChosen, isWithin } from "@/lib/db/list-sql";
import type { Measure } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import { type ReportedFigureQuery, reportedFigureQuery } from "@/lib/params/reported-figure-query";

const isOfPair = (q: string, area: string) => `${area} IN (${q}#>>'{pair,a}', ${q}#>>'{pair,b}')`;

/**
 * The figures of a query (`q`: its SQL expression), the period that ends last first. In the view of a day those of
 * reports dated by then: a report without a date is left out.
 */
export function reportedFiguresFrom(q: string, query: ReportedFigureQuery): string {
  return `FROM reported_figures f
  JOIN sources source ON source.url = f.source_url
  WHERE (${q}->>'pair' IS NULL OR (${isOfPair(q, "f.ref_area")}
      AND (f.counterpart_area IS NULL OR ${isOfPair(q, "f.counterpart_area")})))
    AND ${isChosen(q, "measure", "f.measure")}
    AND ${isChosen(q, "kind", "f.kind")}
    AND ${isWithin(q, "f.period_start", "f.period_end")}
    AND ${wasKnown("f.published_on", dayOf(q, query))}
  ORDER BY f.period_end DESC, f.period_start DESC, f.measure, f.ref_area, f.id`;
}

const COLUMNS = `f.id, f.measure, f.ref_area AS "refArea", f.counterpart_area AS "counterpartArea", f.period,
  f.period_start AS "periodStart", f.period_end AS "periodEnd", f.comparator, f.value::text AS value, f.unit,
  f.unit_multiplier AS "unitMultiplier", f.kind, f.published_on AS "publishedOn", f.attribution,
  f.source_url AS "sourceUrl", source.publisher, f.note`;

/** The figures of these measures of a pair as reports gave them, as known on the day `asOf` (null: today). */
export async function listReportedFigures(
  pair: Pair,
  measures: readonly Measure[],
  asOf: string | null,
): Promise<ReportedFigure[]> {
  const query = { ...reportedFigureQuery.defaults, pair, measure: [...measures], asof: asOf };
  const select = `SELECT ${COLUMNS} ${reportedFiguresFrom(BOUND_QUERY, query)}`;
  const { rows } = await pool().query<ReportedFigure>(select, [JSON.stringify(query)]);
  return rows;
}
