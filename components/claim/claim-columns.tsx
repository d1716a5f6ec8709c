import type { ReactNode } from "react";
import { CheckLines } from "@/components/claim/check-lines";
import {
  figureCell,
  MeetingCell,
  pairCell,
  reportCell,
  SaidCell,
  StatementCell,
  speakerCell,
  subjectCell,
} from "@/components/claim/claim-cells";
import { nowText } from "@/components/claim/claim-words";
import { VerdictPair } from "@/components/claim/verdict-pair";
import type { ListColumn } from "@/components/table/list-table";
import { CellContent } from "@/components/table/table-cell";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

/** A column of claims: how it is headed, and what stands in it for one of them. Names of rows and columns with a width wrap. */
export type ClaimColumn = ListColumn & { cell: (claim: ClaimRow) => ReactNode };
export type ClaimColumnId = keyof ReturnType<typeof knownColumns>;

type View = { pair: Pair | null; words: Words };

function plainColumns({ words }: View) {
  const { t } = words;
  return {
    pair: {
      header: t("ledger.countries"),
      width: "7rem",
      cell: (claim: ClaimRow) => <CellContent cell={pairCell(claim, words)} />,
    },
    speaker: {
      header: t("column.speaker"),
      sortKey: "speaker",
      width: "8.5rem",
      cell: (claim: ClaimRow) => <CellContent cell={speakerCell(claim, words)} />,
    },
    subject: {
      header: t("column.subject"),
      sortKey: "subject",
      width: "8rem",
      cell: (claim: ClaimRow) => <CellContent cell={subjectCell(claim, words)} />,
    },
    figure: {
      header: t("column.figure"),
      cell: (claim: ClaimRow) => <CellContent cell={figureCell(claim, words)} />,
    },
    source: {
      header: t("column.source"),
      cell: (claim: ClaimRow) => <CellContent cell={reportCell(claim, words)} />,
    },
  } as const;
}

function knownColumns(view: View) {
  const { words } = view;
  const { t } = words;
  return {
    ...plainColumns(view),
    saidOn: {
      header: t("column.saidOn"),
      sortKey: "said_on",
      first: "descending",
      cell: (claim: ClaimRow) => <SaidCell claim={claim} words={words} />,
    },
    statement: {
      header: t("column.statement"),
      rowHeader: true,
      cell: (claim: ClaimRow) => <StatementCell claim={claim} />,
    },
    atClaim: {
      header: t("ledger.then"),
      width: "11.5rem",
      cell: (claim: ClaimRow) => <CheckLines {...view} claim={claim} at="atClaim" />,
    },
    latest: {
      header: nowText(words),
      width: "12rem",
      cell: (claim: ClaimRow) => <CheckLines {...view} claim={claim} at="latest" />,
    },
    verdicts: {
      header: t("ledger.verdictColumn"),
      cell: (claim: ClaimRow) => <VerdictPair claim={claim} words={words} />,
    },
    meeting: {
      header: t("column.title"),
      width: "10rem",
      cell: (claim: ClaimRow) => <MeetingCell claim={claim} words={words} />,
    },
  } as const;
}

/** The columns of claims that are asked for, in the order in which they are asked for. */
export function claimColumns(ids: readonly ClaimColumnId[], view: View): ClaimColumn[] {
  const known: Record<ClaimColumnId, Omit<ClaimColumn, "id">> = knownColumns(view);
  return ids.map((id) => ({ id, ...known[id] }));
}
