import { ReleaseSection } from "@/components/revision/release-section";
import { RevisionChart } from "@/components/revision/revision-chart";
import { periodScale, revisionScale } from "@/components/revision/revision-scale";
import type { SeriesHistories } from "@/components/revision/series-words";
import type { TableSectionProps } from "@/components/table/table-section";
import type { SeriesReleases } from "@/lib/domain/series-releases";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { RevisionQuery } from "@/lib/params/revision-query";

type Props = {
  series: SeriesReleases;
  histories: SeriesHistories;
  /** With the period that is shown. */
  query: RevisionQuery;
  files: Record<"ofPeriod" | "ofSeries", TableSectionProps["download"]>;
  words: Words;
};

/** The releases of one period as a table, and the revisions of its whole series as a chart. */
export function RevisionView({ series, histories, query, files, words }: Props) {
  const scale = revisionScale(series, words);
  const history = histories.get(query.period ?? "");
  return (
    <>
      {history && (
        <ReleaseSection
          title={words.t("revision.releases", { period: formatPeriod(query.period ?? "", words.locale) })}
          download={files.ofPeriod}
          history={history}
          scale={periodScale(scale, history)}
          publisher={series.attribution.publisher}
          words={words}
        />
      )}
      <div className="mt-10">
        <RevisionChart
          series={series}
          histories={histories}
          scale={scale}
          query={query}
          download={files.ofSeries}
          words={words}
        />
      </div>
    </>
  );
}
