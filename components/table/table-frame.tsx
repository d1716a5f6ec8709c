import type { ReactNode } from "react";
import { DownloadButton } from "@/components/table/download-button";
import { LinkButton } from "@/components/ui/button";
import type { Words } from "@/lib/i18n/words";

export type TableFrameProps = {
  id: string;
  title: string;
  lead?: string;
  /** File of these rows, and of how many. */
  download: { href: string; count: number };
  /** The way to the whole list, when these rows are a part of it. */
  more?: { href: string; label: string };
  emptyText: string;
  words: Words;
};

type Props = TableFrameProps & { isEmpty: boolean; children: ReactNode };

/** What stands around a table within a page: its heading, the file of its rows, and a sentence in place of an empty one. */
export function TableFrame({ id, title, lead, download, more, emptyText, words, isEmpty, children }: Props) {
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
      {isEmpty ? <p className="border-t border-rule py-3 text-sm text-muted">{emptyText}</p> : children}
    </div>
  );
}
