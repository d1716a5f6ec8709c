import type { SeriesFacts } from "@/components/chart/chart-types";
import { PERCENT, readableScale } from "@/components/indicator/readable-scale";
import { scaledText, seriesFacts } from "@/components/pair/chart-points";
import { type Range, within } from "@/components/pair/growth-view";
import { recordedYears } from "@/components/pair/time-range";
import type { Indicator } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** What a chart of an indicator shows: the series of the range in a scale that reads well, and what is said of them. */
export type IndicatorView = {
  shown: SeriesWithValues[];
  /** First and last year with figures. */
  years: readonly [first: number, last: number];
  title: string;
  unit: string;
  unitSuffix: string | undefined;
  decimals: number;
  summary: string;
  lines: SeriesFacts[];
};

function newest(series: readonly SeriesWithValues[], decimals: number, power: number, words: Words): string {
  const sentences = series.flatMap((each) => {
    const last = each.values.findLast(({ value }) => value !== null);
    if (!last?.value) return [];
    const value = scaledText(last.value, { decimals, power: each.unitMultiplier - power }, words.locale);
    const names = { country: words.country(each.refArea), value, period: formatPeriod(last.period, words.locale) };
    return words.t("indicator.latestSentence", names);
  });
  return `${words.t("indicator.latest")}: ${sentences.join("; ")}.`;
}

/** The view of an indicator's series in a range; null when there are no figures in it. */
export function indicatorView(
  indicator: Indicator,
  series: readonly SeriesWithValues[],
  pair: Pair,
  range: Range,
  words: Words,
): IndicatorView | null {
  const shown = series.map((each) => within(each, range)).filter(({ values }) => values.length > 0);
  const years = recordedYears(shown, []);
  if (!years) return null;
  const isShare = PERCENT.includes(indicator.unit);
  const power = isShare ? 0 : readableScale(shown);
  const decimals = power === 0 ? indicator.decimals : 1;
  const unit = words.unit(indicator.unit, power);
  const countries = [...new Set(shown.map(({ refArea }) => words.country(refArea)))].join(", ");
  const lines = shown.map((each) => {
    const side = each.refArea === pair.a ? ("a" as const) : ("b" as const);
    const scale = { decimals, power: each.unitMultiplier - power, unit };
    return seriesFacts(each, { label: words.country(each.refArea), side }, scale, words);
  });
  const title = words.t("indicator.chartTitle", { name: indicator.name, countries });
  const summary = newest(shown, decimals, power, words);
  return { shown, years, title, unit, unitSuffix: isShare ? "%" : undefined, decimals, summary, lines };
}
