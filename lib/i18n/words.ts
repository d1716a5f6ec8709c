import type { Comparator } from "@/lib/domain/claim";
import type { Country } from "@/lib/domain/country";
import type { Unit } from "@/lib/domain/indicator";
import { isCall } from "@/lib/domain/meeting";
import type { VintageBasis } from "@/lib/domain/observation";
import type { MeetingBrief } from "@/lib/domain/pair";
import type { Attribution } from "@/lib/domain/source";
import { countryName, formatDay, formatDayWithPrecision, formatDecimal, MISSING } from "@/lib/format";
import { localHref } from "@/lib/i18n/local-href";
import { withAsOf } from "@/lib/params/as-of";

type Values = Record<string, string | number>;
/** The part of a next-intl translator that is used here: a message key and its values. */
export type Translate = ((key: string, values?: Values) => string) & {
  /** The message as it stands, for whoever fills in its values later. */
  raw: (key: string) => string;
};

type VintageDays = { basis: VintageBasis; vintage: string };

const COMPARATOR_KEYS: Record<Comparator, string> = {
  "=": "eq",
  ">": "gt",
  ">=": "gte",
  "<": "lt",
  "<=": "lte",
  about: "about",
};

/** Phrases that need both words and formats, in one language. Countries go by ISO alpha-3. */
export type Words = {
  t: Translate;
  locale: string;
  /** The day whose knowledge the page shows; null for the latest. */
  asOf: string | null;
  /** Address of a page in this language and in the view of this day, from its path without a language. */
  href: (path: string) => string;
  /** Path of a page in this language alone, for whoever writes a query of its own behind it. */
  path: (path: string) => string;
  /** Why there is nothing to show: the given words, which speak of today, or that nothing was known on the view's day. */
  none: (today: string, missing?: "nothing" | "noMeeting") => string;
  country: (iso3: string) => string;
  day: (day: string) => string;
  meetingDate: (meeting: Pick<MeetingBrief, "startDate" | "endDate" | "datePrecision">) => string;
  meetingPlace: (meeting: Pick<MeetingBrief, "city" | "placeCountry" | "form">) => string;
  unit: (unit: Unit, multiplier: number) => string;
  figure: (figure: { comparator: Comparator; value: string; unit: Unit; unitMultiplier: number }) => string;
  vintage: (days: VintageDays) => string;
  attribution: (attribution: Attribution, newest: VintageDays | null) => string;
};

/** What the words of a page depend on besides its language. */
export type WordsOptions = { asOf?: string | null };

/** The phrases of one language; `countries` names the countries that the page may speak of. */
export function makeWords(
  t: Translate,
  locale: string,
  countries: ReadonlyMap<string, Country>,
  { asOf = null }: WordsOptions = {},
): Words {
  const country = (iso3: string) => {
    const known = countries.get(iso3);
    return known ? countryName(known, locale) : iso3;
  };
  const day = (text: string) => formatDay(text, locale);
  const unit = (code: Unit, multiplier: number) => t(`scale.s${multiplier}`, { unit: t(`unit.${code}`) });
  // A page says the same few releases hundreds of times.
  const vintages = new Map<string, string>();
  const vintage = ({ basis, vintage: from }: VintageDays) => {
    const key = `${basis} ${from}`;
    const text = vintages.get(key) ?? t(VINTAGE_KEYS[basis], { day: day(from) });
    vintages.set(key, text);
    return text;
  };
  return {
    t,
    locale,
    asOf,
    href: (path) => withAsOf(localHref(path, locale), asOf),
    path: (path) => localHref(path, locale),
    none: (today, missing = "nothing") => (asOf === null ? today : t(`asOf.${missing}`, { day: day(asOf) })),
    country,
    day,
    unit,
    vintage,
    meetingDate: ({ startDate, endDate, datePrecision }) => {
      const text = formatDayWithPrecision(startDate, endDate, datePrecision, locale);
      return text === MISSING ? t("meeting.noDate") : text;
    },
    meetingPlace: ({ city, placeCountry, form }) => {
      if (!city && !placeCountry) return t(isCall(form) ? "meeting.noPlaceCall" : "meeting.noPlace");
      return [city, placeCountry && country(placeCountry)].filter(Boolean).join(", ");
    },
    figure: ({ comparator, value, unit: code, unitMultiplier }) => {
      const number = formatDecimal(value, { locale });
      const figure = code === "COUNT" ? number : `${number} ${unit(code, unitMultiplier)}`;
      return t(`comparator.${COMPARATOR_KEYS[comparator]}`, { figure });
    },
    attribution: (attribution, newest) =>
      [
        `${attribution.publisher}, ${attribution.title}`,
        newest && vintage(newest),
        `${t("common.licence")}: ${attribution.licence}`,
      ]
        .filter(Boolean)
        .join("; "),
  };
}

const VINTAGE_KEYS: Record<VintageBasis, string> = {
  published: "common.released",
  retrieved: "common.knownSince",
  bound: "common.knownBy",
};
