import type { Mirror, TradeFlow } from "@/lib/domain/mirror";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { leadingPower } from "@/lib/stats/decimal";
import { type CountedGap, mirrorCounts, newestGap } from "@/lib/stats/mirror";

type Found = { mirror: Mirror; row: CountedGap };
type Money = Pick<SeriesWithValues, "unit" | "unitMultiplier">;

const [MILLION, BILLION] = [6, 9];

/** Amounts of one sentence, all in billions or all in millions, by the largest of them; with the words for that scale. */
export function amountTexts(amounts: readonly string[], { unit, unitMultiplier }: Money, words: Words) {
  const powers = amounts.map((each) => leadingPower(each) ?? 0);
  const power = Math.max(...powers) + unitMultiplier >= BILLION ? BILLION : MILLION;
  const options = { locale: words.locale, decimals: power === BILLION ? 2 : 1, unitMultiplier: unitMultiplier - power };
  return { texts: amounts.map((each) => formatDecimal(each, options)), unit: words.unit(unit, power) };
}

/** A decimal numeral without its sign. */
export const magnitude = (numeral: string) => numeral.replace(/^-/, "");

/** How far the two counts of a period lie apart, in a sentence with both counts. */
export function gapSentence({ mirror, row }: Found, words: Words): string {
  const { difference, percent } = row.gap;
  const amounts = [row.exporter.value ?? "0", row.importer.value ?? "0", magnitude(difference)];
  const { texts, unit } = amountTexts(amounts, mirror, words);
  const [x = "", m = "", gap = ""] = texts;
  const values = {
    period: formatPeriod(row.period, words.locale),
    exporter: words.country(mirror.from),
    importer: words.country(mirror.to),
    x,
    m,
    gap,
    unit,
  };
  if (percent === null) return words.t("trade.findingAmount", values);
  return words.t("trade.finding", { ...values, percent: percentText(percent, words) });
}

/** A share in percent without its sign, in whole percent from one on. */
function percentText(percent: string, { locale }: Words): string {
  const size = magnitude(percent);
  return formatDecimal(size, { locale, decimals: Number(size) < 1 ? 1 : 0 });
}

/** The gap of a period as a title. */
export function gapTitle({ mirror, row }: Found, words: Words): string {
  const { percent, difference } = row.gap;
  const names = { from: words.country(mirror.from), to: words.country(mirror.to) };
  const period = formatPeriod(row.period, words.locale);
  if (percent !== null)
    return words.t("trade.gapTitle", { ...names, period, gap: `${percentText(percent, words)}\u00a0%` });
  const { texts, unit } = amountTexts([magnitude(difference)], mirror, words);
  return words.t("trade.gapTitle", { ...names, period, gap: `${texts[0]} ${unit}` });
}

type Newest = { series: SeriesWithValues; value: string; period: string; periodEnd: string };

function newestCount({ exports, imports }: TradeFlow): Newest | null {
  const counts = [...exports, ...imports].flatMap((series) =>
    series.values.flatMap(({ value, period, periodEnd }) =>
      value === null ? [] : [{ series, value, period, periodEnd }],
    ),
  );
  return counts.reduce<Newest | null>((best, each) => (best && best.periodEnd >= each.periodEnd ? best : each), null);
}

/** What the newest figures of a direction say: the gap of the newest period that both count, else the newest count; null without any. */
export function flowSentence(flow: TradeFlow, words: Words): string | null {
  const found = newestGap(mirrorCounts(flow));
  if (found) return gapSentence(found, words);
  const only = newestCount(flow);
  if (!only) return null;
  const { texts, unit } = amountTexts([only.value], only.series, words);
  return words.t("trade.findingOne", {
    from: words.country(flow.from),
    to: words.country(flow.to),
    value: `${texts[0]} ${unit}`,
    period: formatPeriod(only.period, words.locale),
    reporter: words.country(only.series.refArea),
  });
}
