import { claimColumns } from "@/components/claim/claim-list";
import { claimRows } from "@/components/claim/claim-rows";
import { TableSection } from "@/components/table/table-section";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Words } from "@/lib/i18n/words";
import type { ClaimQuery } from "@/lib/params/claim-query";
import { exportHref } from "@/lib/params/export";

type Props = { query: ClaimQuery; rows: readonly ClaimRow[]; total: number; words: Words };

/** The figures quoted at one meeting. */
export function ClaimSection({ query, rows, total, words }: Props) {
  const { t } = words;
  const shown = new Set(["statement", "figure", "about", "subject", "speaker", "kind", "source"]);
  return (
    <TableSection
      id="claims"
      title={t("meeting.claims")}
      lead={rows.length > 0 ? t("claim.notStatistic") : undefined}
      columns={claimColumns(words).filter(({ id }) => shown.has(id))}
      rows={claimRows(rows, words)}
      emptyText={t("meeting.claimsNone")}
      download={{ href: exportHref("claims", query), count: total }}
      words={words}
    />
  );
}
