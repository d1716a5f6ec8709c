import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { Chip, type ChipProps } from "@/components/ui/chip";
import { PageLink } from "@/components/ui/page-link";

export type TableToolbarProps = {
  /** How many rows there are, as a sentence: "122 meetings". Announced when it changes. */
  countText: string;
  chips: readonly ChipProps[];
  /** Accessible name of the row of chips: "Filters that are on". */
  chipsLabel: string;
  clearAll?: { href: string; label: string };
  /** File of all rows as filtered; the label says how many: "Download CSV (122 rows)". */
  download?: { href: string; label: string };
  /** The filter bar. */
  children?: ReactNode;
};

/** What stands above a table: filters, what is filtered, how many rows are left, and the file of them. */
export function TableToolbar({ countText, chips, chipsLabel, clearAll, download, children }: TableToolbarProps) {
  return (
    <div className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        {children}
        {download && (
          <LinkButton href={download.href} download>
            <Download size={15} aria-hidden />
            {download.label}
          </LinkButton>
        )}
      </div>
      <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-2 text-sm">
        <p role="status">{countText}</p>
        {chips.length > 0 && (
          <ul aria-label={chipsLabel} className="flex flex-wrap gap-1.5">
            {chips.map((chip) => (
              <li key={chip.href}>
                <Chip {...chip} />
              </li>
            ))}
          </ul>
        )}
        {clearAll && (
          <PageLink href={clearAll.href} scroll={false} className="no-print py-1 text-xs">
            {clearAll.label}
          </PageLink>
        )}
      </div>
    </div>
  );
}
