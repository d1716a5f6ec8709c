"use client";

import { useMemo } from "react";
import {
  type FigureColumn,
  type FigureSeries,
  type FigureWords,
  type PeriodCells,
  seriesRows,
} from "@/components/pair/series-rows";
import { DataTable } from "@/components/table/data-table";
import type { TableColumn } from "@/components/table/table-types";

export type SeriesTableProps = {
  caption: string;
  /** Header of the column of periods. */
  periodHeader: string;
  columns: readonly FigureColumn[];
  /** The very objects that the chart was given: what is sent twice travels once. */
  series: readonly FigureSeries[];
  /** How many meetings fell into each period, as a last column. */
  meetings?: { header: string; unit: string; cells: PeriodCells };
  locale: string;
  labels: FigureWords & { empty: string };
};

type Columns = Pick<SeriesTableProps, "periodHeader" | "columns" | "meetings">;

function tableColumns({ periodHeader, columns, meetings }: Columns): TableColumn[] {
  const figures = columns.map(({ id, header, unit }) => ({ id, header, unit, align: "end" as const }));
  const count = meetings && { id: "meetings", header: meetings.header, unit: meetings.unit, align: "end" as const };
  return [{ id: "period", header: periodHeader, rowHeader: true }, ...figures, ...(count ? [count] : [])];
}

/** The figures of a chart as a table: a row a period, newest first, and a column a series. */
export function SeriesTable(props: SeriesTableProps) {
  const { caption, periodHeader, columns, series, meetings, locale, labels } = props;
  const heads = useMemo(() => tableColumns({ periodHeader, columns, meetings }), [periodHeader, columns, meetings]);
  const rows = useMemo(
    () => seriesRows(series, columns, locale, labels, meetings?.cells),
    [series, columns, locale, labels, meetings],
  );
  return <DataTable caption={caption} columns={heads} rows={rows} emptyText={labels.empty} density="compact" />;
}
