import type { TableCell } from "@/components/table/table-types";
import { meetingsOfPeriod } from "@/lib/domain/meeting-days";
import type { MeetingBrief, Pair, PairCoverage } from "@/lib/domain/pair";
import { type Period, parsePeriod, periodsOverlap } from "@/lib/domain/period";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { type MeetingQuery, meetingQuery } from "@/lib/params/meeting-query";
import { counts } from "@/lib/stats/recent-meetings";
import { whyNoZero } from "@/lib/stats/record-quality";

const NO_ZERO = { not_recorded: "notRecorded", not_dense: "notDense" };

export type TimelineMeeting = MeetingBrief & { part: boolean };

/** The meetings of a pair, and how far they are recorded. */
export type MeetingRecord = {
  pair: Pair;
  meetings: readonly TimelineMeeting[];
  coverage: PairCoverage | null;
};

type Days = Pick<Period, "start" | "end">;

/** Address of the list of the pair's meetings of a period, narrowed further where asked. */
export function meetingsHref(pair: Pair, { start, end }: Days, words: Words, more: Partial<MeetingQuery> = {}): string {
  const query = meetingQuery.write({ ...meetingQuery.defaults, ...more, from: start, to: end });
  return words.href(`/pairs/${pair.slug}/meetings?${query}`);
}

/**
 * What the list of a period holds besides the meetings that count: announced and cancelled ones, sessions within a
 * larger meeting, and those whose date is too coarse to tell; empty when there are none.
 */
function besides(inside: readonly TimelineMeeting[], possible: number, { t }: Words): string {
  const number = (test: (meeting: TimelineMeeting) => boolean) => inside.filter(test).length;
  const counted = {
    announced: number(({ status }) => status === "planned"),
    cancelled: number(({ status }) => status === "cancelled"),
    sessions: number(({ status, part }) => status === "held" && part),
    possible,
  };
  const parts = Object.entries(counted).flatMap(([kind, count]) =>
    count > 0 ? t(`catalogue.besides.${kind}`, { count }) : [],
  );
  return parts.join(", ");
}

/** Where the record begins or ends within a period, in words. */
function reach(days: Days, coverage: PairCoverage | null, { t, day }: Words): string[] {
  if (!coverage || !periodsOverlap(days, { start: coverage.recordedFrom, end: coverage.recordedTo })) return [];
  const { recordedFrom, recordedTo } = coverage;
  return [
    ...(days.start < recordedFrom ? [t("catalogue.recordFrom", { day: day(recordedFrom) })] : []),
    ...(days.end > recordedTo ? [t("catalogue.recordTo", { day: day(recordedTo) })] : []),
  ];
}

/** How many meetings of a period were held, and in words what its list holds besides. */
export function countOfPeriod(record: MeetingRecord, days: Days, words: Words) {
  const { inside, possible } = meetingsOfPeriod(record.meetings, days);
  const held = inside.filter(counts);
  const listed = inside.length + possible.length;
  return { held, listed, besides: besides(inside, possible.length, words) };
}

/** The column that says under a chart how many meetings fell into each of its periods. */
export function meetingColumn(
  series: readonly { points: readonly { period: string }[] }[],
  record: MeetingRecord,
  words: Words,
) {
  const periods = new Set(series.flatMap(({ points }) => points.map(({ period }) => period)));
  return {
    header: words.t("pair.meetings"),
    unit: words.t("unit.COUNT"),
    cells: Object.fromEntries([...periods].map((period) => [period, meetingCountCell(period, record, words)])),
  };
}

/**
 * How many meetings of the pair fell into a period, with the way to the list of them: those that were held and stand for
 * themselves, as everywhere; a meeting only partly inside counts. What the list holds besides stands under the number.
 * A zero is one only where the record is dense; elsewhere it is missing with its reason.
 */
export function meetingCountCell(period: string, record: MeetingRecord, words: Words): TableCell {
  const days = parsePeriod(period);
  if (!days) return { text: "", missing: words.t("common.noData") };
  const { held, listed, besides: list } = countOfPeriod(record, days, words);
  const why = held.length === 0 ? whyNoZero(days, record.coverage) : null;
  const also = list ? [words.t("catalogue.besides.note", { list })] : [];
  if (why) return { text: "", missing: [words.t(`catalogue.${NO_ZERO[why]}`), ...also].join("; ") };
  const notes = [...also, ...reach(days, record.coverage, words)];
  return {
    text: formatCount(held.length, words.locale),
    value: String(held.length),
    ...(listed > 0 && { href: meetingsHref(record.pair, days, words) }),
    ...(notes.length > 0 && { sub: notes.join("; ") }),
  };
}
