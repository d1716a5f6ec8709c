"use client";

import { lazy, type ReactNode, useMemo } from "react";
import type { Baseline, ChartSeries, PlotLabels, TimeDomain } from "@/components/chart/chart-types";
import { LazyChart } from "@/components/chart/lazy-chart";
import { TimeAxis, ValueAxis } from "@/components/chart/plot-axes";
import { PlotCursor } from "@/components/chart/plot-cursor";
import { plotSeries, valuesOf } from "@/components/chart/plot-data";
import { EndLabels, PlotLegend } from "@/components/chart/plot-labels";
import { PlotPreview } from "@/components/chart/plot-preview";
import { isCut, percentBetween, type ValueScale, valueScale } from "@/components/chart/scale";

const PlotLines = lazy(() => import("@/components/chart/plot-lines").then((module) => ({ default: module.PlotLines })));

// Heights on a narrow and on a wide screen; the wide one in px, for the labels at the lines' ends.
const SIZES = {
  large: { className: "h-54 wide:h-72", px: 288 },
  small: { className: "h-44 wide:h-52", px: 208 },
};

export type TimePlotProps = {
  series: readonly ChartSeries[];
  domain: TimeDomain;
  locale: string;
  labels: PlotLabels;
  baseline?: Baseline;
  /** Short unit after each number of the value axis, such as "%". */
  unitSuffix?: string;
  /** A scale shared with other plots; without it the plot makes its own. */
  scale?: ValueScale;
  size?: keyof typeof SIZES;
  /** Moment of a vertical guide line, epoch milliseconds. */
  guideX?: number | null;
  /** Lanes stand above the plot: keep room for their names on the left. */
  hasLanes?: boolean;
  /** What is drawn behind and over the lines; each fills the plot and places itself by the given scale. */
  behind?: (scale: ValueScale) => ReactNode;
  over?: (scale: ValueScale) => ReactNode;
};

/** Lines on a numeric time axis with gaps kept, labels at their ends and values under cursor and keys. */
export function TimePlot(props: TimePlotProps) {
  const {
    series,
    domain,
    locale,
    labels,
    baseline = "zero",
    unitSuffix,
    size = "large",
    guideX,
    hasLanes = false,
    behind,
    over,
  } = props;
  const plotted = useMemo(() => series.map((each) => plotSeries(each, domain)), [series, domain]);
  const scale = useMemo(() => props.scale ?? valueScale(valuesOf(plotted), baseline), [props.scale, plotted, baseline]);
  const { className, px } = SIZES[size];
  return (
    <div className={hasLanes ? undefined : "plot-slim"}>
      <PlotLegend plotted={plotted} />
      <div className={`plot-grid ${className}`}>
        <ValueAxis scale={scale} locale={locale} suffix={unitSuffix} />
        <div className="relative min-w-0">
          {behind?.(scale)}
          <LazyChart preview={<PlotPreview plotted={plotted} domain={domain} scale={scale} />}>
            {(onDrawn) => <PlotLines plotted={plotted} domain={domain} scale={scale} onDrawn={onDrawn} />}
          </LazyChart>
          {over?.(scale)}
          {typeof guideX === "number" && (
            <div
              aria-hidden="true"
              className="absolute inset-y-0 border-l border-dashed border-ink"
              style={{ left: `${percentBetween(guideX, ...domain)}%` }}
            />
          )}
          <PlotCursor plotted={plotted} domain={domain} scale={scale} label={labels.plot} />
        </div>
        <EndLabels plotted={plotted} scale={scale} plotPx={px} />
      </div>
      <div className="plot-grid">
        <div />
        <TimeAxis domain={domain} />
      </div>
      {isCut(scale) && <p className="text-xs text-muted">{labels.notFromZero}</p>}
    </div>
  );
}
