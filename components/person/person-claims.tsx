import { ClaimBlock } from "@/components/claim/claim-block";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Words } from "@/lib/i18n/words";
import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";
import { exportHref } from "@/lib/params/export";

/** `query` asks for the claims of the person; `rows` are its first page, `total` counts all of them. */
type Props = { query: ClaimQuery; rows: readonly ClaimRow[]; total: number; words: Words };

/** The newest figures that a person quoted, with their verdicts, and the way to all of them. */
export function PersonClaims({ query, rows, total, words }: Props) {
  const { t } = words;
  const list = `/claims?${claimQuery.write({ ...claimQuery.defaults, speaker: query.speaker })}`;
  return (
    <ClaimBlock
      id="claims"
      title={t("person.claims")}
      lead={rows.length < total ? t("person.newest", { shown: rows.length, count: total }) : undefined}
      show={["saidOn", "statement", "subject", "figure", "verdicts", "meeting"]}
      claims={rows}
      pair={null}
      emptyText={words.none(t("person.claimsNone"))}
      download={{ href: exportHref("claims", query), count: total }}
      more={total > 0 ? { href: words.href(list), label: t("common.showAll", { count: total }) } : undefined}
      words={words}
    />
  );
}
