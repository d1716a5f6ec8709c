import type { CountedMeeting, CountedRecord } from "@/lib/domain/cadence";
import { TOPICS, type Topic } from "@/lib/domain/meeting";
import { possibleDays } from "@/lib/domain/meeting-days";
import { parsePeriod } from "@/lib/domain/period";
import { periodRange } from "@/lib/domain/period-arithmetic";
import { meetingsAround, meetingsBySlug } from "@/lib/stats/meeting-choice";
import { type NoZero, whyNoZero } from "@/lib/stats/record-quality";

/**
 * How many meetings had a topic on their agenda: `stated` where a report of the meeting names it, `coarse` where it was
 * read from a short report of a meeting of more countries, so that it is not known to be a topic of the two.
 */
export type TopicCount = { stated: number; coarse: number };

/** A topic in one year; `reason` is set where no meeting with it is not zero. */
export type TopicYear = TopicCount & { year: string; reason: NoZero | null };

/** `reason` is set where the total of the years is missing: none of them is known to be zero. */
export type TopicRow = {
  topic: Topic;
  years: TopicYear[];
  undated: TopicCount;
  total: TopicCount & { reason: NoZero | null };
};
export type TopicCoverage = { years: string[]; rows: TopicRow[]; meetings: number };

/** A meeting with the sessions within it: a topic of any of them is one of the meeting, once. */
type Agenda = { year: string | null; topics: ReadonlyMap<Topic, keyof TopicCount> };

type Range = { from: string | null; to: string | null };

function yearOf(meeting: CountedMeeting): string | null {
  return possibleDays(meeting)?.start.slice(0, 4) ?? null;
}

function topicsOf(meetings: readonly CountedMeeting[]): Agenda["topics"] {
  const found = new Map<Topic, keyof TopicCount>();
  for (const { topics, topicsCoarse } of meetings)
    for (const topic of topics) if (found.get(topic) !== "stated") found.set(topic, topicsCoarse ? "coarse" : "stated");
  return found;
}

function agendas(meetings: readonly CountedMeeting[]): Agenda[] {
  const held = meetings.filter(({ status }) => status === "held");
  const bySlug = meetingsBySlug(held);
  const groups = new Map<CountedMeeting, CountedMeeting[]>();
  for (const meeting of held) {
    const whole = meetingsAround(meeting, bySlug).at(-1) ?? meeting;
    groups.set(whole, [...(groups.get(whole) ?? []), meeting]);
  }
  return [...groups].map(([whole, parts]) => ({ year: yearOf(whole), topics: topicsOf(parts) }));
}

function countTopic(topic: Topic, among: readonly Agenda[]): TopicCount {
  const found = among.map(({ topics }) => topics.get(topic));
  return {
    stated: found.filter((basis) => basis === "stated").length,
    coarse: found.filter((basis) => basis === "coarse").length,
  };
}

function yearsOf(all: readonly Agenda[], { coverage }: CountedRecord, { from, to }: Range): string[] {
  const known = [...all.flatMap(({ year }) => year ?? []), coverage?.recordedFrom, coverage?.recordedTo];
  const years = known.flatMap((each) => each?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return periodRange(first, last).filter((year) => {
    const days = parsePeriod(year);
    return days !== null && (from === null || days.start >= from) && (to === null || days.end <= to);
  });
}

/**
 * How often each topic was on the agenda of a pair by year, calls among them, over the years of its record that lie
 * wholly in the range. Only held meetings; a meeting and its sessions are one, in the year of the meeting's first day.
 * `undated` are outside of every year and in no range's `total`. A year without the topic is zero where the record is
 * dense. `meetings` is how many had any topic in these years.
 */
export function topicCoverage(record: CountedRecord, { from = null, to = null }: Partial<Range> = {}): TopicCoverage {
  const all = agendas(record.meetings);
  const years = yearsOf(all, record, { from, to });
  const inYear = (year: string | null) => all.filter((each) => each.year === year);
  const byYear = years.map((year) => ({ year, agendas: inYear(year) }));
  const rows = TOPICS.map((topic): TopicRow => {
    const cells = byYear.map(({ year, agendas: own }): TopicYear => {
      const count = countTopic(topic, own);
      const days = parsePeriod(year);
      const isNone = count.stated + count.coarse === 0;
      return { year, ...count, reason: isNone && days ? whyNoZero(days, record.coverage) : null };
    });
    const sum = (basis: keyof TopicCount) => cells.reduce((total, each) => total + each[basis], 0);
    const reason = cells.every((each) => each.reason !== null) ? (cells[0]?.reason ?? null) : null;
    const total = { stated: sum("stated"), coarse: sum("coarse"), reason };
    return { topic, years: cells, undated: countTopic(topic, inYear(null)), total };
  });
  const meetings = all.filter(({ year, topics }) => year !== null && years.includes(year) && topics.size > 0).length;
  return { years, rows, meetings };
}
