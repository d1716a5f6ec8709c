import { ChartFrame } from "@/components/chart/chart-frame";
import type { SeriesFacts } from "@/components/chart/chart-types";
import { SeriesChart } from "@/components/chart/series-chart";
import { PERCENT } from "@/components/indicator/readable-scale";
import { seriesFacts, statusWords } from "@/components/pair/chart-points";
import { seriesSources } from "@/components/pair/series-sources";
import { recordedYears, timeDomain } from "@/components/pair/time-range";
import type { RevisionScale } from "@/components/revision/revision-scale";
import { RevisionTable } from "@/components/revision/revision-table";
import { type SeriesHistories, seriesSentence, seriesTitle } from "@/components/revision/series-words";
import { DownloadButton } from "@/components/table/download-button";
import { CopyLink } from "@/components/ui/copy-link";
import type { Side } from "@/components/ui/side-dot";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { SeriesReleases } from "@/lib/domain/series-releases";
import type { Words } from "@/lib/i18n/words";
import type { RevisionQuery } from "@/lib/params/revision-query";
import { viewQuery } from "@/lib/params/view-query";
import { knownOn, tellingReleases } from "@/lib/stats/series-revisions";

type Props = {
  series: SeriesReleases;
  histories: SeriesHistories;
  scale: RevisionScale;
  query: RevisionQuery;
  /** The file of all releases of the series. */
  download: { href: string; count: number };
  words: Words;
};

// Lines of one country are told apart by their dash and by the label at their end: more would cover each other.
const MOST_LINES = 3;

function asKnownOn(series: SeriesReleases, day: string): SeriesWithValues {
  return { ...series, values: knownOn(series.releases, day) };
}

function lines(series: SeriesReleases, days: readonly string[], side: Side, scale: RevisionScale, words: Words) {
  const { decimals, power } = scale;
  const shown = { decimals, power, unit: PERCENT.includes(series.unit) ? "%" : scale.unit };
  return days.map((day, index): SeriesFacts => {
    const dash = index === days.length - 1 ? "solid" : "dashed";
    const look = { label: words.day(day), side, dash } as const;
    return { ...seriesFacts(asKnownOn(series, day), look, shown, words), id: `${series.key}@${day}` };
  });
}

/** A series as it stood on the days of its releases, a line each, and as a table the revisions of every period. */
export function RevisionChart({ series, histories, scale, query, download, words }: Props) {
  const { t } = words;
  const days = tellingReleases(histories.values(), MOST_LINES);
  const all = new Set(series.releases.map(({ vintage }) => vintage)).size;
  const newest = asKnownOn(series, days.at(-1) ?? "");
  const years = recordedYears([newest], []);
  if (!years) return null;
  const side = series.refArea === query.pair?.b ? "b" : "a";
  return (
    <ChartFrame
      id="revisions"
      title={seriesTitle(series, histories, words)}
      subtitle={t("revision.seriesLead", { unit: scale.unit })}
      summary={seriesSentence(histories, scale, words)}
      chart={
        <SeriesChart
          series={lines(series, days, side, scale, words)}
          domain={timeDomain(viewQuery.defaults, years)}
          locale={words.locale}
          unitSuffix={PERCENT.includes(series.unit) ? "%" : undefined}
          labels={{ plot: t("pair.chartKeys"), notFromZero: t("pair.notFromZero"), statuses: statusWords(words) }}
        />
      }
      table={<RevisionTable series={series} histories={histories} scale={scale} query={query} words={words} />}
      actions={
        <>
          <CopyLink
            label={t("common.copyLink")}
            copiedLabel={t("common.copied")}
            failedLabel={t("common.copyFailed")}
          />
          <DownloadButton {...download} words={words} />
        </>
      }
      source={seriesSources([newest], words)}
      notes={all > days.length ? t("revision.notDrawn", { count: all - days.length }) : undefined}
      labels={{
        view: t("common.view"),
        chart: t("common.chart"),
        table: t("common.table"),
        failed: t("common.chartFailed"),
      }}
    />
  );
}
