/** Values of one series by year. A year without a value is not in the map. */
export type YearValues = ReadonlyMap<number, number>;

/** In how many of the newest common years each side grew faster. `years` counts ties too. */
export type GrowthComparison =
  | { ok: true; years: number; aFaster: number; bFaster: number; firstYear: number; lastYear: number }
  | { ok: false; reason: "too-few-common-years"; n: number };

const MINIMUM = 3;

/**
 * Compares two growth series over their newest common years (at most `window`). Years that only one side has are left
 * out; under three common years it refuses rather than give a number.
 */
export function compareGrowth(a: YearValues, b: YearValues, window = 10): GrowthComparison {
  if (!Number.isInteger(window) || window < MINIMUM)
    throw new RangeError(`window must be a whole number from ${MINIMUM}, not ${window}`);
  const years = [...a.keys()]
    .filter((year) => b.has(year))
    .sort((x, y) => y - x)
    .slice(0, window);
  const [lastYear, firstYear] = [years[0], years.at(-1)];
  if (years.length < MINIMUM || lastYear === undefined || firstYear === undefined)
    return { ok: false, reason: "too-few-common-years", n: years.length };
  const difference = (year: number) => (a.get(year) ?? 0) - (b.get(year) ?? 0);
  return {
    ok: true,
    years: years.length,
    aFaster: years.filter((year) => difference(year) > 0).length,
    bFaster: years.filter((year) => difference(year) < 0).length,
    firstYear,
    lastYear,
  };
}
