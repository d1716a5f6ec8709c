import type { Frequency } from "@/lib/domain/indicator";
import type { IndicatorEdition } from "@/lib/domain/indicator-catalogue";
import { formatPeriod } from "@/lib/format";
import { formatAge } from "@/lib/i18n/age";
import type { Words } from "@/lib/i18n/words";

/** The period of a frequency that ends on a day; of a year that is none of the calendar its last month. */
function periodEnding(day: string, freq: Frequency): string {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (freq === "A") return day.endsWith("-12-31") ? year : month;
  return freq === "M" ? month : `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

// The finest of several frequencies reaches the end.
const FINEST: readonly Frequency[] = ["M", "Q", "A"];

/**
 * How fresh an indicator is in a data set: "data until 2025; release of 13 Jul 2026 (4 months ago)". `now` is the day
 * from which the age is seen: that of the view.
 */
export function freshness({ dataUntil, freqs, newest }: IndicatorEdition, now: string, words: Words): string {
  const freq = FINEST.find((each) => freqs.includes(each)) ?? "A";
  const until = dataUntil && formatPeriod(periodEnding(dataUntil, freq), words.locale);
  const release = `${words.vintage(newest)} (${formatAge(newest.vintage, now, words.locale)})`;
  return `${until ? words.t("catalogue.until", { period: until }) : words.t("catalogue.untilNone")}; ${release}`;
}

/** "yearly, quarterly": how often an indicator is counted in a data set. */
export function frequencies({ freqs }: IndicatorEdition, { t }: Words): string {
  return freqs.map((freq) => t(`catalogue.frequency.${freq}`)).join(", ");
}
