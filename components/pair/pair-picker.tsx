import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Notice } from "@/components/ui/notice";
import type { Country } from "@/lib/domain/country";
import { countryName } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

type Props = {
  countries: readonly Country[];
  words: Words;
  chosen?: { first?: string; second?: string };
  error?: string;
};

/** Languages whose names of countries are found besides the page's own. */
const SPELLINGS = ["en", "de", "ru", "fr"];

function countryOptions(countries: readonly Country[], locale: string) {
  const collator = new Intl.Collator(locale);
  return countries
    .map((country) => ({
      value: country.iso3,
      label: countryName(country, locale),
      keywords: [...new Set([country.iso3, country.iso2, ...SPELLINGS.map((each) => countryName(country, each))])],
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

/** Two countries by typing, then to their pair: a plain form that works without scripts. */
export function PairPicker({ countries, words, chosen = {}, error }: Props) {
  const { t } = words;
  const options = countryOptions(countries, words.locale);
  const shared = {
    options,
    placeholder: t("start.placeholder"),
    noMatchText: t("start.noMatch"),
    listLabel: t("start.countries"),
  };
  return (
    <section aria-labelledby="choose-pair" className="mt-6 max-w-3xl">
      <h2 id="choose-pair" className="sr-only">
        {t("start.chooseTitle")}
      </h2>
      {error && <Notice tone="error">{error}</Notice>}
      <form action={words.path("/pairs")} className="mt-3 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        {words.asOf && <input type="hidden" name="asof" value={words.asOf} />}
        <Combobox {...shared} name="first" label={t("start.first")} defaultValue={chosen.first} />
        <Combobox {...shared} name="second" label={t("start.second")} defaultValue={chosen.second} />
        <Button type="submit" look="primary" className="h-10">
          {t("start.open")}
        </Button>
      </form>
    </section>
  );
}
