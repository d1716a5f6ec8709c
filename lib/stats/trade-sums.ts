import { comparePeriods } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import { addDecimals, subtractDecimals } from "@/lib/stats/decimal";
import { percentOf } from "@/lib/stats/percent-of";
import { weakestStatus } from "@/lib/stats/point";
import { raiseDecimal } from "@/lib/stats/raise-decimal";

type Value = SeriesWithValues["values"][number];
type Valued = Value & { value: string };

const hasValue = (value: Value): value is Valued => value.value !== null;

/** Whether two series are counts of one reporter in one data set, area and unit, so that their values may be added. */
export function isSameCount(a: SeriesWithValues, b: SeriesWithValues): boolean {
  return (
    a.refArea === b.refArea &&
    a.counterpartArea === b.counterpartArea &&
    a.attribution.datasetCode === b.attribution.datasetCode &&
    a.unit === b.unit &&
    a.unitMultiplier === b.unitMultiplier
  );
}

/**
 * What `combine` makes of the values that two series have for the same days, oldest first; where one has none there is
 * none, and where `combine` gives null. Each carries the release of the later of both and the weaker status.
 */
export function combineValues(
  first: SeriesWithValues,
  second: SeriesWithValues,
  combine: (a: string, b: string) => string | null,
): Valued[] {
  const keyOf = (value: Value) => `${value.periodStart}/${value.periodEnd}`;
  const byPeriod = new Map(second.values.filter(hasValue).map((each) => [keyOf(each), each]));
  return first.values.filter(hasValue).flatMap((one) => {
    const other = byPeriod.get(keyOf(one));
    const value = other ? combine(one.value, other.value) : null;
    if (!other || value === null) return [];
    const later = other.vintage > one.vintage ? other : one;
    return [{ ...later, period: one.period, value, status: weakestStatus([one, other]) }];
  });
}

type Both = { exports: SeriesWithValues; imports: SeriesWithValues };

function bothWays(series: readonly SeriesWithValues[]): Both[] {
  const imports = series.filter(({ measure }) => measure === "trade_import");
  return series
    .filter(({ measure }) => measure === "trade_export")
    .flatMap((sold) =>
      imports.filter((each) => isSameCount(sold, each)).map((each) => ({ exports: sold, imports: each })),
    );
}

const isFilled = ({ values }: SeriesWithValues) => values.length > 0;

/**
 * The balance (exports minus imports) as each reporter and data set counts it, in the shape of its exports; periods
 * with both only.
 */
export function tradeBalances(series: readonly SeriesWithValues[]): SeriesWithValues[] {
  return bothWays(series)
    .map(({ exports, imports }) => ({
      ...exports,
      key: `balance:${exports.key}`,
      values: combineValues(exports, imports, subtractDecimals),
    }))
    .filter(isFilled);
}

function withPublished(series: SeriesWithValues, published: SeriesWithValues | undefined): SeriesWithValues {
  const known = new Map(series.values.map((each) => [each.period, each]));
  for (const each of published?.values.filter(hasValue) ?? []) known.set(each.period, each);
  const values = [...known.values()].sort((a, b) => comparePeriods(a.period, b.period));
  return { ...series, values };
}

/**
 * The turnover as each reporter and data set counts it: as published where it is, else exports plus imports of the
 * same data set; a period with one direction alone has none.
 */
export function tradeTurnovers(series: readonly SeriesWithValues[]): SeriesWithValues[] {
  const published = series.filter(({ measure }) => measure === "trade_turnover");
  const summed = bothWays(series).map(
    ({ exports, imports }): SeriesWithValues => ({
      ...exports,
      key: `turnover:${exports.key}`,
      measure: "trade_turnover",
      values: combineValues(exports, imports, addDecimals),
    }),
  );
  const alone = published.filter((each) => !summed.some((sum) => isSameCount(sum, each)));
  const joined = summed.map((sum) =>
    withPublished(
      sum,
      published.find((each) => isSameCount(sum, each)),
    ),
  );
  return [...joined, ...alone].filter(isFilled);
}

/**
 * Each count of exports (imports) to the partner in percent of the reporter's `exports_total` (`imports_total`), to two
 * decimals; periods with both only, totals of zero left out.
 */
export function sharesOfTotals(
  series: readonly SeriesWithValues[],
  totals: readonly SeriesWithValues[],
): SeriesWithValues[] {
  const totalOf = { trade_export: "exports_total", trade_import: "imports_total" } as const;
  return series
    .flatMap((part): SeriesWithValues[] => {
      const measure = part.measure === "trade_export" || part.measure === "trade_import" ? totalOf[part.measure] : null;
      const fits = (each: SeriesWithValues) =>
        each.measure === measure && each.refArea === part.refArea && each.unit === part.unit;
      return totals.filter(fits).map((total) => ({
        ...part,
        key: `share:${part.key}:${total.key}`,
        unit: "PC",
        unitMultiplier: 0,
        decimals: 2,
        values: combineValues(part, total, (a, b) =>
          percentOf(raiseDecimal(a, part.unitMultiplier), raiseDecimal(b, total.unitMultiplier), 2),
        ),
      }));
    })
    .filter(isFilled);
}
