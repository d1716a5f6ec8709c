import type { TableColumn, TableRow } from "@/components/table/table-types";
import { ledgerCell } from "@/components/target/restatement-rows";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

function groupRow(claim: ClaimRow, pair: Pair, words: Words): TableRow {
  const { id, saidOn, kind, speaker, speakerRole, meetingTitle, meetingSlug } = claim;
  return {
    id,
    cells: {
      saidOn: { text: words.day(saidOn), value: saidOn },
      figure: { text: words.figure(claim), value: claim.value },
      kind: { text: words.t(`claimKind.${kind}`) },
      speaker: { text: speaker ?? speakerRole },
      meeting: { text: meetingTitle, href: words.href(`/meetings/${meetingSlug}`) },
      claim: ledgerCell(id, pair, words),
    },
  };
}

/** The claims of a group as rows of a table, oldest first. */
export function groupRows(claims: readonly ClaimRow[], pair: Pair, words: Words): TableRow[] {
  return claims.map((claim) => groupRow(claim, pair, words));
}

export function groupColumns({ t }: Words): TableColumn[] {
  return [
    { id: "saidOn", header: t("column.saidOn"), rowHeader: true },
    { id: "figure", header: t("column.figure"), align: "end" },
    { id: "kind", header: t("column.kind") },
    { id: "speaker", header: t("column.speaker"), wrap: true, width: "12rem" },
    { id: "meeting", header: t("column.title"), wrap: true, width: "14rem" },
    { id: "claim", header: t("targets.claim") },
  ];
}
