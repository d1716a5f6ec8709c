import { textCell } from "@/components/meeting/meeting-rows";
import { Section } from "@/components/source/section";
import { DataTable } from "@/components/table/data-table";
import type { TableRow } from "@/components/table/table-types";
import { linkOf } from "@/lib/domain/source";
import type { RetrievalRecord } from "@/lib/domain/source-page";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

function retrievalRow(retrieval: RetrievalRecord, words: Words): TableRow {
  const { t, locale } = words;
  const href = linkOf(retrieval.origin);
  return {
    id: retrieval.id,
    cells: {
      dataset: { text: retrieval.datasetCode },
      published: textCell(retrieval.publishedAt && words.day(retrieval.publishedAt), t("sources.unknownDay"), {
        value: retrieval.publishedAt ?? undefined,
      }),
      retrieved: { text: words.day(retrieval.retrievedAt), value: retrieval.retrievedAt },
      basis: { text: t(`vintageBasis.${retrieval.vintageBasis}`) },
      rows: { text: formatCount(retrieval.rowCount, locale), value: String(retrieval.rowCount) },
      origin: { text: retrieval.origin, sub: retrieval.note ?? undefined, ...(href && { href, external: true }) },
    },
  };
}

/** Every release that was read: its day, the day of the copy, and where it was read. */
export function RetrievalTable({ retrievals, words }: { retrievals: readonly RetrievalRecord[]; words: Words }) {
  const { t } = words;
  return (
    <Section id="retrievals" title={t("sources.retrievals")}>
      <DataTable
        caption={t("sources.retrievals")}
        hideCaption
        columns={[
          { id: "dataset", header: t("column.dataset"), rowHeader: true },
          { id: "published", header: t("sources.published") },
          { id: "retrieved", header: t("sources.retrieved") },
          { id: "basis", header: t("sources.basis") },
          { id: "rows", header: t("sources.rows"), unit: t("unit.COUNT"), align: "end" },
          { id: "origin", header: t("sources.origin"), wrap: true, width: "28rem" },
        ]}
        rows={retrievals.map((retrieval) => retrievalRow(retrieval, words))}
        emptyText={words.none(t("sources.none"))}
      />
    </Section>
  );
}
