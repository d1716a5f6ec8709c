import { CellContent } from "@/components/table/table-cell";
import type { TableCell, TableColumn } from "@/components/table/table-types";

/** Classes by which app/data-table.css tells the cells of a column. */
export function columnClass(column: TableColumn | undefined, more?: string): string | undefined {
  return [more, column?.align === "end" && "end", column?.wrap && "wrap"].filter(Boolean).join(" ") || undefined;
}

/**
 * One cell of a table's body: the name of its row, or a value. A function and no component, for a page has hundreds; for
 * the same reason a missing value is its cell's own text, which the style sheet shows as a dash.
 */
export function bodyCell(key: string, column: TableColumn | undefined, cell: TableCell | undefined) {
  if (column?.rowHeader) {
    return (
      <th key={key} scope="row" className={columnClass(column)}>
        {CellContent({ cell })}
      </th>
    );
  }
  if (cell?.missing !== undefined) {
    return (
      <td key={key} className={columnClass(column, "missing")} title={cell.missing}>
        {cell.missing}
      </td>
    );
  }
  return (
    <td key={key} className={columnClass(column)}>
      {CellContent({ cell })}
    </td>
  );
}
