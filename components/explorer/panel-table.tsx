"use client";

import { useMemo } from "react";
import type { PanelLine } from "@/components/chart/panel-line";
import { type FigureColumn, type FigureWords, seriesRows } from "@/components/pair/series-rows";
import { DataTable } from "@/components/table/data-table";
import type { TableRow } from "@/components/table/table-types";

export type PanelTableProps = {
  caption: string;
  periodHeader: string;
  columns: readonly FigureColumn[];
  /** The very objects that the plot was given: what is sent twice travels once. */
  lines: readonly PanelLine[];
  locale: string;
  labels: FigureWords & { empty: string };
};

/** A missing figure says why it could not be computed. */
function withReasons(row: TableRow, lines: readonly PanelLine[]): TableRow {
  const cells = lines.flatMap(({ id, reasons }) => {
    const [cell, reason] = [row.cells[id], reasons[row.id]];
    return cell?.missing !== undefined && reason !== undefined ? [[id, { ...cell, missing: reason }] as const] : [];
  });
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
}

/** The figures of a panel as a table: a row a period, newest first, and a column a series. */
export function PanelTable({ caption, periodHeader, columns, lines, locale, labels }: PanelTableProps) {
  const heads = useMemo(
    () => [
      { id: "period", header: periodHeader, rowHeader: true },
      ...columns.map(({ id, header, unit }) => ({ id, header, unit, align: "end" as const })),
    ],
    [periodHeader, columns],
  );
  const rows = useMemo(
    () => seriesRows(lines, columns, locale, labels).map((row) => withReasons(row, lines)),
    [lines, columns, locale, labels],
  );
  return <DataTable caption={caption} columns={heads} rows={rows} emptyText={labels.empty} density="compact" />;
}
