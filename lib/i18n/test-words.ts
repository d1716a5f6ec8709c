import { createTranslator } from "next-intl";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import { makeWords, type Translate, type Words, type WordsOptions } from "@/lib/i18n/words";

const MESSAGES = { en, de };

/** The product's own words for a test; countries go by their codes. */
export function testWords(locale: keyof typeof MESSAGES, options?: WordsOptions): Words {
  // As on the pages, a key is any text for whoever asks.
  const spoken = createTranslator({ locale, messages: MESSAGES[locale] });
  const t: Translate = Object.assign(
    (key: string, values?: Record<string, string | number>) => String(Reflect.apply(spoken, undefined, [key, values])),
    { raw: (key: string) => String(Reflect.apply(spoken.raw, undefined, [key])) },
  );
  return makeWords(t, locale, new Map(), options);
}
