"use client";

import { useMemo } from "react";
import { type LaneBar, LevelBars } from "@/components/cadence/level-bars";
import type { PlotLabels, SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import { readSeries } from "@/components/chart/read-series";
import { TimePlot } from "@/components/chart/time-plot";

export type CadenceChartProps = {
  /** The count of all, drawn as steps over the bars. */
  series: SeriesFacts;
  bars: readonly LaneBar[];
  domain: TimeDomain;
  locale: string;
  labels: PlotLabels;
};

/** Meetings by period as bars that stand on zero, by level; cursor and keys read the count of all. */
export function CadenceChart({ series, bars, domain, locale, labels }: CadenceChartProps) {
  const drawn = useMemo(() => [readSeries(series, locale, labels.statuses)], [series, locale, labels.statuses]);
  return (
    <TimePlot
      series={drawn}
      domain={domain}
      locale={locale}
      labels={labels}
      behind={(scale) => <LevelBars bars={bars} domain={domain} scale={scale} />}
    />
  );
}
