/** One measured figure against its limit. `limit` is a sentence, as the issue puts it. */
export type Finding = { name: string; value: string; limit: string; ok: boolean };

/** A part of the benchmarks: what it prints while it works, and its findings. */
export type Part = (say: (line: string) => void) => Promise<Finding[]>;

/** The middle one of an odd number of measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("There is no median of nothing.");
  return middle;
}

/** A finding whose value may not be below a limit. */
export function atLeast(name: string, value: number, limit: number): Finding {
  return { name, value: value.toFixed(2), limit: `at least ${limit}`, ok: value >= limit };
}

/** A finding whose value may not be above a limit. */
export function atMost(name: string, value: number, limit: number, unit: string): Finding {
  return { name, value: `${value.toFixed(0)} ${unit}`, limit: `at most ${limit} ${unit}`, ok: value <= limit };
}

/** The value below which a share (0 to 1) of the measurements lie, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("There is no percentile of nothing.");
  return value;
}
