import type { ListQuery } from "@/components/table/list-links";
import { ListTable, type ListTableProps } from "@/components/table/list-table";
import { ListToolbar, type ListToolbarProps } from "@/components/table/list-toolbar";

export type ListViewProps<Q extends ListQuery> = ListToolbarProps<Q> & ListTableProps<Q>;

/** A list with all that belongs to it: filters, chips, count, download, table and pages, all by the address. */
export function ListView<Q extends ListQuery>(props: ListViewProps<Q>) {
  return (
    <>
      <ListToolbar {...props} />
      <ListTable {...props} />
    </>
  );
}
