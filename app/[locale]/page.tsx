import { loadWords } from "@/app/[locale]/words";
import { PairPicker } from "@/components/pair/pair-picker";
import { RecordedPairs } from "@/components/pair/recorded-pairs";
import { listCountries } from "@/lib/db/countries";
import { listRecordedPairs } from "@/lib/db/pairs";

type Props = { params: Promise<{ locale: string }> };

export default async function StartPage({ params }: Props) {
  const { locale } = await params;
  const [words, countries, pairs] = await Promise.all([loadWords(locale), listCountries(), listRecordedPairs()]);
  return (
    <>
      <h1 className="max-w-[24ch] pt-10 font-serif text-2xl leading-tight font-semibold tracking-tight text-balance">
        {words.t("start.title")}
      </h1>
      <p className="mt-3 max-w-prose">{words.t("start.lead")}</p>
      <PairPicker countries={[...countries.values()]} words={words} />
      <RecordedPairs pairs={pairs} words={words} />
    </>
  );
}
