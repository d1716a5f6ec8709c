"use client";

import { useMemo } from "react";
import type { Baseline, PlotLabels, SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import { plotSeries, valuesOf } from "@/components/chart/plot-data";
import { readSeries } from "@/components/chart/read-series";
import { valueScale } from "@/components/chart/scale";
import { TimePlot } from "@/components/chart/time-plot";

export type TradePanel = {
  id: string;
  /** The direction: "Kazakhstan → Uzbekistan". */
  title: string;
  /** The exporter's count (give it `dash: "solid"`) and the importer's (`dash: "dashed"`), each in its reporter's side. */
  series: readonly SeriesFacts[];
  /** Accessible name of this panel's plot. */
  plotLabel: string;
};

export type TradeChartProps = {
  panels: readonly TradePanel[];
  domain: TimeDomain;
  locale: string;
  labels: Omit<PlotLabels, "plot">;
  unitSuffix?: string;
  baseline?: Baseline;
};

/** Trade by direction in small multiples on one value axis, so that both directions and both counts compare. */
export function TradeChart({ panels, domain, locale, labels, unitSuffix, baseline = "zero" }: TradeChartProps) {
  const drawn = useMemo(
    () =>
      panels.map(({ series, ...panel }) => ({
        ...panel,
        series: series.map((each) => readSeries(each, locale, labels.statuses)),
      })),
    [panels, locale, labels.statuses],
  );
  const scale = useMemo(() => {
    const plotted = drawn.flatMap((panel) => panel.series.map((series) => plotSeries(series, domain)));
    return valueScale(valuesOf(plotted), baseline);
  }, [drawn, domain, baseline]);
  return (
    <div className="flex flex-col gap-6">
      {drawn.map((panel) => (
        <section key={panel.id} aria-label={panel.title}>
          <p className="mb-2 text-sm font-semibold">{panel.title}</p>
          <TimePlot
            series={panel.series}
            domain={domain}
            locale={locale}
            labels={{ ...labels, plot: panel.plotLabel }}
            unitSuffix={unitSuffix}
            scale={scale}
            size="small"
          />
        </section>
      ))}
    </div>
  );
}
