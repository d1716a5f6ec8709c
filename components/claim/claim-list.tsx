import { claimRows } from "@/components/claim/claim-rows";
import { choiceFilter } from "@/components/table/choice-filter";
import { type ListColumn, ListView } from "@/components/table/list-view";
import { CLAIM_KINDS } from "@/lib/domain/claim";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";
import { exportHref } from "@/lib/params/export";

type Props = { pair: Pair; query: ClaimQuery; rows: readonly ClaimRow[]; total: number; words: Words };

/** The columns of a table of claims. */
export function claimColumns({ t }: Words): ListColumn[] {
  return [
    { id: "saidOn", header: t("column.saidOn"), sortKey: "said_on", first: "descending" },
    { id: "statement", header: t("column.statement"), rowHeader: true, wrap: true, width: "18rem" },
    { id: "figure", header: t("column.figure"), align: "end" },
    { id: "about", header: t("column.about") },
    { id: "subject", header: t("column.subject"), sortKey: "subject", wrap: true, width: "12rem" },
    { id: "speaker", header: t("column.speaker"), sortKey: "speaker", wrap: true, width: "12rem" },
    { id: "kind", header: t("column.kind") },
    { id: "meeting", header: t("column.title"), wrap: true, width: "12rem" },
    { id: "source", header: t("column.source") },
  ];
}

/** The figures quoted at a pair's meetings as a list with filters, search, pages and file. */
export function ClaimList({ pair, query, rows, total, words }: Props) {
  const { t } = words;
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  return (
    <ListView
      list={{ grammar: claimQuery, query, path: words.path(`/pairs/${pair.slug}/claims`), inPath: ["pair"] }}
      total={total}
      caption={t("pair.claimsCaption", names)}
      columns={claimColumns(words)}
      rows={claimRows(rows, words)}
      filters={[choiceFilter(words, { key: "kind", column: "kind", values: CLAIM_KINDS, group: "claimKind" })]}
      searchable
      emptyText={t("pair.noClaims")}
      downloadHref={exportHref("claims", query)}
      words={words}
    />
  );
}
