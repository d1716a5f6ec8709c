import { facetNames } from "@/components/meeting/facet-names";
import { type FilterNames, filterChips, type ListState, listHref } from "@/components/table/list-links";
import { rangeNames } from "@/components/table/list-toolbar";
import { EmptyState } from "@/components/ui/empty-state";
import { PageLink } from "@/components/ui/page-link";
import type { Words } from "@/lib/i18n/words";
import type { MeetingQuery } from "@/lib/params/meeting-query";

type Props = {
  list: ListState<MeetingQuery>;
  people: ReadonlyMap<string, string>;
  /** The search with its spelling mended, where that finds something. */
  suggestion: string | null;
  words: Words;
};

/** A list of meetings without a meeting: it names all that was asked for, and another spelling where there is one. */
export function NoMeetings({ list, people, suggestion, words }: Props) {
  const { t } = words;
  const names: FilterNames = { ...rangeNames(words), ...facetNames(people, words) };
  const asked = filterChips(list, names, (name) => name).map(({ label }) => label);
  const action = suggestion !== null && (
    <PageLink
      href={listHref(list, { ...list.query, q: suggestion, page: 1 })}
      className="inline-flex min-h-6 items-center"
    >
      {t("facets.suggestion", { text: suggestion })}
    </PageLink>
  );
  return (
    <EmptyState title={words.none(t("pair.emptyMeetings"))} action={action || undefined}>
      {asked.length > 0 && <p className="break-words">{t("facets.emptyText", { filters: asked.join("; ") })}</p>}
    </EmptyState>
  );
}
