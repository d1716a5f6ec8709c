import type { ChartPoint } from "@/components/chart/chart-types";
import { periodMiddle } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** How a value is shown: its decimals, and the power of ten that turns the series' unit into the chart's. */
export type Scale = { decimals: number; power: number; unit: string };

/** The points of a series in a chart's scale; a stated gap stays a gap with its reason. */
export function chartPoints(series: SeriesWithValues, scale: Scale, words: Words): ChartPoint[] {
  return series.values.map((each) => ({
    period: each.period,
    label: formatPeriod(each.period, words.locale),
    start: each.periodStart,
    end: each.periodEnd,
    x: periodMiddle({ start: each.periodStart, end: each.periodEnd }),
    value: each.value === null ? null : Number(each.value) * 10 ** scale.power,
    text:
      each.value === null
        ? words.t(`obsStatus.${each.status}`)
        : `${scaledText(each.value, scale, words.locale)} ${scale.unit}`,
    status: each.status,
    statusText: each.status === "A" ? undefined : words.t(`obsStatus.${each.status}`),
    vintageText: words.vintage(each),
  }));
}

/** A value in a chart's scale, rounded to its decimals. */
export function scaledText(
  value: string,
  { decimals, power }: Pick<Scale, "decimals" | "power">,
  locale: string,
): string {
  return formatDecimal(value, { locale, decimals, unitMultiplier: power });
}
