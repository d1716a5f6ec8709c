import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { listCountries } from "@/lib/db/countries";
import { type Pair, parsePair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { asOfQuery } from "@/lib/params/as-of-query";

type Search = Record<string, string | string[] | undefined>;

/** What Next gives a page below a pair's address. */
export type PairProps = { params: Promise<{ locale: string; pair: string }>; searchParams: Promise<Search> };

/** A pair's page: `words` in its language and in the view of its day, `search` and `today` for the grammar of its query. */
type OpenPair = { pair: Pair; words: Words; name: string; search: Search; today: string };

/** The pair that an address names. An unknown one is not found; another order or case leads to the pair's own address. */
export async function openPair({ params, searchParams }: PairProps): Promise<OpenPair> {
  const [{ locale, pair: slug }, search] = await Promise.all([params, searchParams]);
  const day = today();
  const { asof } = asOfQuery.parse({ asof: search.asof }, { today: day }).query;
  const pair = parsePair(slug);
  const [words, countries] = await Promise.all([loadWords(locale, { asOf: asof }), listCountries()]);
  if (!pair || !countries.has(pair.a) || !countries.has(pair.b)) notFound();
  if (slug !== pair.slug) permanentRedirect(words.href(`/pairs/${pair.slug}`));
  const name = words.t("common.pairName", { a: words.country(pair.a), b: words.country(pair.b) });
  return { pair, words, name, search, today: day };
}
