import "server-only";
import { getTranslations } from "next-intl/server";
import { listCountries } from "@/lib/db/countries";
import { makeWords, type Translate, type Words } from "@/lib/i18n/words";

/** The message texts of a language, which need no database. */
export async function loadPhrases(locale: string): Promise<Translate> {
  return getTranslations({ locale });
}

/** Words and formats for a page in the language of its address. */
export async function loadWords(locale: string): Promise<Words> {
  const [t, countries] = await Promise.all([loadPhrases(locale), listCountries()]);
  return makeWords(t, locale, countries);
}
