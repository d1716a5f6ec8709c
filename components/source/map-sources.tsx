import { SHAPES } from "@/components/meeting/world-shapes";
import { Section } from "@/components/source/section";
import { DataTable } from "@/components/table/data-table";
import type { TableRow } from "@/components/table/table-types";
import { GAZETTEER, GAZETTEER_LICENCE } from "@/lib/domain/gazetteer";
import type { Words } from "@/lib/i18n/words";

function rows({ t }: Words): TableRow[] {
  return [
    {
      id: "positions",
      cells: {
        what: { text: t("meetingViews.positions") },
        publisher: { text: GAZETTEER, href: "https://www.geonames.org/", external: true },
        licence: { text: GAZETTEER_LICENCE, href: "https://creativecommons.org/licenses/by/4.0/", external: true },
      },
    },
    {
      id: "shapes",
      cells: {
        what: { text: t("meetingViews.shapes") },
        publisher: { text: SHAPES, href: "https://www.naturalearthdata.com/", external: true },
        licence: { text: t("meetingViews.publicDomain") },
      },
    },
  ];
}

/** What the maps of meetings are drawn from, and under which licence. */
export function MapSources({ words }: { words: Words }) {
  const { t } = words;
  return (
    <Section id="maps" title={t("meetingViews.sourcesTitle")} lead={t("meetingViews.sourcesLead")}>
      <DataTable
        caption={t("meetingViews.sourcesTitle")}
        hideCaption
        columns={[
          { id: "what", header: t("sources.title_"), rowHeader: true },
          { id: "publisher", header: t("sources.publisher") },
          { id: "licence", header: t("sources.licence") },
        ]}
        rows={rows(words)}
        emptyText={t("sources.none")}
      />
    </Section>
  );
}
