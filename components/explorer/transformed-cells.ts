import { type Explored, newestRelease } from "@/components/explorer/explored-series";
import { neutralise } from "@/lib/csv/encode";
import type { ObsStatus } from "@/lib/domain/observation";
import { parsePeriod } from "@/lib/domain/period";
import type { TransformedQuery } from "@/lib/params/explore-query";

/** The columns of the file of transformed values, in their order. Their ids are stable. */
export const TRANSFORMED_COLUMNS = [
  "series_id",
  "indicator_code",
  "ref_area",
  "counterpart_area",
  "freq",
  "time_period",
  "obs_value",
  "unit",
  "unit_multiplier",
  "transformation",
  "base",
  "obs_status",
  "reason",
  "vintage",
] as const;

type Line = {
  freq: string;
  period: string;
  value: string | null;
  unit: { code: string; unitMultiplier: number; base: string | null } | null;
  base: string | null;
  status: ObsStatus;
  reason: string | null;
};

/** A refused series keeps its periods: each is missing, and the reason is that of the whole. */
function linesOf({ series, result }: Explored, { from, to }: Pick<TransformedQuery, "from" | "to">): Line[] {
  if (result.ok) {
    const { freq, unit } = result;
    return result.values.map(({ period, text, status, reason }) => ({
      freq,
      period,
      value: text,
      unit,
      base: unit.base,
      status,
      reason,
    }));
  }
  const { reason, base } = result;
  return series.values.flatMap(({ period }) => {
    const days = parsePeriod(period);
    const isInside = days && (!from || days.start >= from) && (!to || days.end <= to);
    return isInside ? { freq: series.freq, period, value: null, unit: null, base, status: "M" as const, reason } : [];
  });
}

/**
 * The rows of the file, oldest period first within a series: a value, or none with the code of its reason. `vintage` is
 * the newest release that went in.
 */
export function transformedCells(explored: Explored, query: TransformedQuery): (string | null)[][] {
  const { series } = explored;
  const releaseOf = newestRelease(explored);
  return linesOf(explored, query).map((line) => [
    neutralise(series.key),
    neutralise(series.indicatorCode),
    series.refArea,
    series.counterpartArea,
    line.freq,
    line.period,
    line.value,
    line.unit?.code ?? null,
    line.unit ? String(line.unit.unitMultiplier) : null,
    query.transform,
    line.base,
    line.status,
    line.reason,
    releaseOf(line.period)?.vintage ?? null,
  ]);
}
