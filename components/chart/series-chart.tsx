"use client";

import { useMemo } from "react";
import type {
  Baseline,
  MarkFacts,
  MeetingLabels,
  PlotLabels,
  SeriesFacts,
  TimeDomain,
} from "@/components/chart/chart-types";
import { MeetingLanes } from "@/components/chart/meeting-lanes";
import { readSeries } from "@/components/chart/read-series";
import { TimePlot } from "@/components/chart/time-plot";
import { useMeetingCard } from "@/components/chart/use-meeting-card";

export type SeriesChartProps = {
  series: readonly SeriesFacts[];
  /** Without meetings (and their labels) there are no lanes. */
  meetings?: readonly MarkFacts[];
  domain: TimeDomain;
  locale: string;
  labels: PlotLabels & { meetings?: MeetingLabels };
  baseline?: Baseline;
  unitSuffix?: string;
  size?: "large" | "small";
};

/** Series of both countries as lines, with the meetings of their leaders in lanes above on the same time axis. */
export function SeriesChart({ series, meetings = [], domain, locale, labels, ...plot }: SeriesChartProps) {
  const state = useMeetingCard();
  const drawn = useMemo(
    () => series.map((each) => readSeries(each, locale, labels.statuses)),
    [series, locale, labels.statuses],
  );
  const lanes = meetings.length > 0 ? labels.meetings : undefined;
  const place = state.card?.at;
  const guideX = place === undefined ? null : domain[0] + (place / 100) * (domain[1] - domain[0]);
  return (
    <div className="relative">
      {lanes && <MeetingLanes meetings={meetings} domain={domain} labels={lanes} state={state} />}
      <TimePlot
        series={drawn}
        domain={domain}
        locale={locale}
        labels={labels}
        guideX={guideX}
        hasLanes={lanes !== undefined}
        {...plot}
      />
    </div>
  );
}
