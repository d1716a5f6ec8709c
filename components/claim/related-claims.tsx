import { ClaimBlock } from "@/components/claim/claim-block";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Words } from "@/lib/i18n/words";
import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";
import { exportHref } from "@/lib/params/export";

type Props = { query: ClaimQuery; rows: readonly ClaimRow[]; total: number; words: Words };

/** The newest figures that were quoted of what an indicator counts, and the way to the list of all of the pair. */
export function RelatedClaims({ query, rows, total, words }: Props) {
  const { t } = words;
  const { pair, subject } = query;
  const list = `${pair ? `/pairs/${pair.slug}` : ""}/claims?${claimQuery.write({ ...claimQuery.defaults, subject })}`;
  return (
    <ClaimBlock
      id="related-claims"
      title={t("catalogue.claimsTitle")}
      lead={total > 0 ? t("pair.claimsLead") : undefined}
      show={["saidOn", "statement", "speaker", "subject", "figure", "verdicts", "meeting"]}
      claims={rows}
      pair={pair}
      emptyText={words.none(t("catalogue.claimsNone"))}
      download={{ href: exportHref("claims", query), count: total }}
      more={total > 0 ? { href: words.href(list), label: t("common.showAll", { count: total }) } : undefined}
      words={words}
    />
  );
}
