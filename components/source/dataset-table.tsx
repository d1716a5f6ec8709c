import { textCell } from "@/components/meeting/meeting-rows";
import { Section } from "@/components/source/section";
import { DataTable } from "@/components/table/data-table";
import type { TableRow } from "@/components/table/table-types";
import type { DatasetRecord } from "@/lib/domain/source-page";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

function datasetRow(dataset: DatasetRecord, words: Words): TableRow {
  const { t, locale } = words;
  const licence = { text: dataset.licence, sub: dataset.note ?? undefined };
  return {
    id: dataset.datasetCode,
    cells: {
      title: { text: dataset.title, href: dataset.url, external: true, sub: dataset.datasetCode },
      publisher: { text: dataset.publisher },
      licence: dataset.licenceUrl ? { ...licence, href: dataset.licenceUrl, external: true } : licence,
      values: { text: formatCount(dataset.observations, locale), value: String(dataset.observations) },
      newest: textCell(dataset.newestVintage && words.day(dataset.newestVintage), t("common.noData"), {
        value: dataset.newestVintage ?? undefined,
      }),
      redistributable: { text: t(dataset.redistributable ? "common.yes" : "common.no") },
      citation: { text: dataset.citation },
    },
  };
}

/** The data sets with publisher, licence, size and newest vintage. */
export function DatasetTable({ datasets, words }: { datasets: readonly DatasetRecord[]; words: Words }) {
  const { t } = words;
  return (
    <Section id="datasets" title={t("sources.datasets")}>
      <DataTable
        caption={t("sources.datasets")}
        hideCaption
        columns={[
          { id: "title", header: t("sources.title_"), rowHeader: true, wrap: true, width: "14rem" },
          { id: "publisher", header: t("sources.publisher"), wrap: true, width: "10rem" },
          { id: "licence", header: t("sources.licence"), wrap: true, width: "14rem" },
          { id: "values", header: t("sources.values"), unit: t("unit.COUNT"), align: "end" },
          { id: "newest", header: t("sources.newest") },
          { id: "redistributable", header: t("sources.redistributable") },
          { id: "citation", header: t("sources.citation"), wrap: true, width: "18rem" },
        ]}
        rows={datasets.map((dataset) => datasetRow(dataset, words))}
        emptyText={t("sources.none")}
      />
    </Section>
  );
}
