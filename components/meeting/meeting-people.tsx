import { textCell } from "@/components/meeting/meeting-rows";
import { DataTable } from "@/components/table/data-table";
import type { TableRow } from "@/components/table/table-types";
import type { Side } from "@/components/ui/side-dot";
import type { MeetingDetail } from "@/lib/domain/meeting-page";
import type { Words } from "@/lib/i18n/words";

/** Who took part, for which country and in which office that day. */
export function MeetingPeople({ meeting, words }: { meeting: MeetingDetail; words: Words }) {
  const { t } = words;
  const sideOf = (country: string): Side | undefined =>
    country === meeting.pair.a ? "a" : country === meeting.pair.b ? "b" : undefined;
  const rows: TableRow[] = meeting.participants.map((each, index) => ({
    id: String(index),
    cells: {
      name: textCell(
        each.person?.name ?? null,
        t("meeting.unnamed"),
        each.person ? { href: words.href(`/persons/${each.person.slug}`) } : {},
      ),
      country: { text: words.country(each.country), side: sideOf(each.country), sub: t(`meeting.${each.side}`) },
      office: textCell(each.office, t("meeting.officeUnknown")),
    },
  }));
  return (
    <div>
      <h2 id="meeting-people" className="pb-1 font-serif text-lg font-semibold">
        {t("meeting.participants")}
      </h2>
      <DataTable
        caption={t("meeting.participants")}
        hideCaption
        columns={[
          { id: "country", header: t("column.area"), rowHeader: true },
          { id: "name", header: t("column.name") },
          { id: "office", header: t("column.office"), wrap: true },
        ]}
        rows={rows}
        emptyText={t("meeting.unnamed")}
      />
    </div>
  );
}
