import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";

export type PaginationProps = {
  /** Accessible name, such as "Pages of meetings". */
  label: string;
  /** What is on the page: "1–50 of 122". */
  rangeText: string;
  /** Without an address there is no such page. */
  previous: { label: string; href?: string };
  next: { label: string; href?: string };
};

const STEP = "inline-flex min-h-9 items-center gap-1 rounded-sm border px-3 no-underline";

function Step({ href, rel, children }: { href?: string; rel: "prev" | "next"; children: ReactNode }) {
  if (!href) {
    return (
      <span aria-disabled="true" className={`${STEP} border-hairline text-muted opacity-60`}>
        {children}
      </span>
    );
  }
  return (
    <PageLink href={href} rel={rel} className={`${STEP} border-rule hover:bg-tint`}>
      {children}
    </PageLink>
  );
}

/** Where the page stands in the list, and the ways to the pages beside it. */
export function Pagination({ label, rangeText, previous, next }: PaginationProps) {
  return (
    <nav aria-label={label} className="no-print flex flex-wrap items-center justify-between gap-3 py-3 text-sm">
      <p>{rangeText}</p>
      <ul className="flex gap-2">
        <li>
          <Step href={previous.href} rel="prev">
            <ChevronLeft size={16} aria-hidden />
            {previous.label}
          </Step>
        </li>
        <li>
          <Step href={next.href} rel="next">
            {next.label}
            <ChevronRight size={16} aria-hidden />
          </Step>
        </li>
      </ul>
    </nav>
  );
}
