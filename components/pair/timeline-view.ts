import type { MarkFacts, MeetingLabels } from "@/components/chart/chart-types";
import type { Range } from "@/components/pair/growth-view";
import type { MeetingBrief } from "@/lib/domain/pair";
import { dayToEpoch, type Period, parsePeriod, periodMiddle } from "@/lib/domain/period";
import type { Words } from "@/lib/i18n/words";

/** The days in which a meeting can have begun, as far as its date is known; null without a date. */
export function meetingPeriod(meeting: Pick<MeetingBrief, "startDate" | "datePrecision">): Period | null {
  const { startDate, datePrecision } = meeting;
  if (!startDate) return null;
  const length = { day: 10, month: 7, year: 4, unknown: 0 }[datePrecision];
  return parsePeriod(startDate.slice(0, length));
}

type Dated = { meeting: MeetingBrief; period: Period };

// A meeting belongs to the range when any of its days does, or could as far as its date is known.
function datedMeetings(meetings: readonly MeetingBrief[], { from, to }: Range): Dated[] {
  return meetings.flatMap((meeting) => {
    const period = meetingPeriod(meeting);
    if (!period) return [];
    const last = meeting.endDate && meeting.endDate > period.end ? meeting.endDate : period.end;
    return (from && last < from) || (to && period.start > to) ? [] : [{ meeting, period }];
  });
}

/** Where the meeting is drawn: on its (middle) day, or at the range's edge when that day lies beyond. */
function placeOf(period: Period, { from, to }: Range): number {
  const x = period.kind === "day" ? dayToEpoch(period.start) : periodMiddle(period);
  return Math.min(Math.max(x, from ? dayToEpoch(from) : x), to ? dayToEpoch(to) : x);
}

function markFacts({ meeting, period }: Dated, range: Range, people: readonly string[], words: Words): MarkFacts {
  const { slug, title, form, format, level, status } = meeting;
  return {
    slug,
    x: placeOf(period, range),
    dateText: words.meetingDate(meeting),
    title,
    form,
    level,
    ...(format !== "bilateral" && { multilateral: true }),
    ...(status !== "held" && { status }),
    placeText: words.meetingPlace(meeting),
    people: meeting.people.map((name) => people.indexOf(name)),
  };
}

function wordsFor<Key extends string>(keys: readonly Key[], group: string, { t }: Words): Partial<Record<Key, string>> {
  const texts: Partial<Record<Key, string>> = {};
  for (const key of keys) texts[key] ??= t(`${group}.${key}`);
  return texts;
}

/** The words that the marks of these meetings need, each once. */
function markLabels(dated: readonly Dated[], people: readonly string[], words: Words): MeetingLabels {
  const { t } = words;
  const meetings = dated.map(({ meeting }) => meeting);
  return {
    marks: t("pair.meetingMarks"),
    lanes: { state: t("pair.laneState"), government: t("pair.laneGovernment"), minister: t("pair.laneMinister") },
    folded: t("pair.laneAll"),
    cluster: t.raw("pair.cluster"),
    open: t("pair.openMeeting"),
    close: t("pair.closeCard"),
    forms: wordsFor(
      meetings.map(({ form }) => form),
      "form",
      words,
    ),
    levels: wordsFor(
      meetings.map(({ level }) => level),
      "level",
      words,
    ),
    statuses: wordsFor(
      meetings.flatMap(({ status }) => (status === "held" ? [] : status)),
      "meetingStatus",
      words,
    ),
    people,
    href: words.href("/meetings/{slug}"),
  };
}

/**
 * The meetings of the range as marks on the time axis, and the words for them; meetings without a date have no place
 * there.
 */
export function timeline(meetings: readonly MeetingBrief[], range: Range, words: Words) {
  const dated = datedMeetings(meetings, range);
  const people = [...new Set(dated.flatMap(({ meeting }) => meeting.people))];
  return {
    marks: dated.map((each) => markFacts(each, range, people, words)),
    labels: markLabels(dated, people, words),
  };
}
