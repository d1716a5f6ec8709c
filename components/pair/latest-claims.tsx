import { ClaimBlock } from "@/components/claim/claim-block";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { exportHref, LISTS } from "@/lib/params/export";

type Props = { pair: Pair; rows: readonly ClaimRow[]; total: number; words: Words };

/** The newest figures that were quoted at the pair's meetings, checked against the official ones. */
export function LatestClaims({ pair, rows, total, words }: Props) {
  const { t } = words;
  return (
    <ClaimBlock
      id="latest-claims"
      title={t("pair.latestClaims")}
      lead={t("pair.claimsLead")}
      show={["saidOn", "statement", "speaker", "figure", "verdicts", "meeting"]}
      claims={rows}
      pair={pair}
      emptyText={t("pair.noClaims")}
      download={{ href: exportHref("claims", { ...LISTS.claims.defaults, pair, asof: words.asOf }), count: total }}
      more={{ href: words.href(`/pairs/${pair.slug}/claims`), label: t("common.showAll", { count: total }) }}
      words={words}
    />
  );
}
