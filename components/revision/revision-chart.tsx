import { ChartActions } from "@/components/chart/chart-actions";
import { ChartFrame } from "@/components/chart/chart-frame";
import { SeriesChart } from "@/components/chart/series-chart";
import { statusWords } from "@/components/pair/chart-points";
import { seriesSources } from "@/components/pair/series-sources";
import { revisionFacts } from "@/components/revision/revision-facts";
import type { RevisionScale } from "@/components/revision/revision-scale";
import { RevisionTable } from "@/components/revision/revision-table";
import type { SeriesHistories } from "@/components/revision/series-words";
import { DownloadButton } from "@/components/table/download-button";
import type { SeriesReleases } from "@/lib/domain/series-releases";
import type { Words } from "@/lib/i18n/words";
import { revisionsView } from "@/lib/params/chart-query";
import type { RevisionQuery } from "@/lib/params/revision-query";

type Props = {
  series: SeriesReleases;
  histories: SeriesHistories;
  scale: RevisionScale;
  query: RevisionQuery;
  /** The file of all releases of the series; without it the chart stands alone in a frame, with nothing that leads away. */
  download?: { href: string; count: number };
  words: Words;
};

/** A series as it stood on the days of its releases, a line each, and as a table the revisions of every period. */
export function RevisionChart({ series, histories, scale, query, download, words }: Props) {
  const { t } = words;
  const facts = revisionFacts(series, histories, scale, query.pair, words);
  if (!facts) return null;
  const { lines, domain, unitSuffix, newest, note, ...texts } = facts;
  const view = revisionsView({ ...query, code: [series.indicatorCode], series: series.key }, words.locale);
  return (
    <ChartFrame
      id="revisions"
      {...texts}
      chart={
        <SeriesChart
          series={lines}
          domain={domain}
          locale={words.locale}
          unitSuffix={unitSuffix}
          labels={{ plot: t("pair.chartKeys"), notFromZero: t("pair.notFromZero"), statuses: statusWords(words) }}
        />
      }
      table={<RevisionTable series={series} histories={histories} scale={scale} query={query} words={words} />}
      actions={
        download && (
          <>
            <ChartActions view={view} title={texts.title} words={words} />
            <DownloadButton {...download} words={words} />
          </>
        )
      }
      source={seriesSources([newest], words)}
      notes={note}
      labels={{
        view: t("common.view"),
        chart: t("common.chart"),
        table: t("common.table"),
        failed: t("common.chartFailed"),
      }}
    />
  );
}
