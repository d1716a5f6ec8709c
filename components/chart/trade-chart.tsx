"use client";

import { useMemo } from "react";
import type { Baseline, ChartSeries, PlotLabels, SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import { type FigureFacts, FigureMarks } from "@/components/chart/figure-marks";
import { GapBand } from "@/components/chart/gap-band";
import type { BandFacts } from "@/components/chart/gap-band-runs";
import { plotSeries, valuesOf } from "@/components/chart/plot-data";
import { readSeries } from "@/components/chart/read-series";
import { valueScale } from "@/components/chart/scale";
import { spanMarks, withoutSpans } from "@/components/chart/span-marks";
import { TimePlot } from "@/components/chart/time-plot";
import { dayToEpoch, parsePeriod } from "@/lib/domain/period";

export type TradePanel = {
  id: string;
  /** The direction: "Kazakhstan → Uzbekistan". */
  title: string;
  /** The exporter's count (give it `dash: "solid"`) and the importer's (`dash: "dashed"`), each in its reporter's side. */
  series: readonly SeriesFacts[];
  /** Where both count, the gap between them. */
  bands?: readonly BandFacts[];
  /** What reports said, apart from the lines. */
  figures?: readonly FigureFacts[];
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

type DrawnPanel = Omit<TradePanel, "series" | "figures"> & {
  series: readonly ChartSeries[];
  figures: readonly FigureFacts[];
};

function drawPanel({ series, figures = [], ...panel }: TradePanel, read: (facts: SeriesFacts) => ChartSeries) {
  const all = series.map(read);
  return { ...panel, series: all.map(withoutSpans), figures: [...all.flatMap(spanMarks), ...figures] };
}

function isInDomain({ period }: FigureFacts, [from, to]: TimeDomain): boolean {
  const days = parsePeriod(period);
  return days !== null && dayToEpoch(days.end) >= from && dayToEpoch(days.start) < to;
}

function shownValues({ series, figures }: DrawnPanel, domain: TimeDomain): number[] {
  const marks = figures.filter((each) => isInDomain(each, domain)).map(({ value }) => value);
  return [...valuesOf(series.map((each) => plotSeries(each, domain))), ...marks];
}

/** Trade by direction in small multiples on one value axis, so that both directions and both counts compare. */
export function TradeChart({ panels, domain, locale, labels, unitSuffix, baseline = "zero" }: TradeChartProps) {
  const drawn = useMemo(
    () => panels.map((panel) => drawPanel(panel, (facts) => readSeries(facts, locale, labels.statuses))),
    [panels, locale, labels.statuses],
  );
  const scale = useMemo(() => {
    const values = drawn.flatMap((panel) => shownValues(panel, domain));
    return valueScale(values, baseline);
  }, [drawn, domain, baseline]);
  return (
    <div className="flex flex-col gap-6">
      {drawn.map(({ id, title, series, bands, figures, plotLabel }) => (
        <section key={id} aria-label={title}>
          <p className="mb-2 text-sm font-semibold">{title}</p>
          <TimePlot
            series={series}
            domain={domain}
            locale={locale}
            labels={{ ...labels, plot: plotLabel }}
            unitSuffix={unitSuffix}
            scale={scale}
            size="small"
            behind={(shared) => bands && <GapBand bands={bands} series={series} domain={domain} scale={shared} />}
            over={(shared) => <FigureMarks figures={figures} domain={domain} scale={shared} />}
          />
        </section>
      ))}
    </div>
  );
}
