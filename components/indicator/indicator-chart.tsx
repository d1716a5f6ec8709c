import { ChartFrame } from "@/components/chart/chart-frame";
import { SeriesChart } from "@/components/chart/series-chart";
import { scaledText, seriesFacts, statusWords } from "@/components/pair/chart-points";
import { within } from "@/components/pair/growth-view";
import { seriesSources } from "@/components/pair/series-sources";
import { recordedYears, shownYears, timeDomain } from "@/components/pair/time-range";
import { EmptyState } from "@/components/ui/empty-state";
import type { Indicator, Unit } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { ObservationQuery } from "@/lib/params/observation-query";

type Props = {
  indicator: Indicator;
  series: readonly SeriesWithValues[];
  pair: Pair;
  query: ObservationQuery;
  words: Words;
};

const PERCENT: readonly Unit[] = ["PC", "PC_GDP", "PC_LF"];
const THOUSANDS = 3;

/** The power of ten in which the largest value reads with at most four digits before the point: 0, 3, 6 or 9. */
function readableScale(series: readonly SeriesWithValues[]): number {
  const largest = Math.max(
    1,
    ...series.flatMap(({ values, unitMultiplier }) =>
      values.flatMap(({ value }) => (value === null ? [] : [Math.abs(Number(value)) * 10 ** unitMultiplier])),
    ),
  );
  return Math.min(9, Math.max(0, Math.floor((Math.log10(largest) - 1) / THOUSANDS) * THOUSANDS));
}

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

/** The indicator of both countries over time, newest vintage of each period. */
export function IndicatorChart({ indicator, series, pair, query, words }: Props) {
  const { t } = words;
  const shown = series.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  const years = recordedYears(shown, []);
  if (!years) return <EmptyState title={t("indicator.none")} />;
  const power = PERCENT.includes(indicator.unit) ? 0 : readableScale(shown);
  const decimals = power === 0 ? indicator.decimals : 1;
  const unit = words.unit(indicator.unit, power);
  const countries = [...new Set(shown.map(({ refArea }) => words.country(refArea)))].join(", ");
  return (
    <div className="mt-8">
      <ChartFrame
        id="indicator"
        title={t("indicator.chartTitle", { name: indicator.name, countries })}
        subtitle={unit}
        summary={newest(shown, decimals, power, words)}
        chart={
          <SeriesChart
            series={shown.map((each) => {
              const side = each.refArea === pair.a ? "a" : "b";
              const scale = { decimals, power: each.unitMultiplier - power, unit };
              return seriesFacts(each, { label: words.country(each.refArea), side }, scale, words);
            })}
            domain={timeDomain(query, shownYears(query, years))}
            locale={words.locale}
            unitSuffix={PERCENT.includes(indicator.unit) ? "%" : undefined}
            labels={{ plot: t("pair.chartKeys"), notFromZero: t("pair.notFromZero"), statuses: statusWords(words) }}
          />
        }
        source={seriesSources(shown, words)}
        labels={{
          view: t("common.view"),
          chart: t("common.chart"),
          table: t("common.table"),
          failed: t("common.chartFailed"),
        }}
      />
    </div>
  );
}
