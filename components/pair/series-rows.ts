import type { PointFacts, SeriesFacts } from "@/components/chart/chart-types";
import type { StatusWords } from "@/components/chart/read-series";
import type { TableCell, TableRow } from "@/components/table/table-types";
import { comparePeriods, parsePeriod } from "@/lib/domain/period";
import { formatDecimal } from "@/lib/format";

/** A column of figures: those of the series of the same id, in its chart's unit. */
export type FigureColumn = { id: string; header: string; unit: string; decimals: number };

export type FigureWords = { noData: string; statuses: StatusWords };

/** A series whose missing figures may have reasons of their own, by period. */
export type FigureSeries = SeriesFacts & { reasons?: Readonly<Record<string, string>> };

type Figures = { power: number; points: ReadonlyMap<string, PointFacts>; reasons: FigureSeries["reasons"] };

function figureCell(own: Figures | undefined, period: string, decimals: number, locale: string, words: FigureWords) {
  const point = own?.points.get(period);
  const reason = own?.reasons?.[period];
  if (!own || !point) return { text: "", missing: reason ?? words.noData };
  const { power } = own;
  const { value, status = "A" } = point;
  const label = words.statuses[status];
  if (value === null) return { text: "", missing: reason ?? label };
  const cell: TableCell = { text: formatDecimal(value, { locale, decimals, unitMultiplier: power }), value };
  return status === "A" ? cell : { ...cell, flag: { mark: status, label } };
}

/** The periods of all series with their labels, the one that ends last first. */
function periodsOf(series: readonly SeriesFacts[]): [period: string, label: string][] {
  const labels = new Map(series.flatMap(({ points }) => points.map(({ period, label = period }) => [period, label])));
  const ends = new Map([...labels.keys()].map((period) => [period, parsePeriod(period)?.end ?? ""]));
  return [...labels].sort(([a], [b]) => {
    const [x = "", y = ""] = [ends.get(a), ends.get(b)];
    // Not by localeCompare: its first call costs a slow phone as much as the whole table.
    if (x !== y) return x < y ? 1 : -1;
    return comparePeriods(b, a);
  });
}

/** What else is told of a period beside its figures, by the period's text. */
export type PeriodCells = Readonly<Record<string, TableCell>>;

/**
 * The rows of a table of series: one a period, newest first; a period that a series does not have is missing there. The
 * figures are those of the chart above it, so they travel once. `meetings` fills a last column of that name.
 */
export function seriesRows(
  series: readonly FigureSeries[],
  columns: readonly FigureColumn[],
  locale: string,
  words: FigureWords,
  meetings?: PeriodCells,
): TableRow[] {
  const figures = new Map(
    series.map(({ id, power, points, reasons }): [string, Figures] => [
      id,
      { power, points: new Map(points.map((point) => [point.period, point])), reasons },
    ]),
  );
  return periodsOf(series).map(([period, label]) => ({
    id: period,
    cells: {
      period: { text: label, value: period },
      ...Object.fromEntries(
        columns.map(({ id, decimals }) => [id, figureCell(figures.get(id), period, decimals, locale, words)]),
      ),
      ...(meetings && { meetings: meetings[period] ?? { text: "", missing: words.noData } }),
    },
  }));
}
