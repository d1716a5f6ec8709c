import { sourceCell, textCell } from "@/components/meeting/meeting-rows";
import type { TableRow } from "@/components/table/table-types";
import type { DocumentRow } from "@/lib/domain/document-row";
import type { Words } from "@/lib/i18n/words";

function documentRow(row: DocumentRow, words: Words): TableRow {
  const { t } = words;
  const meeting = row.meetingSlug ? { href: words.href(`/meetings/${row.meetingSlug}`) } : {};
  return {
    id: row.id,
    cells: {
      signed: textCell(row.signedDate && words.day(row.signedDate), t("common.notStated"), {
        value: row.signedDate ?? undefined,
      }),
      document: { text: row.title, sub: row.note ?? undefined },
      type: { text: t(`documentType.${row.type}`) },
      status: { text: t(`documentStatus.${row.status}`), sub: t(`signingLevel.${row.signingLevel}`) },
      parties: { text: row.parties.map(words.country).join(", ") },
      topics: textCell(row.topics.map((topic) => t(`topic.${topic}`)).join(", "), t("common.notStated")),
      meeting: textCell(row.meetingTitle, t("document.noMeeting"), meeting),
      source: sourceCell({ url: row.sourceUrl, publisher: row.sourcePublisher }, words),
    },
  };
}

/** Documents as rows of a table. */
export function documentRows(rows: readonly DocumentRow[], words: Words): TableRow[] {
  return rows.map((row) => documentRow(row, words));
}
