import { DataTable, type DataTableProps } from "@/components/table/data-table";
import { TableFrame, type TableFrameProps } from "@/components/table/table-frame";

export type TableSectionProps = TableFrameProps & Omit<DataTableProps, "caption" | "hideCaption">;

/** A table within a page, under its heading, with the file of its rows. */
export function TableSection({ columns, rows, density, ...frame }: TableSectionProps) {
  const table = { columns, rows, density, caption: frame.title, emptyText: frame.emptyText };
  return (
    <TableFrame {...frame} isEmpty={rows.length === 0}>
      <DataTable {...table} hideCaption />
    </TableFrame>
  );
}
