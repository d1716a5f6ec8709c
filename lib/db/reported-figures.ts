import "server-only";
import { asOfStatement, type Day, wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import type { Measure } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { ReportedFigure } from "@/lib/domain/reported-figure";

const figuresOfPair = (day: Day) => `
  SELECT f.id, f.measure, f.ref_area AS "refArea", f.counterpart_area AS "counterpartArea", f.period,
    f.period_start AS "periodStart", f.period_end AS "periodEnd", f.comparator, f.value::text AS value, f.unit,
    f.unit_multiplier AS "unitMultiplier", f.kind, f.published_on AS "publishedOn", f.attribution,
    f.source_url AS "sourceUrl", source.publisher, f.note
  FROM reported_figures f
  JOIN sources source ON source.url = f.source_url
  WHERE f.ref_area = ANY ($1::text[]) AND f.counterpart_area = ANY ($1::text[]) AND f.measure = ANY ($2::text[])
    AND ${wasKnown("f.published_on", day)}
  ORDER BY f.period_end DESC, f.period_start DESC, f.measure, f.ref_area, f.id`;

/**
 * Figures between the two countries of a pair as reports gave them, the period that ends last first. In the view of a
 * day (`asOf`; null: today) those of reports dated by then: a report without a date is left out.
 */
export async function listReportedFigures(
  pair: Pair,
  measures: readonly Measure[],
  asOf: string | null,
): Promise<ReportedFigure[]> {
  const values = [[pair.a, pair.b], measures];
  const { rows } = await pool().query<ReportedFigure>(asOfStatement("reported-figures", asOf, values, figuresOfPair));
  return rows;
}
