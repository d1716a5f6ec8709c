import { documentRows } from "@/components/document/document-rows";
import { choiceFilter } from "@/components/table/choice-filter";
import { type ListColumn, ListView } from "@/components/table/list-view";
import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from "@/lib/domain/document";
import type { DocumentRow } from "@/lib/domain/document-row";
import { TOPICS } from "@/lib/domain/meeting";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { type DocumentQuery, documentQuery } from "@/lib/params/document-query";
import { exportHref } from "@/lib/params/export";

type Props = { pair: Pair; query: DocumentQuery; rows: readonly DocumentRow[]; total: number; words: Words };

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

/** The documents to which both countries are party as a list with filters, pages and file. */
export function DocumentList({ pair, query, rows, total, words }: Props) {
  const { t } = words;
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  return (
    <ListView
      list={{ grammar: documentQuery, query, path: words.path(`/pairs/${pair.slug}/documents`), inPath: ["pair"] }}
      total={total}
      caption={t("pair.documentsCaption", names)}
      columns={documentColumns(words)}
      rows={documentRows(rows, words)}
      filters={[
        choiceFilter(words, { key: "type", column: "type", values: DOCUMENT_TYPES, group: "documentType" }),
        choiceFilter(words, { key: "topic", column: "topics", values: TOPICS, group: "topic" }),
        choiceFilter(words, { key: "status", column: "status", values: DOCUMENT_STATUSES, group: "documentStatus" }),
      ]}
      searchable={false}
      emptyText={t("pair.noDocuments")}
      downloadHref={exportHref("documents", query)}
      words={words}
    />
  );
}
