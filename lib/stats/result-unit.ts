import type { ResultUnit, TransformableSeries, Transformation } from "@/lib/domain/transformation";
import { isPercent } from "@/lib/stats/transform-rules";

/**
 * The unit of a transformation's result, as a code for which words can be written. Differences of a percentage are
 * percentage points; levels, means and other differences keep the unit and its multiplier. `base` is the base period
 * of `index` and `real`. Valid for what `transformationRefusal` lets pass.
 */
export function resultUnit(
  code: Transformation,
  series: Pick<TransformableSeries, "unit" | "unitMultiplier">,
  base: string | null = null,
): ResultUnit {
  const { unit, unitMultiplier } = series;
  switch (code) {
    case "lin":
    case "mean":
      return { code: unit, unitMultiplier, base: null };
    case "chg":
    case "ch1":
      return { code: isPercent(unit) ? "PP" : unit, unitMultiplier, base: null };
    case "pch":
    case "pc1":
    case "cch":
      return { code: "PC_CHANGE", unitMultiplier: 0, base: null };
    case "pca":
    case "cca":
      return { code: "PC_ANNUAL", unitMultiplier: 0, base: null };
    case "log":
      return { code: "LN", unitMultiplier: 0, base: null };
    case "index":
      return { code: "IX", unitMultiplier: 0, base };
    case "per_capita":
      return { code: "USD_PS", unitMultiplier: 0, base: null };
    case "share_gdp":
      return { code: "PC_GDP", unitMultiplier: 0, base: null };
    case "real":
      return { code: unit === "USD_PS" ? "USD_PS_REAL" : "USD_REAL", unitMultiplier, base };
  }
}
