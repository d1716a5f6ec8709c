import type { Baseline } from "@/components/chart/chart-types";

/** A linear value axis. Its ends lie a little beyond the values; `decimals` is how many digits the ticks need. */
export type ValueScale = { min: number; max: number; ticks: readonly number[]; decimals: number };

const STEPS = [1, 2, 5, 10];

function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

// Room between the outermost value and the edge of the plot, as a share of the whole.
const PADDING = 0.04;

function extent(values: readonly number[], baseline: Baseline): [low: number, high: number] {
  const all = baseline === "zero" ? [0, ...values] : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const padding = low === high ? Math.abs(low) / 10 || 1 : (high - low) * PADDING;
  const isFloor = baseline === "zero" && low === 0;
  const isCeiling = baseline === "zero" && high === 0 && low < 0;
  return [isFloor ? 0 : low - padding, isCeiling ? 0 : high + padding];
}

/**
 * The axis for these values with ticks about a `count`th apart, at multiples of 1, 2 or 5 times a power of ten. `zero`
 * includes zero always and ends there when no value lies beyond; `free` goes where the values are. Without values it
 * runs from 0 to 1.
 */
export function valueScale(values: readonly number[], baseline: Baseline, count = 5): ValueScale {
  if (values.length === 0) return { min: 0, max: 1, ticks: [0, 1], decimals: 0 };
  const [min, max] = extent(values, baseline);
  const step = niceStep(max - min, count);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    return Number(((first + index) * step).toFixed(decimals)) + 0;
  });
  return { min, max, ticks, decimals };
}

/** Whether an axis leaves zero out. */
export function isCut({ min, max }: ValueScale): boolean {
  return min > 0 || max < 0;
}

/** Where a value stands between two others, in percent of the way from `from` to `to` (three decimals). */
export function percentBetween(value: number, from: number, to: number): number {
  return Math.round(((value - from) / (to - from)) * 100_000) / 1000 + 0;
}

/** Distance of a value from the top of the plot, in percent of its height. */
export function percentFromTop(value: number, scale: ValueScale): number {
  return percentBetween(value, scale.max, scale.min);
}
