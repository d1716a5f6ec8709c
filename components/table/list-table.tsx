import { DataTable } from "@/components/table/data-table";
import { type ListQuery, type ListState, sortLink } from "@/components/table/list-links";
import { ListPages, type ListPagesProps } from "@/components/table/list-pages";
import type { TableColumn, TableRow } from "@/components/table/table-types";
import type { Words } from "@/lib/i18n/words";

/** A column; `sortKey` is a key of the list's closed list, `first` the order of its first click. */
export type ListColumn = TableColumn & { sortKey?: string; first?: "ascending" | "descending" };

export type ListTableProps<Q extends ListQuery> = ListPagesProps<Q> & {
  columns: readonly ListColumn[];
  rows: readonly TableRow[];
  emptyText: string;
};

/** The columns with links that sort the list, where they have a key. */
export function sortColumns<Q extends ListQuery, C extends ListColumn>(
  list: ListState<Q>,
  columns: readonly C[],
  { t }: Words,
): C[] {
  return columns.map((column) => {
    const { sortKey, first = "ascending", header } = column;
    if (!sortKey) return column;
    return { ...column, sort: { ...sortLink(list, sortKey, first), label: t("common.sortBy", { column: header }) } };
  });
}

/** The table of a list's page, with sort links in its head and the ways to the pages beside it. */
export function ListTable<Q extends ListQuery>(props: ListTableProps<Q>) {
  const { list, columns, caption, rows, emptyText, words } = props;
  return (
    <>
      <DataTable caption={caption} columns={sortColumns(list, columns, words)} rows={rows} emptyText={emptyText} />
      <ListPages {...props} />
    </>
  );
}
