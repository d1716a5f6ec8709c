import { type ListState, listHref } from "@/components/table/list-links";
import { PageLink } from "@/components/ui/page-link";
import type { Words } from "@/lib/i18n/words";
import { MEETING_VIEWS, type MeetingQuery } from "@/lib/params/meeting-query";

/** The ways to show a list of meetings, each with its address. */
export function ViewLinks({ list, words: { t } }: { list: ListState<MeetingQuery>; words: Words }) {
  return (
    <nav aria-label={t("facets.views")} className="no-print">
      <ul className="inline-flex rounded-sm border border-rule p-0.5">
        {MEETING_VIEWS.map((view) => (
          <li key={view}>
            <PageLink
              href={listHref(list, { ...list.query, view, page: 1 })}
              scroll={false}
              aria-current={view === list.query.view ? "true" : undefined}
              className="inline-flex min-h-7 items-center rounded-[3px] px-2.5 text-xs font-medium text-muted no-underline aria-[current]:bg-ink aria-[current]:text-paper forced-colors:aria-[current]:underline"
            >
              {t(`facets.view.${view}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
