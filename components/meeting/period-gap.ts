import { askedDays } from "@/components/meeting/list-part";
import type { PairCoverage } from "@/lib/domain/pair";
import { type Period, periodsOverlap } from "@/lib/domain/period";
import type { MeetingQuery } from "@/lib/params/meeting-query";

/** Why no meeting in a period is not "none": the list does not ask for it, nobody recorded it, or not densely. */
export type PeriodGap = "notAsked" | "notRecorded" | "notDense";

/** What a list asks for and how far the records behind it reach. */
export type Reach = { query: Pick<MeetingQuery, "from" | "to" | "year">; coverage: readonly PairCoverage[] };

/** The gap of a period without a meeting; null where the records of all pairs are dense, and none recorded is none. */
export function gapOf(period: Pick<Period, "start" | "end">, { query, coverage }: Reach): PeriodGap | null {
  const isAskedYear = query.year.length === 0 || query.year.includes(period.start.slice(0, 4));
  if (!isAskedYear || !askedDays(period, query)) return "notAsked";
  const recorded = coverage.filter((each) =>
    periodsOverlap(period, { start: each.recordedFrom, end: each.recordedTo }),
  );
  if (recorded.length === 0) return "notRecorded";
  const isDense = ({ denseFrom }: PairCoverage) => denseFrom !== null && denseFrom <= period.start;
  return recorded.length === coverage.length && recorded.every(isDense) ? null : "notDense";
}
