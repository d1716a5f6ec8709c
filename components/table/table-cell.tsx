import type { ReactNode } from "react";
import type { TableCell } from "@/components/table/table-types";
import { Badge } from "@/components/ui/badge";
import { MeetingMark } from "@/components/ui/meeting-mark";
import { PageLink } from "@/components/ui/page-link";
import { SideDot } from "@/components/ui/side-dot";
import { linkOf } from "@/lib/domain/source";

function linked(cell: TableCell, content: ReactNode): ReactNode {
  if (!cell.href) return content;
  if (cell.external) {
    // An address that a record states is a link only where it is one of the web.
    const href = linkOf(cell.href);
    return href ? (
      <a href={href} rel="noreferrer">
        {content}
      </a>
    ) : (
      content
    );
  }
  return (
    <PageLink href={cell.href} aria-label={cell.linkLabel}>
      {content}
    </PageLink>
  );
}

function linkedEach(links: readonly { text: string; href: string }[]): ReactNode {
  return links.map(({ text, href }, place) => (
    <span key={href}>
      {place > 0 && ", "}
      <PageLink href={href}>{text}</PageLink>
    </span>
  ));
}

function words(cell: TableCell): ReactNode {
  if (cell.badge) return <Badge tone={cell.badge.tone}>{cell.text}</Badge>;
  if (cell.value === undefined) return cell.text;
  const title = countDigits(cell.value) > countDigits(cell.text) ? cell.value : undefined;
  return (
    <data value={cell.value} title={title}>
      {cell.text}
    </data>
  );
}

/** What was rounded for the eye stands whole in the title. */
function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}

function missing(reason: string): ReactNode {
  return (
    <span className="text-muted" title={reason}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{reason}</span>
    </span>
  );
}

/** What stands in one cell. A missing value is a dash that says its reason, never an empty cell or a zero. */
export function CellContent({ cell }: { cell: TableCell | undefined }) {
  if (!cell) return null;
  if (cell.missing !== undefined) return missing(cell.missing);
  const lead = cell.mark ? (
    <MeetingMark {...cell.mark} size={13} />
  ) : cell.side ? (
    <SideDot side={cell.side} size={9} />
  ) : null;
  const main = cell.links ? linkedEach(cell.links) : linked(cell, words(cell));
  return (
    <>
      {lead ? (
        <span className="inline-flex items-start gap-1.5">
          <span className="mt-[0.2em]">{lead}</span>
          <span>{main}</span>
        </span>
      ) : (
        main
      )}
      {cell.flag && (
        // Beside the figure, out of its way: digits stay under digits.
        <span className="relative">
          <abbr
            title={cell.flag.label}
            className="absolute bottom-1 left-0.5 text-[0.65rem] font-semibold text-muted no-underline"
          >
            {cell.flag.mark}
          </abbr>
        </span>
      )}
      {cell.sub && <span className="block text-xs font-normal text-muted">{cell.sub}</span>}
    </>
  );
}
