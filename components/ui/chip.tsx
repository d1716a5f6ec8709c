import { X } from "lucide-react";
import { PageLink } from "@/components/ui/page-link";

export type ChipProps = {
  label: string;
  /** Address of the same view without this filter. */
  href: string;
  /** Accessible name, such as "Remove filter: level head of state". */
  removeLabel: string;
};

/** A filter that is on, as a link that takes it off. */
export function Chip({ label, href, removeLabel }: ChipProps) {
  return (
    <PageLink
      href={href}
      scroll={false}
      aria-label={removeLabel}
      className="inline-flex min-h-7 items-center gap-1 rounded-full border border-rule bg-tint pr-1.5 pl-2.5 text-xs no-underline hover:border-ink"
    >
      {label}
      <X size={14} aria-hidden className="no-print" />
    </PageLink>
  );
}
