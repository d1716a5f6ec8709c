import type { SeriesWithValues } from "@/lib/domain/series";

/** One direction of goods between two countries: `exports` are counted by `from`, `imports` of the same flow by `to`. */
export type TradeFlow = {
  from: string;
  to: string;
  exports: readonly SeriesWithValues[];
  imports: readonly SeriesWithValues[];
};

export type CountedValue = SeriesWithValues["values"][number];

/**
 * Why two counts of a period cannot be compared: one has none, one has it for an overlapping period of another length
 * (`other`: its text), or one is an estimate or forecast and thus no count of its own.
 */
export type GapRefusal =
  | { ok: false; reason: "exporter_missing" | "importer_missing" | "estimated" }
  | { ok: false; reason: "exporter_other_period" | "importer_other_period"; other: string };

/**
 * The importer's count minus the exporter's, exact decimal text in the mirror's unit, and in percent of the importer's
 * count to one decimal (null where that is zero).
 */
export type Gap = { ok: true; difference: string; percent: string | null } | GapRefusal;

/** A period of a flow as both sides count it; null where a side says nothing of it. Values are in the mirror's unit. */
export type MirrorRow = {
  period: string;
  periodStart: string;
  periodEnd: string;
  exporter: CountedValue | null;
  importer: CountedValue | null;
  gap: Gap;
};

/** Two counts of one flow, oldest period first, in 10 to the power of `unitMultiplier` of the unit. */
export type Mirror = {
  from: string;
  to: string;
  exporter: SeriesWithValues;
  importer: SeriesWithValues;
  unit: SeriesWithValues["unit"];
  unitMultiplier: number;
  rows: readonly MirrorRow[];
};
