import { claimColumns } from "@/components/claim/claim-list";
import { claimRows } from "@/components/claim/claim-rows";
import { TableSection } from "@/components/table/table-section";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { exportHref, LISTS } from "@/lib/params/export";

type Props = { pair: Pair; rows: readonly ClaimRow[]; total: number; words: Words };

const SHOWN = new Set(["saidOn", "statement", "figure", "about", "speaker", "meeting"]);

/** The newest figures that were quoted at the pair's meetings. */
export function LatestClaims({ pair, rows, total, words }: Props) {
  const { t } = words;
  return (
    <TableSection
      id="latest-claims"
      title={t("pair.latestClaims")}
      lead={t("pair.claimsLead")}
      columns={claimColumns(words).filter(({ id }) => SHOWN.has(id))}
      rows={claimRows(rows, words)}
      emptyText={t("pair.noClaims")}
      download={{ href: exportHref("claims", { ...LISTS.claims.defaults, pair, asof: words.asOf }), count: total }}
      more={{ href: words.href(`/pairs/${pair.slug}/claims`), label: t("common.showAll", { count: total }) }}
      words={words}
    />
  );
}
