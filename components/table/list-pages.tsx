import { type ListQuery, type ListState, pageLinks } from "@/components/table/list-links";
import { Pagination } from "@/components/table/pagination";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

export type ListPagesProps<Q extends ListQuery> = { list: ListState<Q>; total: number; caption: string; words: Words };

/** Which of a list's rows its page shows, and the ways to the pages beside it. */
export function ListPages<Q extends ListQuery>({ list, total, caption, words }: ListPagesProps<Q>) {
  const { t, locale } = words;
  const { page, size } = list.query;
  const pages = pageLinks(list, total);
  const count = (number: number) => formatCount(number, locale);
  const range = { from: count(total === 0 ? 0 : (page - 1) * size + 1), to: count(Math.min(page * size, total)) };
  return (
    <Pagination
      label={`${t("common.pages")}: ${caption}`}
      rangeText={t("common.rangeOfTotal", { ...range, total: count(total) })}
      previous={{ label: t("common.previous"), href: pages.previous }}
      next={{ label: t("common.next"), href: pages.next }}
    />
  );
}
