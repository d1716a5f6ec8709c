import type { SeriesWithValues } from "@/lib/domain/series";
import { addDecimals } from "@/lib/stats/decimal";
import { combineValues, isSameCount } from "@/lib/stats/trade-sums";

type Value = SeriesWithValues["values"][number];

/** Trade in both directions as one reporter counts it; `computed` when it is our sum of its exports and imports. */
export type Turnover = {
  reporter: string;
  period: string;
  value: string;
  unit: SeriesWithValues["unit"];
  unitMultiplier: number;
  computed: boolean;
  newest: Value;
  attribution: SeriesWithValues["attribution"];
};

type Candidate = Turnover & { end: string };

const hasValue = (value: Value): value is Value & { value: string } => value.value !== null;

function published(series: SeriesWithValues): Candidate[] {
  return series.values.filter(hasValue).map((each) => ({ ...candidate(series, each, each.value), computed: false }));
}

function candidate(series: SeriesWithValues, newest: Value, value: string): Candidate {
  const { refArea: reporter, unit, unitMultiplier, attribution } = series;
  const { period, periodEnd: end } = newest;
  return { reporter, period, value, unit, unitMultiplier, attribution, newest, end, computed: true };
}

function computed(exports: SeriesWithValues, imports: SeriesWithValues): Candidate[] {
  return combineValues(exports, imports, addDecimals).map((each) => candidate(exports, each, each.value));
}

/**
 * The newest turnover that `reporter` counts with its partner, among trade series of one pair: the newest period wins,
 * a published turnover before our sum of exports and imports of the same data set. Exports without imports of the same
 * period give none: the other direction is missing, not zero. Null when there is none.
 */
export function latestTurnover(series: readonly SeriesWithValues[], reporter: string): Turnover | null {
  const own = series.filter((each) => each.refArea === reporter);
  const imports = own.filter((each) => each.measure === "trade_import");
  const candidates = [
    ...own.filter((each) => each.measure === "trade_turnover").flatMap(published),
    ...own
      .filter((each) => each.measure === "trade_export")
      .flatMap((sold) =>
        imports.filter((bought) => isSameCount(sold, bought)).flatMap((bought) => computed(sold, bought)),
      ),
  ];
  const best = candidates.reduce<Candidate | null>((best, each) => (best && best.end >= each.end ? best : each), null);
  if (!best) return null;
  const { end: _end, ...turnover } = best;
  return turnover;
}
