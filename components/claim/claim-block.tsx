import { type ClaimColumnId, claimColumns } from "@/components/claim/claim-columns";
import { ClaimTable } from "@/components/claim/claim-table";
import { TableFrame, type TableFrameProps } from "@/components/table/table-frame";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";

type Props = TableFrameProps & { show: readonly ClaimColumnId[]; claims: readonly ClaimRow[]; pair: Pair | null };

/** Claims within a page of something else, under their heading, with their verdicts and their file. */
export function ClaimBlock({ show, claims, pair, ...frame }: Props) {
  const { title, emptyText, words } = frame;
  const columns = claimColumns(show, { pair, words });
  return (
    <TableFrame {...frame} isEmpty={claims.length === 0}>
      <ClaimTable caption={title} hideCaption columns={columns} claims={claims} emptyText={emptyText} />
    </TableFrame>
  );
}
