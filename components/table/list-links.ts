import type { ChipProps } from "@/components/ui/chip";
import type { QueryGrammar } from "@/lib/params/query";
import { nextSort, sortState } from "@/lib/params/sort";
import type { SortOf } from "@/lib/params/values";

/** What every list's query has. */
export type ListQuery = { page: number; size: number; sort: SortOf<string> };

/** A list as it stands: its grammar, what the reader asked for, the path of its page, and the keys that the path says. */
export type ListState<Q extends ListQuery> = {
  grammar: QueryGrammar<Q>;
  query: Q;
  path: string;
  inPath: readonly (keyof Q & string)[];
};

/** Address of the same list with some parameters changed. */
export function listHref<Q extends ListQuery>(list: ListState<Q>, changes: Partial<Q>): string {
  const { grammar, query, path, inPath } = list;
  const text = grammar.write({ ...query, ...changes }, { omit: inPath }).toString();
  return text ? `${path}?${text}` : path;
}

/** Address that sorts by `key` (or turns its order) from the first page, and how the column stands now. */
export function sortLink<Q extends ListQuery>(list: ListState<Q>, key: string, first: "ascending" | "descending") {
  const { sort } = list.query;
  // The spread keeps Q's other keys; both keys that change are of every ListQuery.
  const changes: Partial<ListQuery> = { sort: nextSort(sort, key, first), page: 1 };
  return { href: listHref(list, { ...list.query, ...changes }), state: sortState(sort, key) };
}

/** Addresses of the pages beside this one; none where there is no such page. */
export function pageLinks<Q extends ListQuery>(list: ListState<Q>, total: number) {
  const { page, size } = list.query;
  const to = (number: number) => listHref(list, { ...list.query, page: number });
  return { previous: page > 1 ? to(page - 1) : undefined, next: page * size < total ? to(page + 1) : undefined };
}

/** How the values of a filter are called; a key that is not named here is no filter of the list. */
export type FilterNames = Readonly<Record<string, { legend: string; label: (value: string) => string }>>;

/** A chip for each value that narrows the list: it says the filter and leads to the list without it. */
export function filterChips<Q extends ListQuery>(
  list: ListState<Q>,
  names: FilterNames,
  removeLabel: (name: string) => string,
): ChipProps[] {
  const query: Record<string, unknown> = list.query;
  const defaults: Record<string, unknown> = list.grammar.defaults;
  return Object.entries(names).flatMap(([key, { legend, label }]) => {
    const value = query[key];
    if (JSON.stringify(value) === JSON.stringify(defaults[key])) return [];
    return [value].flat().map((each) => {
      const text = `${legend}: ${label(String(each))}`;
      const rest = Array.isArray(value) ? value.filter((other) => other !== each) : defaults[key];
      return {
        label: text,
        href: listHref(list, { ...list.query, [key]: rest, page: 1 }),
        removeLabel: removeLabel(text),
      };
    });
  });
}
