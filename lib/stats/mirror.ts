import type { CountedValue, Gap, Mirror, MirrorRow, TradeFlow } from "@/lib/domain/mirror";
import type { Pair } from "@/lib/domain/pair";
import { comparePeriods, periodsOverlap } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import { subtractDecimals } from "@/lib/stats/decimal";
import { percentOf } from "@/lib/stats/percent-of";
import { raiseDecimal } from "@/lib/stats/raise-decimal";

type Valued = CountedValue & { value: string };

const isValued = (value: CountedValue): value is Valued => value.value !== null;
const spanOf = ({ periodStart: start, periodEnd: end }: CountedValue) => ({ start, end });

/** The two directions of goods between a pair, with the exporter's and the importer's counts of each. */
export function tradeFlows(series: readonly SeriesWithValues[], pair: Pair): [TradeFlow, TradeFlow] {
  const of = (measure: string, area: string) =>
    series.filter((each) => each.measure === measure && each.refArea === area && each.values.length > 0);
  const flow = (from: string, to: string) => ({
    from,
    to,
    exports: of("trade_export", from),
    imports: of("trade_import", to),
  });
  return [flow(pair.a, pair.b), flow(pair.b, pair.a)];
}

function restated(series: SeriesWithValues, unitMultiplier: number): Valued[] {
  const power = series.unitMultiplier - unitMultiplier;
  return series.values.filter(isValued).map((each) => ({ ...each, value: raiseDecimal(each.value, power) }));
}

const isCount = ({ status }: CountedValue) => status !== "E" && status !== "F";

function gapBetween(exporter: Valued, importer: Valued): Gap {
  if (!isCount(exporter) || !isCount(importer)) return { ok: false, reason: "estimated" };
  const difference = subtractDecimals(importer.value, exporter.value);
  return { ok: true, difference, percent: percentOf(difference, importer.value, 1) };
}

function gapOfOne(own: Valued, partner: readonly Valued[], missing: "exporter" | "importer"): Gap {
  const other = partner.find((each) => periodsOverlap(spanOf(own), spanOf(each)));
  if (!other) return { ok: false, reason: `${missing}_missing` };
  return { ok: false, reason: `${missing}_other_period`, other: other.period };
}

function rowsOf(exports: readonly Valued[], imports: readonly Valued[]): MirrorRow[] {
  const keyOf = (value: Valued) => `${value.periodStart}/${value.periodEnd}`;
  const [sold, bought] = [exports, imports].map((values) => new Map(values.map((each) => [keyOf(each), each])));
  const rows = [...new Map([...exports, ...imports].map((each) => [keyOf(each), each]))].map(([key, each]) => {
    const [exporter = null, importer = null] = [sold?.get(key), bought?.get(key)];
    const { period, periodStart, periodEnd } = exporter ?? each;
    const alone = () => (exporter ? gapOfOne(each, imports, "importer") : gapOfOne(each, exports, "exporter"));
    const gap = exporter && importer ? gapBetween(exporter, importer) : alone();
    return { period, periodStart, periodEnd, exporter, importer, gap };
  });
  return rows.sort((a, b) => comparePeriods(a.period, b.period));
}

/** Two counts of one flow, period by period; a period belongs to both only when its first and last day are the same. */
function mirror({ from, to }: TradeFlow, exporter: SeriesWithValues, importer: SeriesWithValues): Mirror {
  const unitMultiplier = Math.min(exporter.unitMultiplier, importer.unitMultiplier);
  const rows = rowsOf(restated(exporter, unitMultiplier), restated(importer, unitMultiplier));
  return { from, to, exporter, importer, unit: exporter.unit, unitMultiplier, rows };
}

/**
 * The counts of a flow that are held against each other: those of one data set, then what is left on both sides (each
 * office's own), and a count whose partner has nothing left against all that the partner counts. Nothing is averaged
 * or spliced; counts in different units are never paired.
 */
export function mirrorCounts(flow: TradeFlow): Mirror[] {
  const alike = (a: SeriesWithValues, b: SeriesWithValues) => a.unit === b.unit;
  const same = (a: SeriesWithValues, b: SeriesWithValues) =>
    alike(a, b) && a.attribution.datasetCode === b.attribution.datasetCode;
  const { exports, imports } = flow;
  const exportsLeft = exports.filter((each) => !imports.some((other) => same(each, other)));
  const importsLeft = imports.filter((each) => !exports.some((other) => same(each, other)));
  const pairs = exports.flatMap((sold) =>
    imports.flatMap((bought) => {
      const isLeft = { sold: exportsLeft.includes(sold), bought: importsLeft.includes(bought) };
      const meets = isLeft.sold
        ? isLeft.bought || importsLeft.length === 0
        : same(sold, bought) || (isLeft.bought && exportsLeft.length === 0);
      return meets && alike(sold, bought) ? [[sold, bought] as const] : [];
    }),
  );
  return pairs.map(([sold, bought]) => mirror(flow, sold, bought));
}

/** A period with both counts and the gap between them. */
export type CountedGap = MirrorRow & { exporter: CountedValue; importer: CountedValue; gap: Gap & { ok: true } };

function isCounted(row: MirrorRow): row is CountedGap {
  return row.gap.ok && row.exporter !== null && row.importer !== null;
}

/** The periods of a mirror that both sides count, oldest first. */
export function countedGaps({ rows }: Mirror): CountedGap[] {
  return rows.filter(isCounted);
}

/**
 * The newest period that both sides count, among mirrors: the one that ends last, of equals the one released last, of
 * equals the first. Null when no mirror has any.
 */
export function newestGap(mirrors: readonly Mirror[]): { mirror: Mirror; row: CountedGap } | null {
  const released = ({ exporter, importer }: CountedGap) => [exporter.vintage, importer.vintage].sort().at(-1);
  const rank = (row: CountedGap) => `${row.periodEnd} ${released(row)}`;
  const found = mirrors.flatMap((mirror) => countedGaps(mirror).map((row) => ({ mirror, row })));
  return found.reduce<(typeof found)[number] | null>(
    (best, each) => (best && rank(best.row) >= rank(each.row) ? best : each),
    null,
  );
}
