/** A value of a series at a place in time; `label` is what the reader sees for it. */
export type SummaryPoint = { label: string; value: number; text: string };

/** First, last, highest and lowest of a series; null for a series without values. The earliest of equals is named. */
export function summarise(points: readonly SummaryPoint[]) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const lowest = points.reduce((best, point) => (point.value < best.value ? point : best), first);
  return { first, last, highest, lowest };
}
