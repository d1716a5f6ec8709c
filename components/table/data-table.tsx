"use client";

import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { type ClipboardEvent, useId, useMemo } from "react";
import { bodyCell, columnClass } from "@/components/table/body-cell";
import { ColumnHeader } from "@/components/table/column-header";
import { TableFlags } from "@/components/table/table-flags";
import type { TableCell, TableColumn, TableRow } from "@/components/table/table-types";

export type DataTableProps = {
  /** Names the table and its scroll region; seen unless `hideCaption`. */
  caption: string;
  hideCaption?: boolean;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Why there are no rows and what could be done, when there are none. */
  emptyText: string;
  /** Rows of 36 px, or of 28 px where many figures stand together. */
  density?: "normal" | "compact";
};

// Order, filters and pages are the server's: the table needs no feature beyond its core.
const features = tableFeatures({});
const helper = createColumnHelper<typeof features, TableRow>();

function defineColumns(columns: readonly TableColumn[]) {
  return helper.columns(
    columns.map((column) => helper.accessor((row): TableCell | undefined => row.cells[column.id], { id: column.id })),
  );
}

/** Copied figures keep the hyphen-minus that spreadsheets read as a sign. */
function copyAscii(event: ClipboardEvent): void {
  const text = window.getSelection()?.toString() ?? "";
  if (!text.includes("\u2212")) return;
  event.clipboardData.setData("text/plain", text.replaceAll("\u2212", "-"));
  event.preventDefault();
}

function useRows(columns: readonly TableColumn[], rows: readonly TableRow[]) {
  const definitions = useMemo(() => defineColumns(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  return useTable({ features, columns: definitions, data, getRowId: (row) => row.id });
}

type Table = ReturnType<typeof useRows>;
type PartProps = { table: Table; byId: ReadonlyMap<string, TableColumn> };

function Head({ table, byId }: PartProps) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => {
            const column = byId.get(header.column.id);
            const state = column?.sort?.state;
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={state && state !== "none" ? state : undefined}
                style={column?.width ? { minWidth: column.width } : undefined}
                className={columnClass(column, column?.rowHeader ? "names" : undefined)}
              >
                {column && <ColumnHeader column={column} />}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

function Body({ table, byId }: PartProps) {
  return table
    .getRowModel()
    .rows.map((row) => (
      <tr key={row.id}>
        {row
          .getAllCells()
          .map((cell) => bodyCell(cell.id, byId.get(cell.column.id), row.original.cells[cell.column.id]))}
      </tr>
    ));
}

/**
 * The one table: native, with caption, row headers, sort links in the column headers and units under them. Its head and
 * first column stay in place while the region scrolls. Rows come ordered and cut to the page by the server.
 */
export function DataTable({ caption, hideCaption, columns, rows, emptyText, density = "normal" }: DataTableProps) {
  const captionId = useId();
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const parts = { table: useRows(columns, rows), byId };
  const isCompact = density === "compact";
  // Few figures stand close together; a column of sentences takes the whole width.
  const isWide = rows.length === 0 || columns.some((column) => column.wrap) || columns.length > 5;
  const captionClass = hideCaption ? "sr-only" : `py-2 text-left text-xs text-muted ${isCompact ? "px-2" : "px-3"}`;
  return (
    <div>
      <section
        aria-labelledby={captionId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        onCopy={copyAscii}
        className={`print-open relative max-h-[85vh] max-w-full overflow-auto border-y border-rule ${isWide ? "" : "w-fit min-w-[min(100%,30rem)]"}`}
      >
        <table className={isCompact ? "data-table compact" : "data-table"}>
          <caption id={captionId} className={captionClass}>
            <span className="sticky left-3 inline-block max-w-[calc(100vw-3.5rem)]">{caption}</span>
          </caption>
          <Head {...parts} />
          <tbody>
            <Body {...parts} />
            {rows.length === 0 && (
              <tr>
                <td colSpan={columns.length} className="px-3 py-8 text-center whitespace-normal text-muted">
                  {emptyText}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
      <TableFlags rows={rows} />
    </div>
  );
}
