import { documentRows } from "@/components/document/document-rows";
import { choiceFilter } from "@/components/table/choice-filter";
import type { ListColumn } from "@/components/table/list-table";
import type { ListFilter } from "@/components/table/list-toolbar";
import { ListView } from "@/components/table/list-view";
import { PageLink } from "@/components/ui/page-link";
import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from "@/lib/domain/document";
import type { DocumentRow } from "@/lib/domain/document-row";
import { TOPICS } from "@/lib/domain/meeting";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { type DocumentQuery, documentQuery } from "@/lib/params/document-query";
import { exportHref } from "@/lib/params/export";

type Props = {
  /** Null for the documents of all countries. */
  pair: Pair | null;
  query: DocumentQuery;
  rows: readonly DocumentRow[];
  total: number;
  /** Countries that can be chosen as parties, ISO alpha-3. */
  parties: readonly string[];
  words: Words;
};

/** The columns of a table of documents. */
export function documentColumns({ t }: Words): ListColumn[] {
  return [
    { id: "signed", header: t("column.signed"), sortKey: "signed_date", first: "descending" },
    { id: "document", header: t("column.document"), rowHeader: true, wrap: true, width: "18rem", sortKey: "title" },
    { id: "type", header: t("column.type"), sortKey: "type" },
    { id: "status", header: t("column.status") },
    { id: "parties", header: t("column.parties"), wrap: true, width: "12rem" },
    { id: "topics", header: t("column.topics"), wrap: true, width: "10rem" },
    { id: "meeting", header: t("column.title"), wrap: true, width: "12rem" },
    { id: "source", header: t("column.source") },
  ];
}

function documentFilters(parties: readonly string[], words: Words): ListFilter[] {
  return [
    choiceFilter(words, { key: "type", column: "type", values: DOCUMENT_TYPES, group: "documentType" }),
    { key: "party", legend: words.t("documentList.parties"), values: parties, label: words.country },
    choiceFilter(words, { key: "topic", column: "topics", values: TOPICS, group: "topic" }),
    choiceFilter(words, { key: "status", column: "status", values: DOCUMENT_STATUSES, group: "documentStatus" }),
  ];
}

/** The documents to which both countries of a pair are party, or all, as a list with filters, search, pages and file. */
export function DocumentList({ pair, query, rows, total, parties, words }: Props) {
  const { t } = words;
  const path = words.path(pair ? `/pairs/${pair.slug}/documents` : "/documents");
  const caption = pair
    ? t("pair.documentsCaption", { a: words.country(pair.a), b: words.country(pair.b) })
    : t("documentList.caption");
  return (
    <>
      <ListView
        list={{ grammar: documentQuery, query, path, inPath: pair ? ["pair"] : [] }}
        total={total}
        caption={caption}
        columns={documentColumns(words)}
        rows={documentRows(rows, words)}
        filters={documentFilters(parties, words)}
        searchable
        emptyText={t("pair.noDocuments")}
        downloadHref={exportHref("documents", query)}
        words={words}
      />
      {pair && (
        <p className="no-print mt-4 text-sm">
          <PageLink href={words.href("/documents")} className="inline-flex min-h-6 items-center">
            {t("documentList.all")}
          </PageLink>
        </p>
      )}
    </>
  );
}
