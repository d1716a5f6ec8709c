import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { PairPicker } from "@/components/pair/pair-picker";
import { listCountries } from "@/lib/db/countries";
import { makePair } from "@/lib/domain/pair";

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
  const [{ locale }, { first, second }] = await Promise.all([params, searchParams]);
  const [words, countries] = await Promise.all([loadWords(locale), listCountries()]);
  const chosen = [first, second].map((code) => (typeof code === "string" ? code.toUpperCase() : ""));
  const pair = makePair(chosen[0] ?? "", chosen[1] ?? "");
  if (pair && countries.has(pair.a) && countries.has(pair.b)) redirect(words.href(`/pairs/${pair.slug}`));
  const isAsked = first !== undefined || second !== undefined;
  return (
    <>
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
