/** How many tests of a step passed and failed. */
export type Counts = { passed: number; failed: number };

/** A step of the tests; its counts are those of its runner. */
export type Step = { title: string; run: () => Promise<Counts> };

/** The sum over steps. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

/** The line with which a test run ends. */
export function closingLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
