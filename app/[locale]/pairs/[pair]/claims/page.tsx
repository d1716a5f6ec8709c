import type { Metadata } from "next";
import { openPair } from "@/app/[locale]/pairs/[pair]/open-pair";
import { ClaimList } from "@/components/claim/claim-list";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listClaims } from "@/lib/db/claims-list";
import { claimQuery } from "@/lib/params/claim-query";

type Props = {
  params: Promise<{ locale: string; pair: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, words } = await openPair(await params);
  return { title: `${name} · ${words.t("pair.claims")}` };
}

export default async function PairClaimsPage({ params, searchParams }: Props) {
  const { pair, words } = await openPair(await params);
  const { query, problems } = claimQuery.parse(await searchParams, { fixed: { pair } });
  const { rows, total } = await listClaims(query);
  return (
    <>
      <IgnoredParameters problems={problems} words={words} />
      <ClaimList pair={pair} query={query} rows={rows} total={total} words={words} />
    </>
  );
}
