import type { Country } from "@/lib/domain/country";
import type { DatePrecision } from "@/lib/domain/meeting";
import { dayToEpoch, parsePeriod } from "@/lib/domain/period";
import { RapportError } from "@/lib/errors";
import { routing } from "@/lib/i18n/routing";

/** What stands on the screen for a value that is not there. */
export const MISSING = "–";

const MINUS = "\u2212";
const NUMERAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

export type DecimalOptions = {
  locale: string;
  /** Digits after the point; without it the publisher's own digits are kept. */
  decimals?: number;
  /** Power of ten in which the value is stated (SDMX UNIT_MULT): 6 turns millions into units. Default 0. */
  unitMultiplier?: number;
};
type Numeral = { negative: boolean; whole: string; fraction: string };

function readNumeral(value: string): Numeral {
  const match = NUMERAL.exec(value);
  if (!match?.[2]) {
    throw new RapportError(
      "invalid_data",
      `"${value}" is not a decimal numeral such as -6.5: write digits and a point`,
    );
  }
  return { negative: match[1] === "-", whole: match[2], fraction: match[3] ?? "" };
}

function shift({ negative, whole, fraction }: Numeral, power: number): Numeral {
  if (power >= 0) {
    const digits = fraction.padEnd(power, "0");
    return { negative, whole: whole + digits.slice(0, power), fraction: digits.slice(power) };
  }
  const digits = whole.padStart(1 - power, "0");
  return { negative, whole: digits.slice(0, power), fraction: digits.slice(power) + fraction };
}

// Half away from zero, on the digits themselves: a binary fraction would turn 0.285 into 0.28.
function round({ negative, whole, fraction }: Numeral, decimals: number): Numeral {
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, "0");
  const up = (fraction[decimals] ?? "0") >= "5" ? 1n : 0n;
  const digits = (BigInt(kept) + up).toString().padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  return { negative, whole: digits.slice(0, cut), fraction: digits.slice(cut) };
}

// A formatter costs a hundred times its use; there are few locales and fewer forms.
function remembered<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

/** What stands between the thousands, and between a number and its fraction. */
type Separators = { group: string; point: string };

// Those of the product's own languages: the first formatter of a page costs a slow phone a tenth of a second. A test
// holds them to Intl's.
const SEPARATORS: Record<(typeof routing.locales)[number], Separators> = {
  en: { group: ",", point: "." },
  de: { group: ".", point: "," },
};

function separatorsOf(locale: string): Separators {
  const known = routing.locales.find((each) => each === locale);
  return SEPARATORS[known ?? routing.defaultLocale];
}

function write({ negative, whole, fraction }: Numeral, locale: string): string {
  const { group, point } = separatorsOf(locale);
  const grouped = whole.replace(/^0+(?=\d)/, "").replace(/\B(?=(?:\d{3})+$)/g, group);
  const isZero = /^0*$/.test(whole + fraction);
  return `${negative && !isZero ? MINUS : ""}${grouped}${fraction === "" ? "" : point + fraction}`;
}

/**
 * A decimal numeral ("-1234.5") as people write it ("−1,234.5"), with a true minus; null gives "–". Works on the text,
 * so no digit is lost; halves round away from zero and a value that rounds to zero has no sign.
 * Throws `invalid_data` for a text that is no numeral. Not for years: they are never grouped, use `formatPeriod`.
 */
export function formatDecimal(value: string | null, options: DecimalOptions): string {
  if (value === null) return MISSING;
  const numeral = shift(readNumeral(value), options.unitMultiplier ?? 0);
  return write(options.decimals === undefined ? numeral : round(numeral, options.decimals), options.locale);
}

/** A count of things, grouped: 12345 gives "12,345". */
export function formatCount(count: number | bigint, locale: string): string {
  return formatDecimal(count.toString(), { locale });
}

// Days come first in English too ("29 Mar 2025"), as everywhere in the two countries' own documents.
function dateFormat(options: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  return remembered(
    (locale) => new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...options, timeZone: "UTC" }),
  );
}

const dayFormat = dateFormat({ day: "numeric", month: "short", year: "numeric" });
const monthFormat = dateFormat({ month: "short", year: "numeric" });

function epochOf(day: string): number {
  const epoch = dayToEpoch(day);
  if (Number.isNaN(epoch)) {
    throw new RapportError("invalid_data", `"${day}" is not a day of the calendar in the form 2025-03-29`);
  }
  return epoch;
}

// Intl's spaces around the dash differ with the version of its data: one kind keeps server and browser alike, and none
// stands where a single word or number stands before the dash ("7–8 Aug 2024", "Jan–Mar 2025").
function formatRange(start: string, end: string, format: Intl.DateTimeFormat): string {
  // A range of one day is that day; asked for as a range it would cost ten times as much.
  const text = start === end ? format.format(epochOf(start)) : format.formatRange(epochOf(start), epochOf(end));
  const spaced = text.replace(/[\u2009\u202f\u00a0]/g, " ");
  return spaced.replace(/^(\S+) – /, "$1–");
}

/** An ISO day as "29 Mar 2025" or "29. März 2025". Throws `invalid_data`. */
export function formatDay(day: string, locale: string): string {
  return formatRange(day, day, dayFormat(locale));
}

/**
 * A date that is known as far as `precision` says: "7–8 Aug 2024", "Mar 2025", "2024". Null or `unknown` gives "–".
 * `start` and `end` are ISO days; without `end` it is one day. Throws `invalid_data`.
 */
export function formatDayWithPrecision(
  start: string | null,
  end: string | null,
  precision: DatePrecision,
  locale: string,
): string {
  if (start === null || precision === "unknown") return MISSING;
  const last = end ?? start;
  if (precision === "day") return formatRange(start, last, dayFormat(locale));
  if (precision === "month") return formatRange(start, last, monthFormat(locale));
  return yearRange(start, last);
}

function yearRange(start: string, end: string): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

function quarterRange(first: string, last: string): string {
  const [from, to] = [first.split("-"), last.split("-")];
  if (first === last) return `${from[1]} ${from[0]}`;
  return from[0] === to[0] ? `${from[1]}–${to[1]} ${to[0]}` : `${from[1]} ${from[0]} – ${to[1]} ${to[0]}`;
}

/**
 * A period as people write it: `2024` "2024", `2024-Q1` "Q1 2024", `2024-03` "Mar 2024", `2025-01/2025-03`
 * "Jan–Mar 2025". Throws `invalid_data` for a text that names no period.
 */
export function formatPeriod(text: string, locale: string): string {
  const period = parsePeriod(text);
  if (!period)
    throw new RapportError("invalid_data", `"${text}" is not a period such as 2024, 2024-Q1 or 2025-01/2025-03`);
  const [first = text, last = first] = text.split("/");
  if (first.length === 4) return yearRange(first, last);
  if (first.includes("Q")) return quarterRange(first, last);
  return formatRange(period.start, period.end, first.length === 7 ? monthFormat(locale) : dayFormat(locale));
}

const regionNames = remembered((locale) => new Intl.DisplayNames(locale, { type: "region", fallback: "none" }));

/** A country's name in the reader's language; its English name where the language's list lacks it. */
export function countryName(country: Pick<Country, "iso2" | "nameEn">, locale: string): string {
  return regionNames(locale).of(country.iso2) ?? country.nameEn;
}
