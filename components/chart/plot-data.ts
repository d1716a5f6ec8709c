import type { ChartPoint, ChartSeries, TimeDomain } from "@/components/chart/chart-types";
import {
  dashOf,
  type LineDot,
  type LineRun,
  lineDots,
  lineRuns,
  pointsWithin,
  stepRuns,
} from "@/components/chart/line-runs";
import { addDays, dayToEpoch } from "@/lib/domain/period";
import { downSampleRuns } from "@/lib/stats/down-sample";

/** A series as it is drawn: its points within the domain, in order, and the lines and dots that they give. */
export type PlottedSeries = {
  series: ChartSeries;
  points: readonly ChartPoint[];
  runs: readonly (LineRun & { dash: string | undefined })[];
  dots: readonly LineDot[];
};

/** Colour and width of a series' line. */
export const LINE_WIDTH = 2.25;

// A line of more points is thinned, to so many as its width leaves room for side by side on the widest plot.
const MOST_POINTS = 1000;
const THINNED_TO = 400;

// Runs with fewer points, and the moments that they lost. Steps keep all: without a corner they would be slopes.
function thinned(whole: readonly LineRun[]): { runs: readonly LineRun[]; lost: ReadonlySet<number> } {
  const all = whole.map(({ points }) => points);
  const count = all.reduce((sum, points) => sum + points.length, 0);
  const drawn = count > MOST_POINTS ? downSampleRuns(all, THINNED_TO) : all;
  const kept = new Set(drawn.flatMap((points) => points.map(({ x }) => x)));
  const lost = new Set(whole.flatMap(({ points }) => points.flatMap(({ x }) => (kept.has(x) ? [] : x))));
  return { runs: whole.map((run, index) => ({ ...run, points: drawn[index] ?? run.points })), lost };
}

/**
 * A series as it is drawn within the domain. Of more than a thousand points its line, with its dots, has four hundred
 * that keep its look; `points`, which cursor and table read, are all of them.
 */
export function plotSeries(series: ChartSeries, domain: TimeDomain): PlottedSeries {
  const points = pointsWithin(series, domain);
  const whole = series.step ? stepRuns(series.id, points) : lineRuns(series.id, points);
  const { runs, lost } = series.step ? { runs: whole, lost: new Set<number>() } : thinned(whole);
  // A step is seen without a dot: only those of values that are not final remain.
  const dots = lineDots(points).filter(({ x, hollow }) => !lost.has(x) && (hollow || !series.step));
  return { series, points, runs: runs.map((run) => ({ ...run, dash: dashOf(series, run.dotted) })), dots };
}

/** All values that a plot shows. */
export function valuesOf(plotted: readonly PlottedSeries[]): number[] {
  return plotted.flatMap(({ points }) => points.flatMap((point) => (point.value === null ? [] : [point.value])));
}

/** The last point with a value, where the label of the line stands; undefined when the domain holds none. */
export function lastValued(points: readonly ChartPoint[]): (ChartPoint & { value: number }) | undefined {
  return points.findLast((point): point is ChartPoint & { value: number } => point.value !== null);
}

/** One period under the cursor: what each series says of it, in the order of the series (null: nothing). */
export type PlotSlot = { key: string; x: number; label: string; entries: readonly (ChartPoint | null)[] };

/** The periods of a plot in order of time, each with the points of all series. */
export function plotSlots(plotted: readonly PlottedSeries[]): PlotSlot[] {
  const slots = new Map<string, { x: number; label: string; entries: (ChartPoint | null)[] }>();
  for (const [index, { points }] of plotted.entries()) {
    for (const point of points) {
      const key = `${point.start}/${point.end}`;
      const slot = slots.get(key) ?? { x: point.x, label: point.label, entries: plotted.map(() => null) };
      slot.entries[index] = point;
      slots.set(key, slot);
    }
  }
  return [...slots].map(([key, slot]) => ({ key, ...slot })).sort((a, b) => a.x - b.x);
}

/** Index of the slot nearest to a moment; -1 when there is none. */
export function nearestSlot(slots: readonly PlotSlot[], x: number): number {
  const distances = slots.map((slot) => Math.abs(slot.x - x));
  return distances.indexOf(Math.min(...distances));
}

/** Index of the slot whose period holds a moment, of several the one whose middle is nearest; -1 when none does. */
export function slotHolding(slots: readonly PlotSlot[], moment: number): number {
  const distances = slots.map(({ key, x }) => {
    const [start = "", end = ""] = key.split("/");
    const holds = dayToEpoch(start) <= moment && moment < dayToEpoch(addDays(end, 1));
    return holds ? Math.abs(x - moment) : Number.POSITIVE_INFINITY;
  });
  const nearest = Math.min(...distances);
  return Number.isFinite(nearest) ? distances.indexOf(nearest) : -1;
}

/** A slot as a sentence: "2024: Kazakhstan 4.8 %; Uzbekistan 6.5 % (estimate)". */
export function slotText(slot: PlotSlot, plotted: readonly PlottedSeries[]): string {
  const parts = slot.entries.flatMap((point, index) => {
    if (!point) return [];
    return [`${plotted[index]?.series.label} ${point.text}${point.statusText ? ` (${point.statusText})` : ""}`];
  });
  return `${slot.label}: ${parts.join("; ")}`;
}
