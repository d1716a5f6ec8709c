import type { PairCoverage } from "@/lib/domain/pair";
import { type Period, periodsOverlap } from "@/lib/domain/period";

/**
 * How well a period of a pair's meetings is recorded: `whole`; `partial` where the record begins or ends within it;
 * `thin` where it holds main meetings only; `none` where it does not reach.
 */
export type RecordQuality = "whole" | "partial" | "thin" | "none";

/** Why no recorded meeting is not zero meetings. */
export type NoZero = "not_recorded" | "not_dense";

type Days = Pick<Period, "start" | "end">;

/** How well the days are recorded; without a coverage, not at all. */
export function recordQuality(days: Days, coverage: PairCoverage | null): RecordQuality {
  if (!coverage) return "none";
  const { recordedFrom, recordedTo, denseFrom } = coverage;
  if (!periodsOverlap(days, { start: recordedFrom, end: recordedTo })) return "none";
  if (days.end > recordedTo || days.start < recordedFrom) return "partial";
  return denseFrom !== null && days.start >= denseFrom ? "whole" : "thin";
}

/** Why no recorded meeting in these days is not zero; null where the record is dense, and none is none. */
export function whyNoZero(days: Days, coverage: PairCoverage | null): NoZero | null {
  if (!coverage || recordQuality(days, coverage) === "none") return "not_recorded";
  return coverage.denseFrom === null || days.start < coverage.denseFrom ? "not_dense" : null;
}
