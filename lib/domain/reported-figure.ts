import type { Comparator, FIGURE_KINDS } from "@/lib/domain/claim";
import type { Measure, Unit } from "@/lib/domain/indicator";

/** A statistic as a report gave it, apart from every series: a bound stays a bound. Days are ISO, `value` is decimal text. */
export type ReportedFigure = {
  id: string;
  measure: Measure;
  refArea: string;
  counterpartArea: string | null;
  period: string;
  periodStart: string;
  periodEnd: string;
  comparator: Comparator;
  value: string;
  unit: Unit;
  unitMultiplier: number;
  kind: (typeof FIGURE_KINDS)[number];
  /** Null when the report does not tell its day. */
  publishedOn: string | null;
  /** Who compiled or said it, as the source puts it. */
  attribution: string;
  sourceUrl: string;
  publisher: string;
  note: string | null;
};
