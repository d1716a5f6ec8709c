import type { TableColumn } from "@/components/table/table-types";

/** Rows of 36 px, or of 28 px where many figures stand together. */
export const DENSITIES = {
  normal: { inline: "px-3", block: "h-9 py-1.5" },
  compact: { inline: "px-2", block: "h-7 py-0.5" },
};
export type Density = keyof typeof DENSITIES;

function shared(column: TableColumn | undefined, density: Density): string {
  const { inline, block } = DENSITIES[density];
  const align = column?.align === "end" ? "text-right" : "text-left";
  const wrap = column?.wrap ? "w-2/5 min-w-60" : "whitespace-nowrap";
  const narrow = column?.rowHeader ? "max-sm:max-w-[45vw] max-sm:min-w-28 max-sm:whitespace-normal" : "";
  return `${inline} ${block} ${align} ${wrap} ${narrow}`;
}

/** Classes of a column's header cell: it stays on top, and on the left too when it names the rows. */
export function headClass(column: TableColumn | undefined, density: Density): string {
  const corner = column?.rowHeader ? "left-0 z-20" : "z-15";
  return `sticky-cell sticky top-0 ${corner} border-b border-rule bg-paper align-bottom text-xs font-semibold ${shared(column, density)}`;
}

/** Classes of a cell; the row's name stays on the left. */
export function cellClass(column: TableColumn | undefined, density: Density): string {
  const stuck = column?.rowHeader ? "sticky-cell sticky left-0 z-10 bg-paper" : "";
  return `border-b border-hairline align-top group-last:border-b-0 ${stuck} ${shared(column, density)}`;
}
