import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { ClaimList } from "@/components/claim/claim-list";
import { listClaims } from "@/lib/db/claims-list";
import { claimQuery } from "@/lib/params/claim-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("pair.claims")}` };
}

export default async function PairClaimsPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = claimQuery.parse(search, { fixed: { pair }, today });
  const { rows, total } = await listClaims(query);
  return (
    <PairFrame pair={pair} section="claims" problems={problems} words={words}>
      <ClaimList pair={pair} query={query} rows={rows} total={total} words={words} />
    </PairFrame>
  );
}
