import { CatalogueFilters, catalogueFilterNames } from "@/components/indicator/catalogue-filters";
import { CatalogueList } from "@/components/indicator/catalogue-list";
import { filterChips, type ListState, listHref, pageLinks } from "@/components/table/list-links";
import { Pagination } from "@/components/table/pagination";
import { TableToolbar } from "@/components/table/table-toolbar";
import { LinkButton } from "@/components/ui/button";
import type { ChipProps } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { PageLink } from "@/components/ui/page-link";
import type { CatalogueDataset, CatalogueEntry } from "@/lib/domain/indicator-catalogue";
import type { Pair } from "@/lib/domain/pair";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { type IndicatorQuery, indicatorQuery } from "@/lib/params/indicator-query";

export type CatalogueViewProps = {
  query: IndicatorQuery;
  entries: readonly CatalogueEntry[];
  total: number;
  datasets: readonly CatalogueDataset[];
  /** The day from which ages are seen. */
  now: string;
  words: Words;
};

type List = ListState<IndicatorQuery>;
type Shared = CatalogueViewProps & { list: List; chips: ChipProps[]; clearHref: string };

/** Of which countries the page shows the years, and the way to those of all or of a pair. */
function PairLine({ pair, list, words }: { pair: Pair | null; list: List; words: Words }) {
  const { t } = words;
  if (!pair) return <p className="mt-2 text-sm text-muted">{t("catalogue.choosePair")}</p>;
  const name = t("common.pairName", { a: words.country(pair.a), b: words.country(pair.b) });
  return (
    <p className="mt-2 text-sm">
      {t("catalogue.coverageOf")}{" "}
      <PageLink href={words.href(`/pairs/${pair.slug}`)} className="inline-flex min-h-6 items-center">
        {name}
      </PageLink>{" "}
      (
      <PageLink href={listHref(list, { pair: null, page: 1 })} className="inline-flex min-h-6 items-center">
        {t("indicator.allCountries")}
      </PageLink>
      )
    </p>
  );
}

/** Why there is nothing on the page, and the way on. */
function Nothing({ total, query, list, chips, clearHref, words: { t } }: Shared) {
  if (total > 0) {
    const first = <LinkButton href={listHref(list, { page: 1 })}>{t("catalogue.firstPage")}</LinkButton>;
    return <EmptyState title={t("catalogue.noPage", { page: query.page, count: total })} action={first} />;
  }
  if (chips.length === 0) return <EmptyState title={t("catalogue.emptyRecord")} />;
  return (
    <EmptyState
      title={t("catalogue.emptyTitle")}
      action={<LinkButton href={clearHref}>{t("common.clearAll")}</LinkButton>}
    >
      {t("catalogue.emptyText", { filters: chips.map(({ label }) => label).join("; ") })}
    </EmptyState>
  );
}

/** The catalogue of indicators: search, filters, how many, and a page of them by topic. */
export function CatalogueView(props: CatalogueViewProps) {
  const { query, entries, total, now, words } = props;
  const { t, locale } = words;
  const list: List = { grammar: indicatorQuery, query, path: words.path("/indicators"), inPath: [] };
  const chips = filterChips(list, catalogueFilterNames(props), (name) => t("common.remove", { name }));
  const clearHref = listHref(list, { q: null, topic: [], dataset: [], page: 1 });
  const shared = { ...props, list, chips, clearHref };
  const pages = pageLinks(list, total);
  const count = (number: number) => formatCount(number, locale);
  const first = (query.page - 1) * query.size + 1;
  return (
    <>
      <PairLine pair={query.pair} list={list} words={words} />
      <TableToolbar
        countText={t("catalogue.count", { count: total })}
        chips={chips}
        chipsLabel={t("common.filters")}
        clearAll={chips.length > 0 ? { href: clearHref, label: t("common.clearAll") } : undefined}
      >
        <CatalogueFilters list={list} datasets={props.datasets} words={words} />
      </TableToolbar>
      {entries.length === 0 ? (
        <Nothing {...shared} />
      ) : (
        <>
          <CatalogueList entries={entries} pair={query.pair} now={now} words={words} />
          <Pagination
            label={`${t("common.pages")}: ${t("catalogue.title")}`}
            rangeText={t("common.rangeOfTotal", {
              from: count(first),
              to: count(first + entries.length - 1),
              total: count(total),
            })}
            previous={{ label: t("common.previous"), href: pages.previous }}
            next={{ label: t("common.next"), href: pages.next }}
          />
        </>
      )}
    </>
  );
}
