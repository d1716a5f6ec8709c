import type { AreaCoverage } from "@/lib/domain/indicator-catalogue";

/** First and last year of an axis on which each year has the same width. */
export type YearAxis = { from: number; to: number };

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_TICKS = 8;
// A label begins at its year and needs room to the right.
const ROOM_FOR_LABEL = 0.9;

/** The axis that shows every year of which any of the coverages speaks; null when none speaks of one. */
export function yearAxis(coverages: readonly AreaCoverage[]): YearAxis | null {
  const years = coverages.flatMap(({ years: known, gaps }) => [...known, ...gaps]);
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null;
}

/** How many years an axis has. */
export function yearCount({ from, to }: YearAxis): number {
  return to - from + 1;
}

/** Years (ascending) in runs without a break. */
export function yearRuns(years: readonly number[]): YearAxis[] {
  const runs: YearAxis[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

/** Round years of an axis, one, two, five, ten … apart, with where they begin as a share of its width. */
export function yearTicks(axis: YearAxis): { year: number; share: number }[] {
  const count = yearCount(axis);
  const step = STEPS.find((each) => count / each <= MOST_TICKS) ?? 100;
  return Array.from({ length: count }, (_, index) => ({ year: axis.from + index, share: index / count })).filter(
    ({ year, share }) => year % step === 0 && share <= ROOM_FOR_LABEL,
  );
}
