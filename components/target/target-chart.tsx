"use client";

import { useMemo } from "react";
import type { PlotLabels, SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import { plotSeries, valuesOf } from "@/components/chart/plot-data";
import { readSeries } from "@/components/chart/read-series";
import { valueScale } from "@/components/chart/scale";
import { TimePlot } from "@/components/chart/time-plot";
import {
  markReach,
  type RequiredPath,
  RequiredPaths,
  type TargetMark,
  TargetMarks,
} from "@/components/target/target-marks";

type TargetChartProps = {
  series: readonly SeriesFacts[];
  marks: readonly TargetMark[];
  paths: readonly RequiredPath[];
  domain: TimeDomain;
  locale: string;
  labels: PlotLabels;
};

/** Official counts as lines, targets at their years, and the growth that would still lead there. */
export function TargetChart({ series, marks, paths, domain, locale, labels }: TargetChartProps) {
  const drawn = useMemo(
    () => series.map((each) => readSeries(each, locale, labels.statuses)),
    [series, locale, labels.statuses],
  );
  const scale = useMemo(() => {
    const counted = valuesOf(drawn.map((each) => plotSeries(each, domain)));
    return valueScale([...counted, ...markReach(marks)], "zero");
  }, [drawn, marks, domain]);
  return (
    <TimePlot
      series={drawn}
      domain={domain}
      locale={locale}
      labels={labels}
      scale={scale}
      behind={(shared) => <RequiredPaths paths={paths} domain={domain} scale={shared} />}
      over={(shared) => <TargetMarks marks={marks} domain={domain} scale={shared} />}
    />
  );
}
