import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { SortState, TableColumn } from "@/components/table/table-types";
import { PageLink } from "@/components/ui/page-link";

// Told by shape: two small heads when the column does not sort, one arrow in the direction when it does.
const ICONS: Record<SortState, typeof ArrowUp> = {
  ascending: ArrowUp,
  descending: ArrowDown,
  none: ChevronsUpDown,
};

/** Header of a column: its name, unit and scale; a link that sorts where the column can. */
export function ColumnHeader({ column }: { column: TableColumn }) {
  const { header, unit, sort } = column;
  const unitLine = unit && <span className="block text-xs font-normal text-muted">{unit}</span>;
  if (!sort) {
    return (
      <>
        <span className="inline-flex min-h-6 items-center">{header}</span>
        {unitLine}
      </>
    );
  }
  const Icon = ICONS[sort.state];
  return (
    <>
      <PageLink
        href={sort.href}
        scroll={false}
        className={`inline-flex min-h-6 items-center gap-1 no-underline hover:underline ${column.align === "end" ? "flex-row-reverse" : ""}`}
      >
        {header}
        <Icon size={14} aria-hidden className={`no-print shrink-0 ${sort.state === "none" ? "text-muted" : ""}`} />
        <span className="sr-only">{sort.label}</span>
      </PageLink>
      {unitLine}
    </>
  );
}
