import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { loadWords } from "@/app/[locale]/words";
import { listCountries } from "@/lib/db/countries";
import { type Pair, parsePair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

/** The pair that an address names, with the words of its language. An unknown one is not found; another order or case leads to the pair's own address. */
export async function openPair(params: {
  locale: string;
  pair: string;
}): Promise<{ pair: Pair; words: Words; name: string }> {
  const pair = parsePair(params.pair);
  const [words, countries] = await Promise.all([loadWords(params.locale), listCountries()]);
  if (!pair || !countries.has(pair.a) || !countries.has(pair.b)) notFound();
  if (params.pair !== pair.slug) permanentRedirect(words.href(`/pairs/${pair.slug}`));
  return { pair, words, name: words.t("common.pairName", { a: words.country(pair.a), b: words.country(pair.b) }) };
}
