import { sourceCell, textCell } from "@/components/meeting/meeting-rows";
import type { TableRow } from "@/components/table/table-types";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** What a claim speaks of in time: its period, and the year by which a target is to be reached. */
function about(row: ClaimRow, words: Words): string | null {
  const period = row.period && formatPeriod(row.period, words.locale);
  return row.targetPeriod ? `${words.t("claim.by", { year: row.targetPeriod })}` : period;
}

function claimRow(row: ClaimRow, words: Words): TableRow {
  const { t } = words;
  return {
    id: row.id,
    cells: {
      saidOn: { text: words.day(row.saidOn), value: row.saidOn },
      speaker: { text: row.speaker ?? row.speakerRole, sub: row.speaker ? row.speakerRole : undefined },
      statement: { text: row.statement, sub: row.quote ?? row.note ?? undefined },
      subject: { text: t(`subject.${row.subject}`) },
      figure: { text: words.figure(row), value: row.value },
      about: textCell(about(row, words), t("common.notStated")),
      kind: { text: t(`claimKind.${row.kind}`) },
      meeting: { text: row.meetingTitle, href: words.href(`/meetings/${row.meetingSlug}`) },
      source: sourceCell({ url: row.sourceUrl, publisher: row.sourcePublisher }, words),
    },
  };
}

/** Claims as rows of a table: the figure as it was stated, a bound as a bound. */
export function claimRows(rows: readonly ClaimRow[], words: Words): TableRow[] {
  return rows.map((row) => claimRow(row, words));
}
