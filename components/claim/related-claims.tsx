import { claimColumns } from "@/components/claim/claim-list";
import { claimRows } from "@/components/claim/claim-rows";
import { TableSection } from "@/components/table/table-section";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Words } from "@/lib/i18n/words";
import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";
import { exportHref } from "@/lib/params/export";

type Props = { query: ClaimQuery; rows: readonly ClaimRow[]; total: number; words: Words };

const SHOWN = new Set(["saidOn", "statement", "figure", "about", "subject", "speaker", "meeting", "source"]);

/** The newest figures that were quoted of what an indicator counts, and the way to the list of all of the pair. */
export function RelatedClaims({ query, rows, total, words }: Props) {
  const { t } = words;
  const { pair, subject } = query;
  const list = pair && `/pairs/${pair.slug}/claims?${claimQuery.write({ ...claimQuery.defaults, subject })}`;
  return (
    <TableSection
      id="related-claims"
      title={t("catalogue.claimsTitle")}
      lead={total > 0 ? t("pair.claimsLead") : undefined}
      columns={claimColumns(words).filter(({ id }) => SHOWN.has(id))}
      rows={claimRows(rows, words)}
      emptyText={words.none(t("catalogue.claimsNone"))}
      download={{ href: exportHref("claims", query), count: total }}
      more={list && total > 0 ? { href: words.href(list), label: t("common.showAll", { count: total }) } : undefined}
      words={words}
    />
  );
}
