import type { Metadata } from "next";
import { parseLedger, readLedger } from "@/app/[locale]/claims/read-ledger";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { LedgerView } from "@/components/claim/ledger-view";
import { IgnoredParameters } from "@/components/site/ignored-parameters";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await loadPhrases((await params).locale);
  return { title: t("ledger.titleAll"), description: t("ledger.leadAll") };
}

export default async function ClaimsPage({ params, searchParams }: Props) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = parseLedger(search, { today: today() });
  const [words, ledger] = await Promise.all([loadWords(locale, { asOf: query.asof }), readLedger(query)]);
  return (
    <>
      <h1 className="pt-8 font-serif text-2xl font-semibold tracking-tight">{words.t("ledger.titleAll")}</h1>
      <p className="mt-2 max-w-prose text-muted">{words.t("ledger.leadAll")}</p>
      <IgnoredParameters problems={problems} words={words} />
      <LedgerView {...ledger} words={words} />
    </>
  );
}
