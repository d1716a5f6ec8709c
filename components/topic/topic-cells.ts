import type { Pair } from "@/lib/domain/pair";
import type { TopicCoverage } from "@/lib/stats/topic-coverage";

/** The columns of the file of topics by year, in their order. Their ids are stable. */
export const TOPIC_COLUMNS = [
  "ref_area",
  "counterpart_area",
  "topic",
  "basis",
  "freq",
  "time_period",
  "obs_value",
  "unit",
  "obs_status",
  "reason",
  "vintage",
] as const;

const BASES = ["stated", "coarse"] as const;

/**
 * The cells of the file: how many meetings of a year had a topic, stated and coarse apart, or nothing with the reason.
 * `vintage` is the day up to which the record speaks.
 */
export function topicCells({ rows }: TopicCoverage, { a, b }: Pair, vintage: string | null): (string | null)[][] {
  return rows.flatMap(({ topic, years }) =>
    years.flatMap((each) =>
      BASES.map((basis) => {
        const { year, reason } = each;
        const value = reason === null ? String(each[basis]) : null;
        return [a, b, topic, basis, "A", year, value, "COUNT", value === null ? "M" : "A", reason, vintage];
      }),
    ),
  );
}
