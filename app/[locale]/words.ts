import "server-only";
import { getTranslations } from "next-intl/server";
import { listCountries } from "@/lib/db/countries";
import { makeWords, type Translate, type Words, type WordsOptions } from "@/lib/i18n/words";

/** The message texts of a language, which need no database. */
export async function loadPhrases(locale: string): Promise<Translate> {
  return getTranslations({ locale });
}

/** Words, formats and addresses for a page in the language of its address; `asOf` is the day of its view. */
export async function loadWords(locale: string, options: WordsOptions = {}): Promise<Words> {
  const [t, countries] = await Promise.all([loadPhrases(locale), listCountries()]);
  return makeWords(t, locale, countries, options);
}
