import { PageLink } from "@/components/ui/page-link";

export type Crumb = { label: string; href?: string };

/** The way from the start page to this one; the last crumb is the page itself and needs no address. */
export function Breadcrumbs({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="no-print text-xs text-muted">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {items.map((item, index) => (
          <li key={item.label} className="flex items-center gap-x-1.5">
            {index > 0 && <span aria-hidden="true">/</span>}
            {item.href ? (
              <PageLink href={item.href} className="py-1">
                {item.label}
              </PageLink>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
