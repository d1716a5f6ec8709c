import type { ObsStatus } from "@/lib/domain/observation";
import { comparePeriods, parsePeriod } from "@/lib/domain/period";
import type {
  MissingPoint,
  Point,
  Refusal,
  SeriesValue,
  UndefinedReason,
  ValuePoint,
} from "@/lib/domain/transformation";
import { RapportError } from "@/lib/errors";
import { readNumeral, writeNumeral } from "@/lib/stats/numeral";

/** The values of a transformation, or why it has none. */
export type Outcome = { ok: true; values: Point[] } | { ok: false; reason: Refusal };

const WEAKEST_FIRST = ["F", "E", "P", "B"] as const satisfies readonly ObsStatus[];

/** The status of a value that rests on others: forecast before estimate, provisional, break, normal. */
export function weakestStatus(inputs: readonly { status: ObsStatus }[]): ObsStatus {
  return WEAKEST_FIRST.find((status) => inputs.some((input) => input.status === status)) ?? "A";
}

export function hasValue(point: Point | undefined): point is ValuePoint {
  return point !== undefined && point.value !== null;
}

/** A period for which the arithmetic has no answer. */
export function undefinedAt(period: string, reason: UndefinedReason, status: ObsStatus = "M"): MissingPoint {
  return { period, value: null, text: null, status, reason };
}

/** A value known in its decimal digits, resting on `inputs`. */
export function exactAt(period: string, text: string, inputs: readonly { status: ObsStatus }[]): Point {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefinedAt(period, "too_large");
  return { period, value, text, status: weakestStatus(inputs), reason: null };
}

/** A value computed in doubles, resting on `inputs`; beyond their range it is missing as `too_large`. */
export function computedAt(period: string, value: number, inputs: readonly { status: ObsStatus }[]): Point {
  return Number.isFinite(value) ? exactAt(period, writeNumeral(value), inputs) : undefinedAt(period, "too_large");
}

function readPoint({ period, value, status }: SeriesValue): Point {
  if (!parsePeriod(period))
    throw new RapportError("invalid_data", `"${period}" is not a period such as 2024, 2024-Q1 or 2024-03`);
  return value === null
    ? undefinedAt(period, "no_value", status)
    : { period, value: readNumeral(value), text: value, status, reason: null };
}

/**
 * The values of a series as points, oldest period first, with the publisher's digits. Throws `invalid_data` for a text
 * that is no period or no numeral, and for two values of one period.
 */
export function readPoints(values: readonly SeriesValue[]): Point[] {
  const points = values.map(readPoint).sort((a, b) => comparePeriods(a.period, b.period));
  const twice = points.find((point, at) => point.period === points[at + 1]?.period);
  if (twice)
    throw new RapportError("invalid_data", `The period ${twice.period} has two values: give one for each period`);
  return points;
}

export function byPeriod(points: readonly Point[]): Map<string, Point> {
  return new Map(points.map((point) => [point.period, point]));
}

/** Each point with a value replaced; missing ones stay as they are, with their reason. */
export function mapValues(points: readonly Point[], change: (point: ValuePoint) => Point): Point[] {
  return points.map((point) => (hasValue(point) ? change(point) : point));
}
