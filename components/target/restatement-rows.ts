import { textCell } from "@/components/meeting/meeting-rows";
import type { TableCell, TableColumn, TableRow } from "@/components/table/table-types";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { Restatement } from "@/lib/stats/target-path";

/** A link to a claim's row in the ledger of the pair. */
export function ledgerCell(id: string, pair: Pair, words: Words): TableCell {
  return {
    text: id,
    href: words.href(`/pairs/${pair.slug}/claims#${id}`),
    linkLabel: words.t("targets.claimLabel", { id }),
  };
}

const warning = (isMoved: boolean) => (isMoved ? { badge: { tone: "warn" as const } } : {});

function moveCells({ value, year, formerYear }: Restatement<ClaimRow>, words: Words): Record<string, TableCell> {
  const { t, locale } = words;
  const former = formerYear === null ? "" : formatPeriod(formerYear, locale);
  return {
    value: { text: t(`targets.value.${value}`), ...warning(value === "raised" || value === "lowered") },
    yearMove: { text: t(`targets.yearMove.${year}`, { year: former }), ...warning(formerYear !== null) },
  };
}

function restatementRow(restatement: Restatement<ClaimRow>, pair: Pair, words: Words): TableRow {
  const { claim } = restatement;
  const { id, saidOn, targetPeriod, speaker, speakerRole, meetingTitle, meetingSlug } = claim;
  return {
    id,
    cells: {
      saidOn: { text: words.day(saidOn), value: saidOn },
      figure: { text: words.figure(claim), value: claim.value },
      year: textCell(targetPeriod && formatPeriod(targetPeriod, words.locale), words.t("targets.noYear")),
      ...moveCells(restatement, words),
      speaker: { text: speaker ?? speakerRole, sub: speaker ? speakerRole : undefined },
      meeting: { text: meetingTitle, href: words.href(`/meetings/${meetingSlug}`) },
      claim: ledgerCell(id, pair, words),
    },
  };
}

/** The statements of targets in order of their days, with what became of value and year. */
export function restatementRows(restatements: readonly Restatement<ClaimRow>[], pair: Pair, words: Words): TableRow[] {
  return restatements.map((each) => restatementRow(each, pair, words));
}

export function restatementColumns({ t }: Words): TableColumn[] {
  return [
    { id: "saidOn", header: t("column.saidOn"), rowHeader: true },
    { id: "figure", header: t("column.figure"), align: "end" },
    { id: "year", header: t("targets.year") },
    { id: "value", header: t("targets.valueColumn") },
    { id: "yearMove", header: t("targets.yearColumn") },
    { id: "speaker", header: t("column.speaker"), wrap: true, width: "12rem" },
    { id: "meeting", header: t("column.title"), wrap: true, width: "14rem" },
    { id: "claim", header: t("targets.claim") },
  ];
}
