import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { PairPicker } from "@/components/pair/pair-picker";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listCountries } from "@/lib/db/countries";
import { makePair } from "@/lib/domain/pair";
import { asOfQuery } from "@/lib/params/as-of-query";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await loadPhrases((await params).locale);
  return { title: t("start.chooseTitle") };
}

/** Where the form of two countries leads: on to their pair, or back to the form with what is wrong. */
export default async function ChoosePairPage({ params, searchParams }: Props) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const { first, second } = search;
  const { query, problems } = asOfQuery.parse(search, { other: ["first", "second"], today: today() });
  const [words, countries] = await Promise.all([loadWords(locale, { asOf: query.asof }), listCountries()]);
  const chosen = [first, second].map((code) => (typeof code === "string" ? code.toUpperCase() : ""));
  const pair = makePair(chosen[0] ?? "", chosen[1] ?? "");
  if (pair && countries.has(pair.a) && countries.has(pair.b)) redirect(words.href(`/pairs/${pair.slug}`));
  const isAsked = first !== undefined || second !== undefined;
  return (
    <>
      <IgnoredParameters problems={problems} words={words} />
      <h1 className="pt-10 font-serif text-2xl font-semibold tracking-tight">{words.t("start.chooseTitle")}</h1>
      <PairPicker
        countries={[...countries.values()]}
        words={words}
        chosen={{ first: chosen[0], second: chosen[1] }}
        error={isAsked ? words.t("start.pairError") : undefined}
      />
    </>
  );
}
