import type { TimeDomain } from "@/components/chart/chart-types";
import { percentBetween, percentFromTop, type ValueScale } from "@/components/chart/scale";
import { StretchedDrawing } from "@/components/chart/stretched-drawing";
import { MEETING_LANES, type MeetingLane } from "@/lib/domain/meeting";
import { addDays, dayToEpoch } from "@/lib/domain/period";

/** The meetings of a period by lane, as numbers: for the drawing only. */
export type LaneBar = { period: string; start: string; end: string; lanes: Partial<Record<MeetingLane, number>> };

/** Ink in three strengths, parted by lines of paper: the lowest piece of a bar is the highest level. */
export const LANE_STRENGTH: Record<MeetingLane, number> = { state: 0.72, government: 0.4, minister: 0.14 };

/** A strength with its meaning. */
export type LaneSign = { lane: MeetingLane; label: string };

type Piece = { lane: MeetingLane; from: number; to: number };

/** The pieces of a bar from zero up. */
export function barPieces({ lanes }: LaneBar): Piece[] {
  const stacked: Piece[] = [];
  for (const lane of MEETING_LANES) {
    const from = stacked.at(-1)?.to ?? 0;
    const height = lanes[lane] ?? 0;
    if (height > 0) stacked.push({ lane, from, to: from + height });
  }
  return stacked;
}

/** First moment of a bar's period, and the first after it. */
export function barExtent({ start, end }: LaneBar): { start: number; end: number } {
  return { start: dayToEpoch(start), end: dayToEpoch(addDays(end, 1)) };
}

type Props = { bars: readonly LaneBar[]; domain: TimeDomain; scale: ValueScale };

/** Bars over the whole of their periods, from zero, in one stretched drawing. */
export function LevelBars({ bars, domain, scale }: Props) {
  return (
    <StretchedDrawing clips>
      {bars.flatMap((bar) => {
        const { start, end } = barExtent(bar);
        const left = percentBetween(start, ...domain);
        const width = percentBetween(end, ...domain) - left;
        return barPieces(bar).map(({ lane, from, to }) => (
          <rect
            key={`${bar.period} ${lane}`}
            data-bar={`${bar.period} ${lane}`}
            x={left}
            width={width}
            y={percentFromTop(to, scale)}
            height={percentFromTop(from, scale) - percentFromTop(to, scale)}
            fill="var(--ink)"
            fillOpacity={LANE_STRENGTH[lane]}
            stroke="var(--paper)"
            vectorEffect="non-scaling-stroke"
          />
        ));
      })}
    </StretchedDrawing>
  );
}

/** What the strengths of the bars mean, for the levels that are shown. */
export function LevelLegend({ lanes }: { lanes: readonly LaneSign[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {lanes.map(({ lane, label }) => (
        <li key={lane} className="flex items-center gap-1.5">
          <svg width="14" height="10" aria-hidden="true" focusable="false" className="shrink-0">
            <rect
              x=".5"
              y=".5"
              width="13"
              height="9"
              fill="var(--ink)"
              fillOpacity={LANE_STRENGTH[lane]}
              stroke="var(--ink)"
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
