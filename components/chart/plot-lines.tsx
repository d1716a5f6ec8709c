"use client";

import { memo, useEffect } from "react";
import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from "recharts";
import type { TimeDomain } from "@/components/chart/chart-types";
import { LINE_WIDTH, type PlottedSeries } from "@/components/chart/plot-data";
import type { ValueScale } from "@/components/chart/scale";

export type PlotLinesProps = {
  plotted: readonly PlottedSeries[];
  domain: TimeDomain;
  scale: ValueScale;
  onDrawn: () => void;
};

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

// One row per moment, one key per run: a run has no gaps by its making, so its line may pass over the rows of others.
function rowsOf(plotted: readonly PlottedSeries[]): Record<string, number>[] {
  const rows = new Map<number, Record<string, number>>();
  for (const run of plotted.flatMap((each) => each.runs)) {
    for (const { x, y } of run.points) rows.set(x, { ...rows.get(x), x, [run.id]: y });
  }
  return [...rows.values()].sort((a, b) => (a.x ?? 0) - (b.x ?? 0));
}

/**
 * Lines, grid and zero line on Recharts, to the very edges of its box: axes and labels stand outside of it. Drawn anew
 * only when what it draws changes, not with every card that opens above it.
 */
export const PlotLines = memo(function PlotLines({ plotted, domain, scale, onDrawn }: PlotLinesProps) {
  useEffect(() => {
    const frame = requestAnimationFrame(onDrawn);
    return () => cancelAnimationFrame(frame);
  }, [onDrawn]);
  return (
    <LineChart
      responsive
      style={{ width: "100%", height: "100%" }}
      data={rowsOf(plotted)}
      margin={NO_MARGIN}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} horizontalValues={[...scale.ticks]} stroke="var(--hairline)" />
      <XAxis type="number" dataKey="x" domain={[domain[0], domain[1]]} allowDataOverflow hide />
      <YAxis type="number" domain={[scale.min, scale.max]} ticks={[...scale.ticks]} allowDataOverflow hide />
      {scale.min <= 0 && <ReferenceLine y={0} stroke="var(--rule)" />}
      {plotted.flatMap(({ series, runs }) =>
        runs.map((run) => (
          <Line
            key={run.id}
            type="linear"
            dataKey={run.id}
            name={series.label}
            stroke={`var(--side-${series.side})`}
            strokeWidth={LINE_WIDTH}
            strokeDasharray={run.dash}
            strokeLinecap={run.dotted ? "round" : "butt"}
            dot={false}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
        )),
      )}
      {plotted.flatMap(({ series, dots }) =>
        dots.map((dot) => (
          <ReferenceDot
            key={`${series.id}-${dot.x}`}
            x={dot.x}
            y={dot.y}
            r={3.25}
            fill={dot.hollow ? "var(--hole)" : `var(--side-${series.side})`}
            stroke={`var(--side-${series.side})`}
            strokeWidth={1.75}
          />
        )),
      )}
    </LineChart>
  );
});
