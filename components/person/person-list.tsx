import { PersonItem } from "@/components/person/person-item";
import { FilterBar } from "@/components/table/filter-bar";
import { filterChips, type ListState, listHref, pageLinks } from "@/components/table/list-links";
import { Pagination } from "@/components/table/pagination";
import { TableToolbar } from "@/components/table/table-toolbar";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageLink } from "@/components/ui/page-link";
import type { PersonRow } from "@/lib/domain/person";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { PERSON_SORTS, type PersonQuery, personQuery } from "@/lib/params/person-query";

type Props = { query: PersonQuery; rows: readonly PersonRow[]; total: number; words: Words };
type List = ListState<PersonQuery>;

const ORDERS = [PERSON_SORTS[0], `-${PERSON_SORTS[1]}`] as const;

function Orders({ list, words: { t } }: { list: List; words: Words }) {
  return (
    <nav aria-label={t("person.order")} className="no-print mt-4">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {ORDERS.map((sort) => (
          <li key={sort}>
            <PageLink
              href={listHref(list, { sort, page: 1 })}
              aria-current={list.query.sort === sort ? "true" : undefined}
              className="inline-flex min-h-8 items-center text-muted no-underline hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline"
            >
              {t(`person.sort.${sort}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Why there is nothing on the page, and the way on. */
function Nothing({ list, total, words }: { list: List; total: number; words: Words }) {
  const { t } = words;
  const { page, q } = list.query;
  if (total > 0) {
    const first = <LinkButton href={listHref(list, { page: 1 })}>{t("person.firstPage")}</LinkButton>;
    return <EmptyState title={t("person.noPage", { page, count: total })} action={first} />;
  }
  if (q === null) return <EmptyState title={words.none(t("person.noneAtAll"))} />;
  const clear = <LinkButton href={listHref(list, { q: null, page: 1 })}>{t("common.clearAll")}</LinkButton>;
  return <EmptyState title={words.none(t("person.none"))} action={clear} />;
}

function Pages({ list, shown, total, words }: { list: List; shown: number; total: number; words: Words }) {
  const { t, locale } = words;
  const count = (number: number) => formatCount(number, locale);
  const { page, size } = list.query;
  const before = (page - 1) * size;
  const { previous, next } = pageLinks(list, total);
  return (
    <Pagination
      label={t("person.page")}
      rangeText={t("common.rangeOfTotal", { from: count(before + 1), to: count(before + shown), total: count(total) })}
      previous={{ label: t("common.previous"), href: previous }}
      next={{ label: t("common.next"), href: next }}
    />
  );
}

/** The persons of the record with a search over every spelling, in pages, all by the address. */
export function PersonList({ query, rows, total, words }: Props) {
  const { t } = words;
  const list: List = { grammar: personQuery, query, path: words.path("/persons"), inPath: [] };
  const names = { q: { legend: t("common.search"), label: (text: string) => `“${text}”` } };
  const chips = filterChips(list, names, (name) => t("common.remove", { name }));
  const hidden = [...personQuery.write(query)].flatMap(([name, value]) =>
    name === "q" || name === "page" ? [] : [{ name, value }],
  );
  return (
    <>
      <TableToolbar
        countText={t("common.results", { count: total })}
        chips={chips}
        chipsLabel={t("common.filters")}
        clearAll={
          chips.length > 0 ? { href: listHref(list, { q: null, page: 1 }), label: t("common.clearAll") } : undefined
        }
      >
        <FilterBar
          key={personQuery.write(query).toString()}
          action={list.path}
          label={`${t("common.filters")}: ${t("person.title")}`}
          groups={[]}
          inputs={[
            {
              name: "q",
              label: t("person.search"),
              value: query.q ?? "",
              placeholder: t("person.searchPlaceholder"),
              width: "12rem",
            },
          ]}
          hidden={hidden}
          submitLabel={t("common.apply")}
        />
      </TableToolbar>
      <Orders list={list} words={words} />
      {rows.length === 0 ? (
        <Nothing list={list} total={total} words={words} />
      ) : (
        <>
          <ul className="mt-2 border-t border-rule">
            {rows.map((person) => (
              <PersonItem key={person.slug} person={person} words={words} />
            ))}
          </ul>
          <Pages list={list} shown={rows.length} total={total} words={words} />
        </>
      )}
    </>
  );
}
