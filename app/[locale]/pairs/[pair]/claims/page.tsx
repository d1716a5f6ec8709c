import type { Metadata } from "next";
import { parseLedger, readLedger } from "@/app/[locale]/claims/read-ledger";
import { feedAlternates } from "@/app/[locale]/pairs/[pair]/feed-alternates";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { ClaimsNav } from "@/components/claim/claims-nav";
import { LedgerView } from "@/components/claim/ledger-view";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { pair, name, words } = await openPair(props);
  return { title: `${name} · ${words.t("pair.claims")}`, alternates: feedAlternates(pair, words) };
}

export default async function PairClaimsPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = parseLedger(search, { pair, today });
  return (
    <PairFrame pair={pair} section="claims" problems={problems} words={words}>
      <ClaimsNav pair={pair} current="ledger" words={words} />
      <LedgerView {...(await readLedger(query))} words={words} />
    </PairFrame>
  );
}
