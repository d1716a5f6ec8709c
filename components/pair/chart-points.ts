import type { PointFacts, SeriesFacts } from "@/components/chart/chart-types";
import type { StatusWords } from "@/components/chart/read-series";
import type { ObsStatus } from "@/lib/domain/observation";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** How a value is shown: its decimals, and the power of ten that turns the series' unit into the chart's. */
export type Scale = { decimals: number; power: number; unit: string };

type Look = Pick<SeriesFacts, "label" | "side" | "dash">;

/** A series in a chart's scale, with no more than the browser needs; a stated gap stays a gap with its reason. */
export function seriesFacts(series: SeriesWithValues, look: Look, scale: Scale, words: Words): SeriesFacts {
  const vintages: string[] = [];
  const points = series.values.map((each): PointFacts => {
    const label = formatPeriod(each.period, words.locale);
    const vintage = words.vintage(each);
    if (!vintages.includes(vintage)) vintages.push(vintage);
    return {
      period: each.period,
      ...(label !== each.period && { label }),
      value: each.value,
      ...(each.status !== "A" && { status: each.status }),
      vintage: vintages.indexOf(vintage),
    };
  });
  return { id: series.key, ...look, ...scale, vintages, points };
}

/** The words for the statuses of values. */
export function statusWords({ t }: Words): StatusWords {
  const word = (status: ObsStatus) => t(`obsStatus.${status}`);
  return { A: word("A"), B: word("B"), E: word("E"), F: word("F"), P: word("P"), M: word("M") };
}

/** A value in a chart's scale, rounded to its decimals. */
export function scaledText(
  value: string,
  { decimals, power }: Pick<Scale, "decimals" | "power">,
  locale: string,
): string {
  return formatDecimal(value, { locale, decimals, unitMultiplier: power });
}
