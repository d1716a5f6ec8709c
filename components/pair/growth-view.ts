import type { SeriesFacts } from "@/components/chart/chart-types";
import { scaledText, seriesFacts } from "@/components/pair/chart-points";
import type { FigureColumn } from "@/components/pair/series-rows";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { compareGrowth } from "@/lib/stats/growth-comparison";
import { summarise } from "@/lib/stats/series-summary";

export type Range = { from: string | null; to: string | null };

/** The values of a series whose period lies wholly within the range. */
export function within(series: SeriesWithValues, { from, to }: Range): SeriesWithValues {
  const inside = (each: SeriesWithValues["values"][number]) =>
    (!from || each.periodStart >= from) && (!to || each.periodEnd <= to);
  return { ...series, values: series.values.filter(inside) };
}

function byYear(series: SeriesWithValues | undefined): Map<number, number> {
  const values = series?.values ?? [];
  return new Map(values.flatMap((each) => (each.value === null ? [] : [[Number(each.period), Number(each.value)]])));
}

/** What the growth of both is said to show: who outgrew whom in how many of the newest common years, where that can be told. */
export function growthTitle(series: readonly SeriesWithValues[], pair: Pair, words: Words): string {
  const [a, b] = [words.country(pair.a), words.country(pair.b)];
  const of = (area: string) => byYear(series.find((each) => each.refArea === area));
  const found = compareGrowth(of(pair.a), of(pair.b));
  if (!found.ok) return words.t("pair.mainPlain", { a, b });
  const total = found.years;
  if (found.aFaster === found.bFaster) return words.t("pair.mainEven", { a, b, count: found.aFaster, total });
  const aWins = found.aFaster > found.bFaster;
  const [winner, loser] = aWins ? [a, b] : [b, a];
  return words.t("pair.mainOutgrew", { winner, loser, count: Math.max(found.aFaster, found.bFaster), total });
}

/** One sentence a country: first, last, highest and lowest value of the range. */
export function growthSentences(series: readonly SeriesWithValues[], words: Words): string[] {
  return series.flatMap((each) => {
    const points = each.values.flatMap((value) => {
      if (value.value === null) return [];
      const text = scaledText(value.value, { decimals: each.decimals, power: 0 }, words.locale);
      return [{ label: formatPeriod(value.period, words.locale), value: Number(value.value), text }];
    });
    const found = summarise(points);
    if (!found) return [];
    return words.t("pair.mainSummary", {
      country: words.country(each.refArea),
      first: found.first.text,
      firstYear: found.first.label,
      last: found.last.text,
      lastYear: found.last.label,
      max: found.highest.text,
      maxYear: found.highest.label,
      min: found.lowest.text,
      minYear: found.lowest.label,
    });
  });
}

/** Both countries' growth as lines. */
export function growthLines(series: readonly SeriesWithValues[], pair: Pair, words: Words): SeriesFacts[] {
  return series.map((each) => {
    const side = each.refArea === pair.a ? "a" : "b";
    const scale = { decimals: each.decimals, power: 0, unit: "%" };
    return seriesFacts(each, { label: words.country(each.refArea), side }, scale, words);
  });
}

/** The columns of the table under the growth chart: one a country, also of one that has no figures. */
export function growthColumns(series: readonly SeriesWithValues[], pair: Pair, words: Words): FigureColumn[] {
  return [pair.a, pair.b].map((area) => {
    const own = series.find((each) => each.refArea === area);
    return {
      id: own?.key ?? area,
      header: words.country(area),
      unit: words.t("unit.PC"),
      decimals: own?.decimals ?? 1,
    };
  });
}
