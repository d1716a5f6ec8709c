import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { readClaims } from "@/app/[locale]/read-claims";
import { ClaimsNav } from "@/components/claim/claims-nav";
import { ArithmeticSection } from "@/components/claim-group/arithmetic-section";
import { GroupList } from "@/components/claim-group/group-list";
import { EmptyState } from "@/components/ui/empty-state";
import { asOfQuery } from "@/lib/params/as-of-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("compared.tab")}` };
}

export default async function PairComparedPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = asOfQuery.parse(search, { today });
  const claims = await readClaims({ pair, asof: query.asof });
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  return (
    <PairFrame pair={pair} section="claims" problems={problems} words={words}>
      <ClaimsNav pair={pair} current="compared" words={words} />
      {claims.length > 0 ? (
        <>
          <GroupList pair={pair} claims={claims} words={words} />
          <ArithmeticSection pair={pair} claims={claims} words={words} />
        </>
      ) : (
        <div className="mt-6">
          <EmptyState title={words.t("compared.emptyTitle")}>{words.none(words.t("compared.empty", names))}</EmptyState>
        </div>
      )}
    </PairFrame>
  );
}
