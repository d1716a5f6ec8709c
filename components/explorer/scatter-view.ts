import type { ScatterLine, ScatterPoint } from "@/components/chart/scatter-drawing";
import type { ExploredResult } from "@/components/explorer/explored-series";
import { reasonText, sideOf } from "@/components/explorer/explorer-line";
import { areaText, ownerText } from "@/components/explorer/panel-words";
import type { ResultLook } from "@/components/explorer/result-look";
import { completePairs, type PairedPeriod, pairPeriods, type ScatterPair } from "@/components/explorer/scatter-pairs";
import { valueCell } from "@/components/indicator/value-cell";
import { scaledText } from "@/components/pair/chart-points";
import type { TableCell, TableRow } from "@/components/table/table-types";
import type { Pair } from "@/lib/domain/pair";
import { isOfPair } from "@/lib/domain/pair-series";
import { comparePeriods, parsePeriod, periodMiddle } from "@/lib/domain/period";
import type { Point } from "@/lib/domain/transformation";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { weakestStatus } from "@/lib/stats/point";

/** One axis: its results by country, how they are written, and its name. */
export type ScatterAxis = { name: string; results: readonly ExploredResult[]; look: ResultLook };

/** One country on both axes, or both countries together (`area` is then the pair's slug) where both axes are of the pair. */
export type ScatterCountry = { area: string; x: ExploredResult; y: ExploredResult; periods: PairedPeriod[] };

/**
 * The countries that both axes have, with a result of the same frequency where there is one. What is of the pair stands
 * against the figures of each country; against another count of the pair, once.
 */
export function scatterCountries(x: ScatterAxis, y: ScatterAxis, pair: Pair): ScatterCountry[] {
  const isBoth = [x, y].every(({ results }) => results.every(({ series }) => isOfPair(series)));
  return (isBoth ? [pair.slug] : [pair.a, pair.b]).flatMap((area) => {
    const isIts = ({ series }: ExploredResult) => isOfPair(series) || series.refArea === area;
    const [xs, ys] = [x, y].map(({ results }) => results.filter(isIts));
    const first = xs?.find((each) => ys?.some(({ result }) => result.freq === each.result.freq)) ?? xs?.[0];
    const second = ys?.find(({ result }) => result.freq === first?.result.freq) ?? ys?.[0];
    if (!first || !second) return [];
    return { area, x: first, y: second, periods: pairPeriods(first.result.values, second.result.values) };
  });
}

/** The one of a country's two series that says whose it is: a country's before one of the pair. */
function ownerOf({ x, y }: Pick<ScatterCountry, "x" | "y">): ExploredResult {
  return isOfPair(x.series) ? y : x;
}

function figure(
  text: string,
  explored: ExploredResult,
  { decimals, power, short }: ResultLook,
  locale: string,
): string {
  const scale = { decimals, power: explored.result.unit.unitMultiplier - power };
  return `${scaledText(text, scale, locale)} ${short}`.trim();
}

const scaled = (value: number, { result }: ExploredResult, { power }: ResultLook) =>
  value * 10 ** (result.unit.unitMultiplier - power);

function scatterPoint(pair: ScatterPair, country: ScatterCountry, axes: Axes, words: Words): ScatterPoint {
  const { period, x, y } = pair;
  const days = parsePeriod(period);
  const status = weakestStatus([x, y]);
  return {
    period,
    label: formatPeriod(period, words.locale),
    time: days ? periodMiddle(days) : 0,
    x: scaled(x.value, country.x, axes.x.look),
    y: scaled(y.value, country.y, axes.y.look),
    xText: figure(x.text, country.x, axes.x.look, words.locale),
    yText: figure(y.text, country.y, axes.y.look, words.locale),
    ...(status !== "A" && { statusText: words.t(`obsStatus.${status}`) }),
  };
}

type Axes = { x: ScatterAxis; y: ScatterAxis };

/** The countries that have pairs, as lines of the scatter. */
export function scatterLines(
  countries: readonly ScatterCountry[],
  axes: Axes,
  pair: Pair,
  words: Words,
): ScatterLine[] {
  return countries.flatMap((country) => {
    const points = completePairs(country.periods).map((each) => scatterPoint(each, country, axes, words));
    if (points.length === 0) return [];
    const { series } = ownerOf(country);
    return { id: country.area, label: ownerText(series, words), side: sideOf(series, pair), points };
  });
}

function cell(point: Point | undefined, explored: ExploredResult, look: ResultLook, words: Words): TableCell {
  if (!point) return { text: "", missing: words.t("common.noData") };
  const reason = reasonText(point, explored.series, words);
  if (reason !== null) return { text: "", missing: reason };
  const { decimals, power } = look;
  return valueCell(
    { value: point.text, status: point.status, decimals, power: explored.result.unit.unitMultiplier - power },
    words,
  );
}

/** The table of a scatter: a row for each period of each country, those that were left out too; newest first. */
export function scatterRows(
  countries: readonly ScatterCountry[],
  { x, y }: Axes,
  pair: Pair,
  words: Words,
): TableRow[] {
  const rows = countries.flatMap((country) => country.periods.map((each) => ({ country, ...each })));
  rows.sort((a, b) => comparePeriods(b.period, a.period));
  return rows.map((row) => ({
    id: `${row.country.area} ${row.period}`,
    cells: {
      period: { text: formatPeriod(row.period, words.locale), value: row.period },
      country: { text: areaText(ownerOf(row.country), words), side: sideOf(ownerOf(row.country).series, pair) },
      x: cell(row.x, row.country.x, x.look, words),
      y: cell(row.y, row.country.y, y.look, words),
    },
  }));
}

/** For each country on how many pairs it rests, and how many periods were left out because a figure is missing. */
export function scatterCounts(countries: readonly ScatterCountry[], words: Words): string[] {
  return countries.map((each) => {
    const { periods } = each;
    const count = completePairs(periods).length;
    const country = ownerText(ownerOf(each).series, words);
    return words.t("explore.scatterCount", { country, count, left: periods.length - count });
  });
}
