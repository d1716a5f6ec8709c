import { notFound } from "next/navigation";
import type { EmbedProps } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-props";
import { readRevisions } from "@/app/api/v1/charts/read-chart";
import { RevisionChart } from "@/components/revision/revision-chart";
import { revisionScale } from "@/components/revision/revision-scale";
import type { RevisionsView } from "@/lib/params/chart-query";
import { seriesRevisions } from "@/lib/stats/series-revisions";

/** The revisions of a series alone. */
export async function EmbedRevisions({ view, words }: EmbedProps<RevisionsView>) {
  const series = await readRevisions(view);
  if (!series) notFound();
  return (
    <RevisionChart
      series={series}
      histories={seriesRevisions(series.releases)}
      scale={revisionScale(series, words)}
      query={view.query}
      words={words}
    />
  );
}
