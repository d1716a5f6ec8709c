import { PageLink } from "@/components/ui/page-link";

export type TabLink = { href: string; label: string; count?: string; current: boolean };

/** The tabs of a subject as links, so that each has its address; the row scrolls sideways where it is narrow. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="no-print -mx-4 overflow-x-auto border-b border-hairline px-4 lg:mx-0 lg:px-0">
      <ul className="flex gap-5">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <PageLink
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="-mb-px flex min-h-10 items-center gap-1.5 border-b-2 border-transparent text-sm whitespace-nowrap text-muted no-underline -outline-offset-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {tab.label}
              {tab.count && <span className="text-xs font-normal text-muted">{tab.count}</span>}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
