import { type Explored, type ExploredResult, isTransformed } from "@/components/explorer/explored-series";
import { reasonText } from "@/components/explorer/explorer-line";
import type { ResultLook } from "@/components/explorer/result-look";
import { scaledText } from "@/components/pair/chart-points";
import { isOfPair } from "@/lib/domain/pair-series";
import { parsePeriod } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { ValuePoint } from "@/lib/domain/transformation";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { TransformQuery } from "@/lib/params/explore-query";
import { hasValue } from "@/lib/stats/point";
import { summarise } from "@/lib/stats/series-summary";

type Areas = Pick<SeriesWithValues, "measure" | "refArea" | "counterpartArea">;

/** The country of a series, or both where it is of the pair. */
export function ownerText(series: Areas, words: Words): string {
  const { refArea, counterpartArea } = series;
  if (!isOfPair(series) || counterpartArea === null) return words.country(refArea);
  return words.t("common.pairName", { a: words.country(refArea), b: words.country(counterpartArea) });
}

/** The country of a series, with its partner where it is a flow between two; both where it is of the pair. */
export function areaText({ series }: Pick<Explored, "series">, words: Words): string {
  const owner = ownerText(series, words);
  const { counterpartArea } = series;
  return counterpartArea && !isOfPair(series) ? `${owner} → ${words.country(counterpartArea)}` : owner;
}

/** The name of a line: its country (or both), and its frequency where the panel has several. */
export function lineLabel(explored: ExploredResult, panel: readonly ExploredResult[], words: Words): string {
  const country = ownerText(explored.series, words);
  const { freq } = explored.result;
  if (panel.every(({ result }) => result.freq === freq)) return country;
  return `${country}, ${words.t(`catalogue.frequency.${freq}`)}`;
}

function valueText(point: ValuePoint, explored: ExploredResult, look: ResultLook, words: Words): string {
  const power = explored.result.unit.unitMultiplier - look.power;
  return scaledText(point.text, { decimals: look.decimals, power }, words.locale);
}

/** The finding of a panel: the newest figure of each country, the period once where it is the same. */
export function panelTitle(name: string, panel: readonly ExploredResult[], look: ResultLook, words: Words): string {
  const newest = panel.flatMap((explored) => {
    const point = explored.result.values.findLast(hasValue);
    if (!point) return [];
    const figure = `${valueText(point, explored, look, words)}${look.suffix ? ` ${look.suffix}` : ""}`;
    return { area: lineLabel(explored, panel, words), figure, period: formatPeriod(point.period, words.locale) };
  });
  const period = newest[0]?.period;
  if (period === undefined) return name;
  const isSame = newest.every((each) => each.period === period);
  const figures = newest.map((each) => `${each.area} ${each.figure}${isSame ? "" : ` (${each.period})`}`).join(", ");
  return words.t(isSame ? "explore.titleOne" : "explore.title", { name, figures, period });
}

function sentence(explored: ExploredResult, line: string, look: ResultLook, words: Words) {
  const points = explored.result.values.filter(hasValue).map((point) => ({
    label: formatPeriod(point.period, words.locale),
    value: point.value,
    text: valueText(point, explored, look, words),
  }));
  const found = summarise(points);
  if (!found) return [];
  return words.t("explore.summary", {
    line,
    first: found.first.text,
    firstPeriod: found.first.label,
    last: found.last.text,
    lastPeriod: found.last.label,
    max: found.highest.text,
    maxPeriod: found.highest.label,
    min: found.lowest.text,
    minPeriod: found.lowest.label,
  });
}

/** A result with the name of its line. */
export type NamedResult = { explored: ExploredResult; label: string };

/** One sentence a line: first, last, highest and lowest value. */
export function panelSummary(lines: readonly NamedResult[], look: ResultLook, words: Words): string {
  return lines.flatMap(({ explored, label }) => sentence(explored, label, look, words)).join(" ");
}

/** By which price index each line was put in the prices of its base, and what that leaves in. Empty where none was. */
export function deflatorNotes(lines: readonly NamedResult[], query: TransformQuery, words: Words): string[] {
  if (query.transform !== "real") return [];
  const notes = lines.flatMap(({ explored: { partner }, label }) => {
    if (!partner) return [];
    const { publisher, title } = partner.attribution;
    const source = `${publisher}, ${title}`;
    return words.t("explore.deflated", { line: label, measure: words.t(`measure.${partner.measure}`), source });
  });
  return notes.length > 0 ? [...notes, words.t("explore.deflatedRule")] : [];
}

/** For how many periods of each line there is no value, by reason; empty when each has one. */
export function missingNotes(lines: readonly NamedResult[], words: Words): string[] {
  return lines.flatMap(({ explored, label }) => {
    const counts = new Map<string, number>();
    for (const point of explored.result.values) {
      const reason = reasonText(point, explored.series, words);
      if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, count]) => words.t("explore.missing", { line: label, count, reason }));
  });
}

/** A mean over more periods than the series has leaves no value: that is said as such. */
function isWindowTooLong({ series, result }: Explored, { transform, window }: TransformQuery): boolean {
  return transform === "mean" && result.ok && window > series.values.length;
}

/**
 * Why series of an indicator are not drawn, each reason once: what its unit, the base or the frequency refuses, and a
 * window longer than the series.
 */
export function refusalTexts(
  name: string,
  explored: readonly Explored[],
  query: TransformQuery,
  words: Words,
): string[] {
  const { t } = words;
  const texts = explored.flatMap((each) => {
    const shared = {
      name,
      country: ownerText(each.series, words),
      unit: words.unit(each.series.unit, 0),
      transformation: t(`transform.name.${query.transform}`),
    };
    if (isWindowTooLong(each, query))
      return t("explore.windowTooLong", { ...shared, window: query.window, count: each.series.values.length });
    if (each.result.ok) return [];
    const base = each.result.base ?? "";
    const period = parsePeriod(base) ? formatPeriod(base, words.locale) : base;
    // The base of real values is one of the price index.
    const ofPartner = each.result.reason.startsWith("base_") && each.partner;
    const based = ofPartner ? t(`measure.${ofPartner.measure}`) : name;
    return t(`transform.refusal.${each.result.reason}`, { ...shared, name: based, base: period });
  });
  return [...new Set(texts)];
}

/** The lines that a panel draws: transformed, and with at least one value. */
export function drawn(explored: readonly Explored[]): ExploredResult[] {
  return explored.filter(isTransformed).filter(({ result }) => result.values.some(hasValue));
}
