import type { CadenceChoice, CountedMeeting, CountedRecord } from "@/lib/domain/cadence";
import type { Frequency } from "@/lib/domain/indicator";
import { MEETING_LEVELS, type MeetingLevel } from "@/lib/domain/meeting";
import { possibleDays } from "@/lib/domain/meeting-days";
import type { ObsStatus } from "@/lib/domain/observation";
import type { Pair } from "@/lib/domain/pair";
import { comparePeriods, type Period, parsePeriod, periodsOverlap } from "@/lib/domain/period";
import { periodRange, periodWithin } from "@/lib/domain/period-arithmetic";
import { type ChosenMeetings, chooseMeetings } from "@/lib/stats/meeting-choice";
import { meetingWeight, WEIGHT_ONE } from "@/lib/stats/meeting-weight";
import { writeNumeral } from "@/lib/stats/numeral";
import { type NoZero, type RecordQuality, recordQuality, whyNoZero } from "@/lib/stats/record-quality";

/**
 * The meetings of one period. `value` is a decimal numeral, the number of meetings or the sum of their weights; null is
 * missing with its `reason`. `status` is P where the record is not whole. `byLevel` has the levels that met, and adds up
 * to the value.
 */
export type CadencePeriod = Pick<Period, "start" | "end"> & {
  period: string;
  value: string | null;
  status: Extract<ObsStatus, "A" | "P" | "M">;
  quality: RecordQuality;
  reason: NoZero | null;
  byLevel: Partial<Record<MeetingLevel, string>>;
  count: number;
};

/** How many meetings of the choice the periods do not count, by reason: no date, a date too coarse, and what never counts. */
export type LeftOut = Record<"undated" | "coarse" | "announced" | "cancelled" | "sessions", number>;

export type Cadence = { freq: Frequency; periods: CadencePeriod[]; leftOut: LeftOut };

type Range = { from: string | null; to: string | null };

/** The period of a frequency in which a meeting counts: that of its first day; null where its date is too coarse. */
function periodOfMeeting(meeting: CountedMeeting, freq: Frequency): string | null {
  const { startDate, datePrecision } = meeting;
  const first = possibleDays({ startDate, endDate: startDate, datePrecision });
  if (!first) return null;
  const [from, to] = [periodWithin(first.start, freq), periodWithin(first.end, freq)];
  return from === to ? from : null;
}

/** Periods from the beginning of the record, or the first meeting, to the end of the record or the last one. */
function periodsOf(found: readonly string[], { coverage }: CountedRecord, freq: Frequency): string[] {
  const reach = coverage ? [coverage.recordedFrom, coverage.recordedTo].map((day) => periodWithin(day, freq)) : [];
  const all = [...found, ...reach.flatMap((each) => each ?? [])].sort(comparePeriods);
  const [first, last] = [all[0], all.at(-1)];
  return first !== undefined && last !== undefined ? periodRange(first, last) : [];
}

const text = (millionths: number) => writeNumeral(millionths / WEIGHT_ONE);

function byLevel(meetings: readonly CountedMeeting[], weigh: (meeting: CountedMeeting) => number) {
  const sums: Partial<Record<MeetingLevel, string>> = {};
  for (const level of MEETING_LEVELS) {
    const own = meetings.filter((each) => each.level === level);
    if (own.length > 0) sums[level] = text(own.reduce((sum, each) => sum + weigh(each), 0));
  }
  return sums;
}

function countPeriod(
  days: Period,
  meetings: readonly CountedMeeting[],
  coverage: CountedRecord["coverage"],
  weigh: (meeting: CountedMeeting) => number,
): CadencePeriod {
  const quality = recordQuality(days, coverage);
  const reason = meetings.length === 0 ? whyNoZero(days, coverage) : null;
  const sum = meetings.reduce((total, each) => total + weigh(each), 0);
  return {
    period: days.text,
    start: days.start,
    end: days.end,
    value: reason === null ? text(sum) : null,
    status: reason !== null ? "M" : quality === "whole" ? "A" : "P",
    quality,
    reason,
    byLevel: byLevel(meetings, weigh),
    count: meetings.length,
  };
}

function leftOutOf(chosen: ChosenMeetings, freq: Frequency, { from, to }: Range): LeftOut {
  const isShown = (meeting: CountedMeeting) => {
    const days = possibleDays(meeting);
    return days !== null && periodsOverlap(days, { start: from ?? days.start, end: to ?? days.end });
  };
  const number = (meetings: readonly CountedMeeting[]) => meetings.filter(isShown).length;
  return {
    undated: chosen.counted.filter((each) => possibleDays(each) === null).length,
    coarse: number(chosen.counted.filter((each) => periodOfMeeting(each, freq) === null)),
    announced: number(chosen.announced),
    cancelled: number(chosen.cancelled),
    sessions: number(chosen.sessions),
  };
}

/**
 * A pair's meetings by year, quarter or month, oldest first, over the whole of its record; with a range, the periods
 * that lie wholly in it. A meeting counts once, in the period of its first day, also where it ends in the next; one
 * known to the month or year counts only in periods that hold all of its possible first days. A period without a meeting
 * is zero where the record is dense, else missing with the reason; one of which the record is not whole is P.
 */
export function cadenceSeries(
  record: CountedRecord,
  pair: Pick<Pair, "a" | "b">,
  { freq, from = null, to = null, ...choice }: CadenceChoice & { freq: Frequency } & Partial<Range>,
): Cadence {
  const chosen = chooseMeetings(record.meetings, choice);
  const byPeriod = new Map<string, CountedMeeting[]>();
  for (const meeting of chosen.counted) {
    const period = periodOfMeeting(meeting, freq);
    if (period !== null) byPeriod.set(period, [...(byPeriod.get(period) ?? []), meeting]);
  }
  const weigh = (meeting: CountedMeeting) => meetingWeight(meeting, pair, choice.weights);
  const periods = periodsOf([...byPeriod.keys()], record, freq).flatMap((period) => {
    const days = parsePeriod(period);
    if (!days || (from !== null && days.start < from) || (to !== null && days.end > to)) return [];
    return countPeriod(days, byPeriod.get(period) ?? [], record.coverage, weigh);
  });
  return { freq, periods, leftOut: leftOutOf(chosen, freq, { from, to }) };
}
