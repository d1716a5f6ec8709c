"use client";

import { useMemo } from "react";
import type { ChartSeries, PlotLabels, SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import { type FigureFacts, FigureMarks } from "@/components/chart/figure-marks";
import { plotSeries, valuesOf } from "@/components/chart/plot-data";
import { readSeries } from "@/components/chart/read-series";
import { valueScale } from "@/components/chart/scale";
import { spanMarks, withoutSpans } from "@/components/chart/span-marks";
import { TimePlot } from "@/components/chart/time-plot";

/** One plot: `name` is its accessible name, `title` stands above it where several stand together. */
export type WindowPlot = { id: string; name: string; title?: string; series: readonly SeriesFacts[] };

type WindowPlotsProps = {
  plots: readonly WindowPlot[];
  domain: TimeDomain;
  /** Moment of the meeting, epoch milliseconds: a vertical line in every plot. */
  at: number;
  locale: string;
  labels: Omit<PlotLabels, "plot">;
  unitSuffix?: string;
};

type Drawn = Omit<WindowPlot, "series"> & { series: readonly ChartSeries[]; marks: readonly FigureFacts[] };

function drawPlot(
  { series, ...plot }: WindowPlot,
  { locale, labels }: Pick<WindowPlotsProps, "locale" | "labels">,
): Drawn {
  const read = series.map((each) => readSeries(each, locale, labels.statuses));
  return { ...plot, series: read.map(withoutSpans), marks: read.flatMap(spanMarks) };
}

/** Series around a meeting, beside each other on one value axis and one axis of time. */
export function WindowPlots({ plots, domain, at, locale, labels, unitSuffix }: WindowPlotsProps) {
  const drawn = useMemo(() => plots.map((plot) => drawPlot(plot, { locale, labels })), [plots, locale, labels]);
  const scale = useMemo(() => {
    const values = drawn.flatMap(({ series }) => valuesOf(series.map((each) => plotSeries(each, domain))));
    return valueScale([...values, ...drawn.flatMap(({ marks }) => marks.map(({ value }) => value))], "zero");
  }, [drawn, domain]);
  return (
    <div className={plots.length > 1 ? "grid gap-x-12 gap-y-6 *:min-w-0 lg:grid-cols-2" : undefined}>
      {drawn.map(({ id, name, title, series, marks }) => (
        <section key={id} aria-label={name}>
          {title && <p className="mb-2 text-sm font-semibold">{title}</p>}
          <TimePlot
            series={series}
            domain={domain}
            locale={locale}
            labels={{ ...labels, plot: name }}
            unitSuffix={unitSuffix}
            scale={scale}
            size="small"
            guideX={at}
            over={(shared) => <FigureMarks figures={marks} domain={domain} scale={shared} />}
          />
        </section>
      ))}
    </div>
  );
}
