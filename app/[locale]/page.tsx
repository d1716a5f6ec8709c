import { loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { PairPicker } from "@/components/pair/pair-picker";
import { RecordedPairs } from "@/components/pair/recorded-pairs";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listCountries } from "@/lib/db/countries";
import { listRecordedPairs } from "@/lib/db/pairs";
import { asOfQuery } from "@/lib/params/as-of-query";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function StartPage({ params, searchParams }: Props) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = asOfQuery.parse(search, { today: today() });
  const [words, countries, pairs] = await Promise.all([
    loadWords(locale, { asOf: query.asof }),
    listCountries(),
    listRecordedPairs(query.asof),
  ]);
  return (
    <>
      <IgnoredParameters problems={problems} words={words} />
      <h1 className="max-w-[24ch] pt-10 font-serif text-2xl leading-tight font-semibold tracking-tight text-balance">
        {words.t("start.title")}
      </h1>
      <p className="mt-3 max-w-prose">{words.t("start.lead")}</p>
      <PairPicker countries={[...countries.values()]} words={words} />
      <RecordedPairs pairs={pairs} words={words} />
    </>
  );
}
