import { notFound } from "next/navigation";
import type { EmbedProps } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-props";
import { readExplored } from "@/app/api/v1/charts/read-chart";
import { SmallMultiples } from "@/components/chart/small-multiples";
import { exploreAlone, scatterPanels } from "@/components/explorer/explore-alone";
import { IndexPanel } from "@/components/explorer/index-panel";
import { IndicatorPanel } from "@/components/explorer/indicator-panel";
import { ScatterSection } from "@/components/explorer/scatter-section";
import { MeetingLegend } from "@/components/pair/meeting-legend";
import { recordReach } from "@/components/pair/record-reach";
import { timeline } from "@/components/pair/timeline-view";
import { isOnePlot } from "@/lib/params/chart-query-rules";

/** A panel or the scatter of the explorer alone; a transformation that is refused has its sentence in its place. */
export async function EmbedExplored({ view, words }: EmbedProps) {
  const { unknown, ...record } = await readExplored(view);
  if (unknown.length > 0) notFound();
  const { panels, context } = exploreAlone(view, record, words);
  if (view.chart === "scatter") {
    const both = scatterPanels(panels, view.query);
    return both && <ScatterSection {...both} context={context} />;
  }
  const { marks, labels } = timeline(record.meetings, context.query, words);
  const [first, last] = context.domain;
  const inside = marks.filter(({ x }) => x >= first && x <= last);
  return (
    <SmallMultiples meetings={inside} domain={context.domain} labels={labels} lanesLabel={words.t("explore.lanes")}>
      {isOnePlot(context.query) ? (
        <IndexPanel panels={panels} context={context} />
      ) : (
        panels.map((panel) => <IndicatorPanel key={panel.indicator.code} panel={panel} context={context} />)
      )}
      {inside.length > 0 && (
        <>
          <MeetingLegend words={words} />
          <p className="mt-2 text-xs text-muted">{recordReach(record.coverage, words)}</p>
        </>
      )}
    </SmallMultiples>
  );
}
