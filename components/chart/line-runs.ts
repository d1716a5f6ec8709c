import type { ChartPoint, ChartSeries, LineDash, TimeDomain } from "@/components/chart/chart-types";
import { addDays, daysBetween, dayToEpoch } from "@/lib/domain/period";

export type PlottedPoint = { x: number; y: number };

/** A part of a line without a gap; `dotted` leads to values that are forecast or estimated. */
export type LineRun = { id: string; dotted: boolean; points: readonly PlottedPoint[] };

/** A value that a line alone would not show: between two gaps (full), or not final (`hollow`). */
export type LineDot = PlottedPoint & { hollow: boolean };

type Valued = ChartPoint & { value: number };

const isSoft = (point: ChartPoint) => point.status === "F" || point.status === "E";
const isOpen = (point: ChartPoint) => isSoft(point) || point.status === "P";
const plotted = (point: Valued): PlottedPoint => ({ x: point.x, y: point.value });

function isValued(point: ChartPoint): point is Valued {
  return point.value !== null;
}

// A period that nobody reported is a gap even when no point says so: the next one must begin where the last ended.
function follows(before: ChartPoint, after: ChartPoint): boolean {
  return before.value !== null && after.value !== null && daysBetween(before.end, after.start) <= 1;
}

/** The points of a series that lie within the domain, in order of time. */
export function pointsWithin(series: ChartSeries, [from, to]: TimeDomain): ChartPoint[] {
  return series.points.filter((point) => point.x >= from && point.x <= to).sort((a, b) => a.x - b.x);
}

/** The lines of a series: broken at every gap, and where values stop being final. `points` ascend in time. */
export function lineRuns(id: string, points: readonly ChartPoint[]): LineRun[] {
  const runs: { dotted: boolean; points: PlottedPoint[] }[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (!before || !isValued(before) || !isValued(point) || !follows(before, point)) continue;
    const last = runs[runs.length - 1];
    const goesOn = last?.points[last.points.length - 1]?.x === before.x && last.dotted === isSoft(point);
    if (last && goesOn) last.points.push(plotted(point));
    else runs.push({ dotted: isSoft(point), points: [plotted(before), plotted(point)] });
  }
  return runs.map((run, index) => ({ id: `${id}-${index}`, ...run }));
}

/** The values that need a dot: those alone between gaps, and those that are not final. */
export function lineDots(points: readonly ChartPoint[]): LineDot[] {
  return points.flatMap((point, index) => {
    if (!isValued(point)) return [];
    const [before, after] = [points[index - 1], points[index + 1]];
    const isAlone = !(before && follows(before, point)) && !(after && follows(point, after));
    return isAlone || isOpen(point) ? [{ ...plotted(point), hollow: isOpen(point) }] : [];
  });
}

// A step ends a moment before the next one begins: one place on the time axis holds one value.
function tread(point: Valued): PlottedPoint[] {
  const end = dayToEpoch(addDays(point.end, 1)) - 1;
  return [
    { x: dayToEpoch(point.start), y: point.value },
    { x: end, y: point.value },
  ];
}

/**
 * The values of a series as steps, each level over the whole of its period; steps that follow each other are joined,
 * and broken at gaps and where values stop being final. `points` ascend in time.
 */
export function stepRuns(id: string, points: readonly ChartPoint[]): LineRun[] {
  const runs: { dotted: boolean; points: PlottedPoint[] }[] = [];
  for (const [index, point] of points.entries()) {
    if (!isValued(point)) continue;
    const [before, last] = [points[index - 1], runs.at(-1)];
    const goesOn = before !== undefined && follows(before, point) && last?.dotted === isSoft(point);
    if (last && goesOn) last.points.push(...tread(point));
    else runs.push({ dotted: isSoft(point), points: tread(point) });
  }
  return runs.map((run, index) => ({ id: `${id}-${index}`, ...run }));
}

const DASHES: Record<LineDash, string | undefined> = {
  solid: undefined,
  dashed: "9 4",
  short: "4 3",
  dash_dot: "12 3 3 3",
};

/** Dash pattern (px) of a run: dotted for values not final, else that of its series. */
export function dashOf(series: ChartSeries, dotted: boolean): string | undefined {
  return dotted ? "1 5" : DASHES[series.dash ?? (series.side === "b" ? "dashed" : "solid")];
}
