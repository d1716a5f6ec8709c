import { daysBetween } from "@/lib/domain/period";

const MONTHS_OF_TWO_YEARS = 24;

function wholeMonths(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

/**
 * How long ago a day was, seen from the day `now` (both ISO), in words: "today", "12 days ago", "4 months ago", "vor 3
 * Jahren". Only whole units that have passed count: days within the first month, months within two years.
 */
export function formatAge(day: string, now: string, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const days = daysBetween(day, now);
  if (days === 0) return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "day");
  const months = days < 0 ? 0 : wholeMonths(day, now);
  if (months < 1) return words.format(-days, "day");
  return months < MONTHS_OF_TWO_YEARS ? words.format(-months, "month") : words.format(-Math.floor(months / 12), "year");
}
