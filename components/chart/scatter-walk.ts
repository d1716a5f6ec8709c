/** A point of a scatter: which line, and which of its points. */
export type ScatterPlace = { line: number; index: number };

type Line = { points: readonly { time: number }[] };

function nearestInTime(line: Line, time: number): number {
  const distances = line.points.map((point) => Math.abs(point.time - time));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Where a key leads from a point: left and right through the line's time, Home and End to its ends, up and down to the
 * point of the line before or after that is nearest in time. The same place at an end; null for other keys.
 */
export function walk(key: string, from: ScatterPlace, lines: readonly Line[]): ScatterPlace | null {
  const points = lines[from.line]?.points ?? [];
  const here = points[from.index];
  const to = (index: number) => ({ line: from.line, index: Math.min(Math.max(index, 0), points.length - 1) });
  if (key === "ArrowRight") return to(from.index + 1);
  if (key === "ArrowLeft") return to(from.index - 1);
  if (key === "Home") return to(0);
  if (key === "End") return to(points.length - 1);
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const line = from.line + (key === "ArrowUp" ? -1 : 1);
  const other = lines[line];
  return other && here && other.points.length > 0 ? { line, index: nearestInTime(other, here.time) } : from;
}
