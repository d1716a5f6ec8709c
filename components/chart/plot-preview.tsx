import type { TimeDomain } from "@/components/chart/chart-types";
import { LINE_WIDTH, type PlottedSeries } from "@/components/chart/plot-data";
import { percentBetween, percentFromTop, type ValueScale } from "@/components/chart/scale";
import { GridLines, StretchedDrawing } from "@/components/chart/stretched-drawing";
import { SIDE_CLASS } from "@/components/ui/side-dot";

type PlotPreviewProps = { plotted: readonly PlottedSeries[]; domain: TimeDomain; scale: ValueScale };

/** The lines and dots of the plot on its grid, as the server sends them and paper takes them. */
export function PlotPreview({ plotted, domain, scale }: PlotPreviewProps) {
  const at = ({ x, y }: { x: number; y: number }) => `${percentBetween(x, ...domain)} ${percentFromTop(y, scale)}`;
  return (
    <StretchedDrawing>
      <GridLines scale={scale} />
      {plotted.map(({ series, runs, dots }) => (
        <g key={series.id} data-line={series.id} className={SIDE_CLASS[series.side]} fill="none" strokeLinejoin="round">
          {runs.map((run) => (
            <path
              key={run.id}
              d={`M${run.points.map(at).join("L")}`}
              stroke="var(--side)"
              strokeWidth={LINE_WIDTH}
              strokeDasharray={run.dash}
              strokeLinecap={run.dotted ? "round" : "butt"}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {/* A line of no length with round ends is a round dot, however the drawing is stretched. */}
          {dots.map((dot) => (
            <path
              key={`${dot.x}`}
              d={`M${at(dot)}h0`}
              stroke="var(--side)"
              strokeWidth="8"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {dots.map((dot) =>
            dot.hollow ? (
              <path
                key={`${dot.x}-hole`}
                d={`M${at(dot)}h0`}
                stroke="var(--hole)"
                strokeWidth="4.5"
                strokeLinecap="round"
                vectorEffect="non-scaling-stroke"
              />
            ) : null,
          )}
        </g>
      ))}
    </StretchedDrawing>
  );
}
