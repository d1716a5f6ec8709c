import { PERCENT, readableScale } from "@/components/indicator/readable-scale";
import { type Scale, scaledText } from "@/components/pair/chart-points";
import type { Unit } from "@/lib/domain/indicator";
import type { SeriesReleases } from "@/lib/domain/series-releases";
import type { Words } from "@/lib/i18n/words";
import { leadingPower } from "@/lib/stats/decimal";
import type { RevisionHistory, Statement } from "@/lib/stats/revision";

/** How the figures of a series and their differences are shown: the figures' unit, and that of a difference. */
export type RevisionScale = Scale & { differenceUnit: string };

/** The difference of two percentages is counted in percentage points. */
function differenceUnit(unit: Unit, multiplier: number, { t, unit: unitWords }: Words): string {
  return PERCENT.includes(unit) ? t("revision.points") : unitWords(unit, multiplier);
}

/** The scale in which a series' figures read best, one decimal finer than its indicator's, for revisions are small. */
export function revisionScale(series: SeriesReleases, words: Words): RevisionScale {
  const { unit, unitMultiplier, decimals, releases } = series;
  const power = PERCENT.includes(unit) ? 0 : readableScale([{ unitMultiplier, values: releases }]);
  return {
    decimals: power === 0 ? decimals + 1 : 2,
    power: unitMultiplier - power,
    unit: words.unit(unit, power),
    differenceUnit: differenceUnit(unit, power, words),
  };
}

/** The scale in which every revision of a period can be seen. */
export function periodScale(scale: RevisionScale, { steps }: RevisionHistory<Statement>): RevisionScale {
  const revised = steps.flatMap(({ change, difference }) => (change === "revised" && difference ? [difference] : []));
  return finerScale(scale, revised);
}

/** The scale with as many decimals as the smallest of the differences needs to be seen. */
export function finerScale<S extends Pick<Scale, "decimals" | "power">>(scale: S, differences: readonly string[]): S {
  const places = differences.map((difference) => -((leadingPower(difference) ?? 0) + scale.power));
  return { ...scale, decimals: Math.max(scale.decimals, ...places) };
}

/** A difference with its sign; a difference that is not zero keeps it however it is rounded. */
export function signedText(difference: string, scale: Pick<Scale, "decimals" | "power">, locale: string): string {
  const size = scaledText(difference.replace("-", ""), scale, locale);
  if (leadingPower(difference) === null) return size;
  return `${difference.startsWith("-") ? "\u2212" : "+"}${size}`;
}
