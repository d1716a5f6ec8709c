import { documentColumns } from "@/components/document/document-list";
import { documentRows } from "@/components/document/document-rows";
import { TableSection } from "@/components/table/table-section";
import type { DocumentRow } from "@/lib/domain/document-row";
import type { Words } from "@/lib/i18n/words";
import type { DocumentQuery } from "@/lib/params/document-query";
import { exportHref } from "@/lib/params/export";

type Props = {
  query: DocumentQuery;
  rows: readonly DocumentRow[];
  total: number;
  /** How many the source counts; null when it does not. */
  stated: number | null;
  words: Words;
};

/** The documents signed at one meeting: how many the source counts, and those that are recorded by name. */
export function DocumentSection({ query, rows, total, stated, words }: Props) {
  const { t } = words;
  const shown = new Set(["signed", "document", "type", "status", "parties", "topics", "source"]);
  const counts = [
    stated === null ? null : t("meeting.documentsStated", { count: stated }),
    stated === null && total === 0 ? null : t("meeting.documentsRecorded", { count: total }),
  ];
  return (
    <TableSection
      id="documents"
      title={t("meeting.documents")}
      lead={counts.filter(Boolean).join(" ") || undefined}
      columns={documentColumns(words).filter(({ id }) => shown.has(id))}
      rows={documentRows(rows, words)}
      emptyText={t("meeting.documentsNone")}
      download={{ href: exportHref("documents", query), count: total }}
      words={words}
    />
  );
}
