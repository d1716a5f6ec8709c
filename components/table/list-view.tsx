import { DataTable } from "@/components/table/data-table";
import { FilterBar, type FilterGroup } from "@/components/table/filter-bar";
import {
  type FilterNames,
  filterChips,
  type ListQuery,
  type ListState,
  listHref,
  pageLinks,
  sortLink,
} from "@/components/table/list-links";
import { Pagination } from "@/components/table/pagination";
import { TableToolbar } from "@/components/table/table-toolbar";
import type { TableColumn, TableRow } from "@/components/table/table-types";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** A column; `sortKey` is a key of the list's closed list, `first` the order of its first click. */
export type ListColumn = TableColumn & { sortKey?: string; first?: "ascending" | "descending" };

/** A filter by choice: the values that may be chosen and what they are called. */
export type ListFilter = { key: string; legend: string; values: readonly string[]; label: (value: string) => string };

export type ListViewProps<Q extends ListQuery> = {
  list: ListState<Q>;
  total: number;
  caption: string;
  columns: readonly ListColumn[];
  rows: readonly TableRow[];
  filters: readonly ListFilter[];
  /** Whether the list can be searched by words. */
  searchable: boolean;
  emptyText: string;
  downloadHref: string;
  words: Words;
};

function tableColumns<Q extends ListQuery>({ list, columns, words }: ListViewProps<Q>): TableColumn[] {
  return columns.map(({ sortKey, first = "ascending", ...column }) => {
    if (!sortKey) return column;
    const label = words.t("common.sortBy", { column: column.header });
    return { ...column, sort: { ...sortLink(list, sortKey, first), label } };
  });
}

function filterGroups<Q extends ListQuery>({ list, filters }: ListViewProps<Q>): FilterGroup[] {
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

function rangeNames({ words: { t } }: { words: Words }): FilterNames {
  const same = (value: string) => value;
  return {
    q: { legend: t("common.search"), label: (value) => `“${value}”` },
    from: { legend: t("common.from"), label: same },
    to: { legend: t("common.to"), label: same },
  };
}

/** Entries of the query that the form does not show but must keep. */
function hiddenEntries<Q extends ListQuery>({ list, filters }: ListViewProps<Q>) {
  const shown = new Set<string>([...filters.map(({ key }) => key), ...list.inPath, "from", "to", "q", "page"]);
  return [...list.grammar.write(list.query)].flatMap(([name, value]) => (shown.has(name) ? [] : [{ name, value }]));
}

function inputs<Q extends ListQuery>({ list, searchable, words: { t } }: ListViewProps<Q>) {
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
            placeholder: t("common.searchPlaceholder"),
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

/** A list with all that belongs to it: filters, chips, count, download, table and pages, all by the address. */
export function ListView<Q extends ListQuery>(props: ListViewProps<Q>) {
  const { list, total, caption, rows, filters, emptyText, downloadHref, words } = props;
  const { t, locale } = words;
  const { page, size } = list.query;
  const names = { ...rangeNames(props), ...Object.fromEntries(filters.map((filter) => [filter.key, filter])) };
  const chips = filterChips(list, names, (name) => t("common.remove", { name }));
  const pages = pageLinks(list, total);
  const count = (number: number) => formatCount(number, locale);
  const range = { from: count(total === 0 ? 0 : (page - 1) * size + 1), to: count(Math.min(page * size, total)) };
  return (
    <>
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
      <DataTable caption={caption} columns={tableColumns(props)} rows={rows} emptyText={emptyText} />
      <Pagination
        label={`${t("common.pages")}: ${caption}`}
        rangeText={t("common.rangeOfTotal", { ...range, total: count(total) })}
        previous={{ label: t("common.previous"), href: pages.previous }}
        next={{ label: t("common.next"), href: pages.next }}
      />
    </>
  );
}
