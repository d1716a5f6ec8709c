/** A point of a line; `x` ascends along it. */
export type LinePoint = { x: number; y: number };

type Span = { from: number; to: number };

// The inner points in `count` parts, as even as whole points allow; the first and last point stand alone.
function buckets(length: number, count: number): Span[] {
  const size = (length - 2) / count;
  return Array.from({ length: count }, (_, index) => ({
    from: 1 + Math.floor(index * size),
    to: 1 + Math.floor((index + 1) * size),
  }));
}

function meanOf<P extends LinePoint>(points: readonly P[], { from, to }: Span): LinePoint {
  const part = points.slice(from, to);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(part.map(({ x }) => x)), y: mean(part.map(({ y }) => y)) };
}

// Twice the area, which orders triangles just as well.
function triangle(a: LinePoint, b: LinePoint, c: LinePoint): number {
  return Math.abs((a.x - c.x) * (b.y - a.y) - (a.x - b.x) * (c.y - a.y));
}

function largest<P extends LinePoint>(points: readonly P[], { from, to }: Span, left: P, right: LinePoint): P {
  let best = left;
  let bestArea = -1;
  for (const point of points.slice(from, to)) {
    const area = triangle(left, point, right);
    if (area > bestArea) [best, bestArea] = [point, area];
  }
  return best;
}

/**
 * A line with at most `limit` (at least 2) of its points that keeps its look: first and last, and of each of the equal
 * parts between them the point that makes the largest triangle with the one chosen before and the mean of the next
 * part (largest triangle three buckets: S. Steinarsson, Downsampling time series for visual representation, 2013,
 * section 4.2). A line of no more than `limit` points comes back as it is. Throws RangeError for a limit below 2.
 */
export function downSample<P extends LinePoint>(points: readonly P[], limit: number): readonly P[] {
  if (!Number.isInteger(limit) || limit < 2) throw new RangeError(`limit is ${limit}: give a whole number from 2.`);
  const [first, last] = [points[0], points[points.length - 1]];
  if (points.length <= limit || !first || !last) return points;
  const parts = buckets(points.length, limit - 2);
  const chosen = [first];
  let left = first;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1] ?? { from: points.length - 1, to: points.length };
    left = largest(points, part, left, meanOf(points, next));
    chosen.push(left);
  }
  return [...chosen, last];
}

/**
 * Lines broken by gaps, with at most `limit` points together: gaps first, so each run keeps its ends and is sampled
 * apart, and what is left of the limit is shared by the number of points between the ends. Where the ends alone are more
 * than `limit`, they are what comes back: a gap is never closed to save points.
 */
export function downSampleRuns<P extends LinePoint>(runs: readonly (readonly P[])[], limit: number): (readonly P[])[] {
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  if (total <= limit) return [...runs];
  const ends = runs.reduce((sum, { length }) => sum + Math.min(2, length), 0);
  const share = Math.max(0, limit - ends) / Math.max(1, total - ends);
  return runs.map((run) => downSample(run, 2 + Math.floor(Math.max(0, run.length - 2) * share)));
}
