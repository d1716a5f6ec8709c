import { type ClaimColumnId, claimColumns } from "@/components/claim/claim-columns";
import { ClaimTable } from "@/components/claim/claim-table";
import { type LedgerList, ledgerFilters, namesOfOthers } from "@/components/claim/ledger-filters";
import { VerdictRules } from "@/components/claim/verdict-rules";
import { VerdictStrip } from "@/components/claim/verdict-strip";
import { ListPages } from "@/components/table/list-pages";
import { sortColumns } from "@/components/table/list-table";
import { ListToolbar } from "@/components/table/list-toolbar";
import { EmptyState } from "@/components/ui/empty-state";
import { PageLink } from "@/components/ui/page-link";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { VerdictCounts } from "@/lib/domain/claim-verdict";
import type { Words } from "@/lib/i18n/words";
import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";
import { exportHref } from "@/lib/params/export";
import { PAGE_SIZE } from "@/lib/params/values";

type Props = {
  /** Its `pair` is null where the claims of all pairs stand together. */
  query: ClaimQuery;
  rows: readonly ClaimRow[];
  total: number;
  /** Of the claims of the query whatever their verdicts. */
  counts: VerdictCounts;
  /** The subjects that can be chosen: those of all claims of the pair, none where it has no claims. */
  subjects: readonly string[];
  words: Words;
};

const COLUMNS: readonly ClaimColumnId[] = [
  "saidOn",
  "statement",
  "speaker",
  "subject",
  "figure",
  "atClaim",
  "latest",
  "meeting",
];
const COLUMNS_OF_ALL: readonly ClaimColumnId[] = ["saidOn", "statement", "pair", ...COLUMNS.slice(2)];

/** As many claims of a pair as a page can hold, so that a link to a claim finds its row; its addresses need not say so. */
export const LEDGER_SIZE = PAGE_SIZE.max;

function ledgerList(query: ClaimQuery, words: Words): LedgerList {
  const { pair, size } = query;
  const list = { grammar: claimQuery, query };
  if (!pair) return { ...list, path: words.path("/claims"), inPath: [] };
  const path = words.path(`/pairs/${pair.slug}/claims`);
  return { ...list, path, inPath: size === LEDGER_SIZE ? ["pair", "size"] : ["pair"] };
}

function NoClaims({ words }: { words: Words }) {
  const { t } = words;
  return (
    <div className="mt-6">
      <EmptyState
        title={words.none(t("ledger.emptyTitle"))}
        action={<PageLink href={words.href("/claims")}>{t("ledger.allPairs")}</PageLink>}
      >
        {words.asOf === null && t("ledger.emptyText")}
      </EmptyState>
    </div>
  );
}

/** Every claim with what the official figures said to it on its day and say now: counts, filters, table, pages, rules. */
export function LedgerView({ query, rows, total, counts, subjects, words }: Props) {
  const { t } = words;
  const { pair } = query;
  const list = ledgerList(query, words);
  const caption = pair
    ? t("pair.claimsCaption", { a: words.country(pair.a), b: words.country(pair.b) })
    : t("ledger.captionAll");
  if (subjects.length === 0) return <NoClaims words={words} />;
  const columns = claimColumns(pair ? COLUMNS : COLUMNS_OF_ALL, { pair, words });
  return (
    <>
      <VerdictStrip list={list} counts={counts} words={words} />
      <VerdictRules words={words} />
      <ListToolbar
        list={list}
        total={total}
        caption={caption}
        filters={ledgerFilters(subjects, words)}
        besides={namesOfOthers(rows, words)}
        searchable
        searchHint={t("ledger.searchPlaceholder")}
        downloadHref={exportHref("claims", query)}
        words={words}
      />
      <ClaimTable
        caption={caption}
        columns={sortColumns(list, columns, words)}
        claims={rows}
        emptyText={words.none(t("pair.noClaims"))}
      />
      <ListPages list={list} total={total} caption={caption} words={words} />
    </>
  );
}
