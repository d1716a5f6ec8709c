import { Section } from "@/components/source/section";
import { DataTable } from "@/components/table/data-table";
import type { SourceRecord } from "@/lib/domain/source-page";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** Who published the reports on which meetings, documents and quotations rest. */
export function ReportTable({ reports, words }: { reports: SourceRecord["reports"]; words: Words }) {
  const { t, locale } = words;
  const addresses = reports.reduce((sum, report) => sum + report.addresses, 0);
  return (
    <Section
      id="reports"
      title={t("sources.reports")}
      lead={t("sources.reportsLead", { count: addresses, publishers: reports.length })}
    >
      <DataTable
        caption={t("sources.reports")}
        hideCaption
        density="compact"
        columns={[
          { id: "publisher", header: t("sources.publisher"), rowHeader: true, wrap: true },
          { id: "addresses", header: t("sources.addresses"), unit: t("unit.COUNT"), align: "end" },
        ]}
        rows={reports.map(({ publisher, addresses: count }) => ({
          id: publisher,
          cells: {
            publisher: { text: publisher },
            addresses: { text: formatCount(count, locale), value: String(count) },
          },
        }))}
        emptyText={t("sources.none")}
      />
    </Section>
  );
}
