import type { LineDash, PointFacts } from "@/components/chart/chart-types";
import type { PanelLine } from "@/components/chart/panel-line";
import { type ExploredResult, newestRelease } from "@/components/explorer/explored-series";
import type { ResultLook } from "@/components/explorer/result-look";
import type { Side } from "@/components/ui/side-dot";
import type { Pair } from "@/lib/domain/pair";
import { isOfPair } from "@/lib/domain/pair-series";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Point } from "@/lib/domain/transformation";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

type Area = Pick<SeriesWithValues, "measure" | "refArea">;

/** Whose a series is: the side of its country in the pair, or both together. */
export function sideOf(series: Area, pair: Pair): Side {
  if (isOfPair(series)) return "pair";
  return series.refArea === pair.a ? "a" : "b";
}

/** Why a point has no value: the publisher's word (of a count, that the record is silent), or what the arithmetic lacks. */
export function reasonText(point: Point, series: Area, { t }: Words): string | null {
  if (point.value !== null) return null;
  if (point.reason !== "no_value") return t(`transform.reason.${point.reason}`);
  return isOfPair(series) ? t("cadence.notCovered") : t(`obsStatus.${point.status}`);
}

/** A transformed series as a line of a panel; `step` draws each value over its whole period. */
export function explorerLine(
  explored: ExploredResult,
  look: ResultLook,
  line: { label: string; side: Side; dash?: LineDash; step: boolean },
  words: Words,
): PanelLine {
  const releaseOf = newestRelease(explored);
  const vintages: string[] = [];
  const reasons: Record<string, string> = {};
  const points = explored.result.values.map((point): PointFacts => {
    const { period, text, status } = point;
    const label = formatPeriod(period, words.locale);
    const known = releaseOf(period);
    const release = known ? words.vintage(known) : "";
    if (!vintages.includes(release)) vintages.push(release);
    const reason = reasonText(point, explored.series, words);
    if (reason !== null) reasons[period] = reason;
    return {
      period,
      ...(label !== period && { label }),
      value: text,
      ...(status !== "A" && { status }),
      vintage: vintages.indexOf(release),
    };
  });
  const power = explored.result.unit.unitMultiplier - look.power;
  const { decimals, short: unit } = look;
  return { id: explored.series.key, ...line, decimals, power, unit, vintages, points, reasons };
}
