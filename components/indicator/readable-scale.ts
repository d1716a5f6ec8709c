import type { Unit } from "@/lib/domain/indicator";

/** Units of shares and rates, which no power of ten makes easier to read. */
export const PERCENT: readonly Unit[] = ["PC", "PC_GDP", "PC_LF"];
const THOUSANDS = 3;

type Figures = { unitMultiplier: number; values: readonly { value: string | null }[] };

/** The power of ten in which the largest value reads with at most four digits before the point: 0, 3, 6 or 9. */
export function readableScale(series: readonly Figures[]): number {
  const largest = Math.max(
    1,
    ...series.flatMap(({ values, unitMultiplier }) =>
      values.flatMap(({ value }) => (value === null ? [] : [Math.abs(Number(value)) * 10 ** unitMultiplier])),
    ),
  );
  return Math.min(9, Math.max(0, Math.floor((Math.log10(largest) - 1) / THOUSANDS) * THOUSANDS));
}
