import { DataTable, type DataTableProps } from "@/components/table/data-table";
import { DownloadButton } from "@/components/table/download-button";
import { LinkButton } from "@/components/ui/button";
import type { Words } from "@/lib/i18n/words";

export type TableSectionProps = Omit<DataTableProps, "caption" | "hideCaption"> & {
  id: string;
  title: string;
  lead?: string;
  /** File of these rows, and of how many. */
  download: { href: string; count: number };
  /** The way to the whole list, when these rows are a part of it. */
  more?: { href: string; label: string };
  words: Words;
};

/** A table within a page, under its heading, with the file of its rows. */
export function TableSection({ id, title, lead, download, more, words, ...table }: TableSectionProps) {
  return (
    <div className="mt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-2">
        <div>
          <h2 id={id} className="font-serif text-lg font-semibold">
            {title}
          </h2>
          {lead && <p className="text-sm text-muted">{lead}</p>}
        </div>
        <div className="flex flex-wrap gap-2">
          {more && (
            <LinkButton href={more.href} look="quiet">
              {more.label}
            </LinkButton>
          )}
          <DownloadButton {...download} words={words} />
        </div>
      </div>
      {table.rows.length > 0 ? (
        <DataTable {...table} caption={title} hideCaption />
      ) : (
        <p className="border-t border-rule py-3 text-sm text-muted">{table.emptyText}</p>
      )}
    </div>
  );
}
