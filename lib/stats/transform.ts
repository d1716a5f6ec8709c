import type { Frequency } from "@/lib/domain/indicator";
import {
  type Aggregation,
  type FredCode,
  PARTNERS,
  type Partner,
  type Point,
  type Refusal,
  type ResultUnit,
  type TransformableSeries,
} from "@/lib/domain/transformation";
import { aggregate } from "@/lib/stats/aggregate";
import { changes, logarithms } from "@/lib/stats/change";
import { indexTo } from "@/lib/stats/index-to";
import { type Outcome, readPoints } from "@/lib/stats/point";
import { type Dated, type Measured, type Numerator, perCapita, realValues, shareOfGdp } from "@/lib/stats/relate";
import { resultUnit } from "@/lib/stats/result-unit";
import { rollingMean } from "@/lib/stats/rolling-mean";
import { aggregationRefusal, transformationRefusal } from "@/lib/stats/transform-rules";

/** A transformation with what it needs: a base period, a window, or a second series of the same country (null: none). */
export type TransformStep =
  | { code: FredCode }
  | { code: "index"; base: string }
  | { code: "mean"; window: number }
  | { code: "per_capita"; population: Measured | null }
  | { code: "share_gdp"; gdp: Measured | null }
  | { code: "real"; deflator: Dated | null; base: string };

/** The lower frequency to which a series is brought before it is transformed. */
export type Lowering = { freq: Frequency; method: Aggregation };

/** A transformed series, or why there is none; `base` is the base period that was asked for, null when none was. */
export type Transformed =
  | { ok: true; freq: Frequency; unit: ResultUnit; values: Point[] }
  | { ok: false; reason: Refusal; base: string | null };

function refusalOf(series: TransformableSeries, step: TransformStep, lowering: Lowering | null): Refusal | null {
  const refused = lowering && aggregationRefusal(lowering.method, series, lowering.freq);
  return refused ?? transformationRefusal(step.code, series, Object.values(PARTNERS));
}

/** What comes of a second series, or the refusal for the lack of one. */
function related(partner: Partner, outcome: Outcome | null): Outcome {
  return outcome ?? { ok: false, reason: `no_${partner}` };
}

function apply(series: Numerator, step: TransformStep): Outcome {
  const { points, freq } = series;
  switch (step.code) {
    case "lin":
      return { ok: true, values: [...points] };
    case "log":
      return { ok: true, values: logarithms(points) };
    case "index":
      return indexTo(points, step.base, freq);
    case "mean":
      return { ok: true, values: rollingMean(points, step.window) };
    case "per_capita":
      return related("population", step.population && perCapita(series, step.population));
    case "share_gdp":
      return related("gdp", step.gdp && shareOfGdp(series, step.gdp));
    case "real":
      return related("deflator", step.deflator && realValues(series, step.deflator, step.base));
    default:
      return { ok: true, values: changes(points, step.code) };
  }
}

/**
 * One transformation of one series, in FRED's order of operations: first the lower frequency, then the transformation
 * (FRED help, "What is the Order of Processing in FRED Graph?"). One point for each period of the (lowered) series,
 * oldest first: a value, or why there is none; never 0, NaN or infinity in its place. What the unit, the adjustment or
 * the base does not allow refuses the whole with a reason. A second series must be of the same country: the caller's
 * duty. Throws `bad_request` for a window that is none, `invalid_data` for values that are no numerals, periods of
 * another frequency under a lowering, and two values of one period.
 */
export function transformSeries(
  series: TransformableSeries,
  step: TransformStep,
  lowering: Lowering | null = null,
): Transformed {
  const base = "base" in step ? step.base : null;
  const refused = refusalOf(series, step, lowering);
  if (refused) return { ok: false, reason: refused, base };
  const freq = lowering?.freq ?? series.freq;
  const points = lowering ? aggregate(series, lowering.freq, lowering.method) : readPoints(series.values);
  const outcome = apply({ ...series, points, freq }, step);
  if (!outcome.ok) return { ...outcome, base };
  return { ok: true, freq, unit: resultUnit(step.code, series, base), values: outcome.values };
}
