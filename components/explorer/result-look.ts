import type { Baseline } from "@/components/chart/chart-types";
import type { ExploredResult } from "@/components/explorer/explored-series";
import { readableScale } from "@/components/indicator/readable-scale";
import { COMPUTED, UNITS, type Unit } from "@/lib/domain/indicator";
import type { ResultUnit } from "@/lib/domain/transformation";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

type Code = ResultUnit["code"];

/** How the results of a panel are written: power of ten of the axis, digits, the unit in full and in short. */
export type ResultLook = {
  power: number;
  decimals: number;
  unit: string;
  short: string;
  suffix: string | undefined;
  baseline: Baseline;
};

const PERCENTS: readonly Code[] = ["PC", "PC_GDP", "PC_LF", "PC_CHANGE", "PC_ANNUAL"];
/** Units that large figures state in thousands, millions or billions. */
const SCALED: readonly Code[] = ["USD", "USD_REAL", "PS", "COUNT"];
/** Units in which zero is no natural place to begin. */
const FREE: readonly Code[] = ["IX", "LN", "LCU_USD", "PS"];

function isPlain(code: Code): code is Unit {
  return code === COMPUTED.unit || UNITS.some((unit) => unit === code);
}

/** The unit of a result in words: "billion US$", "index points", "index, 2015 = 100" where its base is known. */
function resultUnitText({ code, base }: ResultUnit, power: number, words: Words): string {
  if (base === null && isPlain(code)) return words.unit(code, power);
  const unit = words.t(`transform.unit.${code}`, { base: base === null ? "" : formatPeriod(base, words.locale) });
  return words.t(`scale.s${power}`, { unit });
}

function shortUnit(code: Code, unit: string, words: Words): string {
  if (PERCENTS.includes(code)) return "%";
  if (code === "PP") return words.t("transform.points");
  return code === "IX" || code === "LN" || code === "COUNT" ? "" : unit;
}

function decimalsOf(code: Code, decimals: number, power: number): number {
  if (code === "LN") return 3;
  if (code === "IX" || code === "PC_CHANGE" || code === "PC_ANNUAL" || power !== 0) return 1;
  return SCALED.includes(code) ? Math.min(decimals, 1) : decimals;
}

/** The look of a panel whose results share a unit; `decimals` are those of its indicator. Null without results. */
export function resultLook(results: readonly ExploredResult[], decimals: number, words: Words): ResultLook | null {
  const unit = results[0]?.result.unit;
  if (!unit) return null;
  const figures = results.map(({ result }) => ({
    unitMultiplier: result.unit.unitMultiplier,
    values: result.values.map(({ text }) => ({ value: text })),
  }));
  const power = SCALED.includes(unit.code) ? readableScale(figures) : 0;
  const text = resultUnitText(unit, power, words);
  return {
    power,
    decimals: decimalsOf(unit.code, decimals, power),
    unit: text,
    short: shortUnit(unit.code, text, words),
    suffix: PERCENTS.includes(unit.code) ? "%" : undefined,
    baseline: FREE.includes(unit.code) ? "free" : "zero",
  };
}
