import type { ChartSeries } from "@/components/chart/chart-types";
import { dashOf } from "@/components/chart/line-runs";
import { LINE_WIDTH, lastValued, type PlottedSeries } from "@/components/chart/plot-data";
import { percentFromTop, type ValueScale } from "@/components/chart/scale";
import { spreadLabels } from "@/components/chart/spread-labels";
import { SIDE_CLASS } from "@/components/ui/side-dot";

// Two lines of 12 px text and a little air.
const LABEL_PX = 34;

/** A short piece of a series' line, as the legend's sign. */
export function LineSample({ series }: { series: ChartSeries }) {
  return (
    <svg width="26" height="8" aria-hidden="true" focusable="false" className={`${SIDE_CLASS[series.side]} shrink-0`}>
      <path d="M0 4H26" stroke="var(--side)" strokeWidth={LINE_WIDTH} strokeDasharray={dashOf(series, false)} />
    </svg>
  );
}

type EndLabelsProps = { plotted: readonly PlottedSeries[]; scale: ValueScale; plotPx: number };

/** Names and last values of the lines at their right ends, moved apart where they would collide. */
export function EndLabels({ plotted, scale, plotPx }: EndLabelsProps) {
  const ends = plotted.flatMap(({ series, points }) => {
    const last = lastValued(points);
    return last ? [{ series, last }] : [];
  });
  const half = (LABEL_PX / 2 / plotPx) * 100;
  const wanted = ends.map(({ last }) => percentFromTop(last.value, scale));
  const placed = spreadLabels(wanted, half * 2, half, 100 - half);
  return (
    <div className="relative hidden text-xs wide:block">
      {ends.map(({ series, last }, index) => (
        <p
          key={series.id}
          className={`${SIDE_CLASS[series.side]} absolute right-0 left-2 -translate-y-1/2 text-side`}
          style={{ top: `${placed[index]}%` }}
        >
          <span className="block truncate font-semibold">{series.label}</span>
          {/* Where both do not fit in one line the year gives way: it wraps to a line that is not shown. */}
          <span className="block h-[1lh] overflow-hidden">
            <span className="whitespace-nowrap">{last.text}</span>{" "}
            <span className="inline-block text-muted">{last.label}</span>
          </span>
        </p>
      ))}
    </div>
  );
}

/** The lines' names with samples and last values above the plot, where the right margin has no room for them. */
export function PlotLegend({ plotted }: { plotted: readonly PlottedSeries[] }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs wide:hidden">
      {plotted.map(({ series, points }) => {
        const last = lastValued(points);
        return (
          <li key={series.id} className={`${SIDE_CLASS[series.side]} flex items-center gap-1.5`}>
            <LineSample series={series} />
            <span className="font-semibold text-side">{series.label}</span>
            {last && (
              <span>
                {last.text} <span className="text-muted">{last.label}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
