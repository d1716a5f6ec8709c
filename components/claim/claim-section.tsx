import { ClaimBlock } from "@/components/claim/claim-block";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Words } from "@/lib/i18n/words";
import type { ClaimQuery } from "@/lib/params/claim-query";
import { exportHref } from "@/lib/params/export";

type Props = { query: ClaimQuery; rows: readonly ClaimRow[]; total: number; words: Words };

/** The figures quoted at one meeting, each with what the official figures said to it on that day and say now. */
export function ClaimSection({ query, rows, total, words }: Props) {
  const { t } = words;
  return (
    <ClaimBlock
      id="claims"
      title={t("meeting.claims")}
      lead={rows.length > 0 ? t("claim.notStatistic") : undefined}
      show={["statement", "speaker", "subject", "figure", "atClaim", "latest", "source"]}
      claims={rows}
      pair={query.pair}
      emptyText={t("meeting.claimsNone")}
      download={{ href: exportHref("claims", query), count: total }}
      words={words}
    />
  );
}
