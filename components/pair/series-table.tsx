"use client";

import { useMemo } from "react";
import type { SeriesFacts } from "@/components/chart/chart-types";
import { type FigureColumn, type FigureWords, seriesRows } from "@/components/pair/series-rows";
import { DataTable } from "@/components/table/data-table";
import type { TableColumn } from "@/components/table/table-types";

export type SeriesTableProps = {
  caption: string;
  /** Header of the column of periods. */
  periodHeader: string;
  columns: readonly FigureColumn[];
  /** The very objects that the chart was given: what is sent twice travels once. */
  series: readonly SeriesFacts[];
  locale: string;
  labels: FigureWords & { empty: string };
};

function tableColumns(periodHeader: string, columns: readonly FigureColumn[]): TableColumn[] {
  return [
    { id: "period", header: periodHeader, rowHeader: true },
    ...columns.map(({ id, header, unit }) => ({ id, header, unit, align: "end" as const })),
  ];
}

/** The figures of a chart as a table: a row a period, newest first, and a column a series. */
export function SeriesTable({ caption, periodHeader, columns, series, locale, labels }: SeriesTableProps) {
  const heads = useMemo(() => tableColumns(periodHeader, columns), [periodHeader, columns]);
  const rows = useMemo(() => seriesRows(series, columns, locale, labels), [series, columns, locale, labels]);
  return <DataTable caption={caption} columns={heads} rows={rows} emptyText={labels.empty} density="compact" />;
}
