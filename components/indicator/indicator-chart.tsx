import { ChartFrame } from "@/components/chart/chart-frame";
import { SeriesChart } from "@/components/chart/series-chart";
import { PERCENT, readableScale } from "@/components/indicator/readable-scale";
import { type MeetingRecord, meetingColumn } from "@/components/meeting/meeting-count-cell";
import { scaledText, seriesFacts, statusWords } from "@/components/pair/chart-points";
import { within } from "@/components/pair/growth-view";
import type { FigureColumn } from "@/components/pair/series-rows";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { recordedYears, shownYears, timeDomain } from "@/components/pair/time-range";
import { EmptyState } from "@/components/ui/empty-state";
import type { Indicator } from "@/lib/domain/indicator";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { ObservationQuery } from "@/lib/params/observation-query";

type Props = {
  indicator: Indicator;
  series: readonly SeriesWithValues[];
  /** The pair with its meetings, which the table counts by period. */
  record: MeetingRecord;
  query: ObservationQuery;
  words: Words;
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

/** A column of the table for each series: its country, the partner of a flow, and its data set where there are several. */
function figureColumns(
  series: readonly SeriesWithValues[],
  unit: string,
  decimals: number,
  words: Words,
): FigureColumn[] {
  const datasets = new Set(series.map(({ attribution }) => attribution.datasetCode));
  return series.map(({ key, refArea, counterpartArea, attribution }) => {
    const area = counterpartArea
      ? `${words.country(refArea)} → ${words.country(counterpartArea)}`
      : words.country(refArea);
    return { id: key, header: datasets.size > 1 ? `${area} (${attribution.abbreviation})` : area, unit, decimals };
  });
}

/** The indicator of both countries over time, newest vintage of each period, with the meetings of each in the table. */
export function IndicatorChart({ indicator, series, record, query, words }: Props) {
  const { t } = words;
  const shown = series.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  const years = recordedYears(shown, []);
  if (!years) return <EmptyState title={words.none(t("indicator.none"))} />;
  const isShare = PERCENT.includes(indicator.unit);
  const power = isShare ? 0 : readableScale(shown);
  const decimals = power === 0 ? indicator.decimals : 1;
  const unit = words.unit(indicator.unit, power);
  const countries = [...new Set(shown.map(({ refArea }) => words.country(refArea)))].join(", ");
  const title = t("indicator.chartTitle", { name: indicator.name, countries });
  const statuses = statusWords(words);
  const lines = shown.map((each) => {
    const side = each.refArea === record.pair.a ? ("a" as const) : ("b" as const);
    const scale = { decimals, power: each.unitMultiplier - power, unit };
    return seriesFacts(each, { label: words.country(each.refArea), side }, scale, words);
  });
  return (
    <div className="mt-8">
      <ChartFrame
        id="indicator"
        title={title}
        subtitle={unit}
        summary={newest(shown, decimals, power, words)}
        chart={
          <SeriesChart
            series={lines}
            domain={timeDomain(query, shownYears(query, years))}
            locale={words.locale}
            unitSuffix={isShare ? "%" : undefined}
            labels={{ plot: t("pair.chartKeys"), notFromZero: t("pair.notFromZero"), statuses }}
          />
        }
        table={
          <SeriesTable
            caption={title}
            periodHeader={t("column.period")}
            columns={figureColumns(shown, unit, decimals, words)}
            series={lines}
            meetings={meetingColumn(lines, record, words)}
            locale={words.locale}
            labels={{ empty: words.none(t("indicator.none")), noData: t("common.noData"), statuses }}
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
