import type { ChartSeries } from "@/components/chart/chart-types";
import type { FigureFacts } from "@/components/chart/figure-marks";

const isSpan = ({ period }: { period: string }) => period.includes("/");

/** A part of a year is no year: what a line of years leaves out. */
export function withoutSpans(series: ChartSeries): ChartSeries {
  return { ...series, points: series.points.filter((point) => !isSpan(point)) };
}

/** What stands over its own months instead. */
export function spanMarks({ id, side, points }: ChartSeries): FigureFacts[] {
  return points.flatMap(({ period, value }) =>
    value !== null && isSpan({ period })
      ? [{ id: `${id} ${period}`, period, value, side, comparator: "=" as const, hollow: false }]
      : [],
  );
}
