import type { ChartPoint, ChartSeries, PointFacts, SeriesFacts } from "@/components/chart/chart-types";
import type { ObsStatus } from "@/lib/domain/observation";
import { type Period, parsePeriod, periodMiddle } from "@/lib/domain/period";
import { RapportError } from "@/lib/errors";
import { formatDecimal } from "@/lib/format";

/** Words for the statuses of values, in the reader's language. */
export type StatusWords = Record<ObsStatus, string>;

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new RapportError("invalid_data", `"${text}" is not a period such as 2024 or 2025-01/2025-03`);
  return period;
}

/** A value as a chart shows it, with its unit, or the reason why there is none. */
function valueText({ value, status = "A" }: PointFacts, series: SeriesFacts, locale: string, words: StatusWords) {
  if (value === null) return words[status];
  const { decimals, power, unit } = series;
  return `${formatDecimal(value, { locale, decimals, unitMultiplier: power })} ${unit}`;
}

function readPoint(facts: PointFacts, series: SeriesFacts, locale: string, words: StatusWords): ChartPoint {
  const { period, label = period, value, status = "A", vintage } = facts;
  const { start, end } = periodOf(period);
  return {
    period,
    label,
    start,
    end,
    x: periodMiddle({ start, end }),
    value: value === null ? null : Number(value) * 10 ** series.power,
    text: valueText(facts, series, locale, words),
    status,
    statusText: status === "A" ? undefined : words[status],
    vintageText: series.vintages[vintage],
  };
}

/** A series as it is drawn, from what travelled. Throws `invalid_data` for a period or value that is none. */
export function readSeries(facts: SeriesFacts, locale: string, words: StatusWords): ChartSeries {
  const { id, label, side, dash, step } = facts;
  return { id, label, side, dash, step, points: facts.points.map((point) => readPoint(point, facts, locale, words)) };
}
