import { FilterBar, type FilterGroup } from "@/components/table/filter-bar";
import { type FilterNames, filterChips, type ListQuery, type ListState, listHref } from "@/components/table/list-links";
import { TableToolbar } from "@/components/table/table-toolbar";
import type { Words } from "@/lib/i18n/words";

/** A filter by choice: the values that may be chosen and what they are called. */
export type ListFilter = { key: string; legend: string; values: readonly string[]; label: (value: string) => string };

export type ListToolbarProps<Q extends ListQuery> = {
  list: ListState<Q>;
  total: number;
  caption: string;
  filters: readonly ListFilter[];
  /** Filters that are chosen elsewhere on the page: here they only say what is chosen. */
  besides?: FilterNames;
  /** Whether the list can be searched by words. */
  searchable: boolean;
  /** What the field of words hints at, where it is not a title, person or place. */
  searchHint?: string;
  downloadHref: string;
  words: Words;
};

function filterGroups<Q extends ListQuery>({ list, filters }: ListToolbarProps<Q>): FilterGroup[] {
  const query: Record<string, unknown> = list.query;
  return filters.map(({ key, legend, values, label }) => {
    const chosen = [query[key]].flat();
    return {
      name: key,
      legend,
      options: values.map((value) => ({ value, label: label(value), checked: chosen.includes(value) })),
    };
  });
}

/** What the reader typed in, as filters of the list. */
export function rangeNames({ t }: Words): FilterNames {
  const same = (value: string) => value;
  return {
    q: { legend: t("common.search"), label: (value) => `“${value}”` },
    from: { legend: t("common.from"), label: same },
    to: { legend: t("common.to"), label: same },
  };
}

/** Entries of the query that the form does not show but must keep. */
function hiddenEntries<Q extends ListQuery>({ list, filters }: ListToolbarProps<Q>) {
  const shown = new Set<string>([...filters.map(({ key }) => key), ...list.inPath, "from", "to", "q", "page"]);
  return [...list.grammar.write(list.query)].flatMap(([name, value]) => (shown.has(name) ? [] : [{ name, value }]));
}

function inputs<Q extends ListQuery>({ list, searchable, searchHint, words: { t } }: ListToolbarProps<Q>) {
  const written = list.grammar.write(list.query);
  const value = (name: string) => written.get(name) ?? "";
  return [
    { name: "from", label: t("common.from"), value: value("from"), placeholder: "2016", width: "6.5rem" },
    { name: "to", label: t("common.to"), value: value("to"), placeholder: "2025", width: "6.5rem" },
    ...(searchable
      ? [
          {
            name: "q",
            label: t("common.search"),
            value: value("q"),
            placeholder: searchHint ?? t("common.searchPlaceholder"),
            width: "12rem",
          },
        ]
      : []),
  ];
}

/** The list without its filters; what the path or the page itself chose stays. */
function clearedHref<Q extends ListQuery>(list: ListState<Q>, filters: readonly string[]): string {
  const defaults: Record<string, unknown> = list.grammar.defaults;
  const cleared = Object.fromEntries(filters.map((key) => [key, defaults[key]]));
  return listHref(list, { ...list.query, ...cleared, page: 1 });
}

/** What stands above a list: filters, chips, count and download, all by the address. */
export function ListToolbar<Q extends ListQuery>(props: ListToolbarProps<Q>) {
  const { list, total, caption, filters, besides = {}, downloadHref, words } = props;
  const { t } = words;
  const names = {
    ...rangeNames(words),
    ...Object.fromEntries(filters.map((filter) => [filter.key, filter])),
    ...besides,
  };
  const chips = filterChips(list, names, (name) => t("common.remove", { name }));
  return (
    <TableToolbar
      countText={t("common.results", { count: total })}
      chips={chips}
      chipsLabel={t("common.filters")}
      clearAll={
        chips.length > 0 ? { href: clearedHref(list, Object.keys(names)), label: t("common.clearAll") } : undefined
      }
      download={{ href: downloadHref, label: t("common.downloadCsv", { count: t("common.rows", { count: total }) }) }}
    >
      <FilterBar
        key={list.grammar.write(list.query).toString()}
        action={list.path}
        label={`${t("common.filters")}: ${caption}`}
        groups={filterGroups(props)}
        inputs={inputs(props)}
        hidden={hiddenEntries(props)}
        submitLabel={t("common.apply")}
      />
    </TableToolbar>
  );
}
