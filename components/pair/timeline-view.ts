import type { ChartMeeting } from "@/components/chart/chart-types";
import { meetingLook } from "@/components/meeting/meeting-look";
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

function place(meeting: MeetingBrief, period: Period, words: Words): ChartMeeting {
  const { lane, hollow = false, multilateral = false } = meetingLook(meeting);
  const status = meeting.status === "held" ? [] : [words.t(`meetingStatus.${meeting.status}`)];
  return {
    slug: meeting.slug,
    x: period.kind === "day" ? dayToEpoch(period.start) : periodMiddle(period),
    lane,
    call: hollow,
    multilateral,
    dateText: words.meetingDate(meeting),
    title: meeting.title,
    formText: [words.t(`form.${meeting.form}`), ...status].join(", "),
    levelText: words.t(`level.${meeting.level}`),
    placeText: words.meetingPlace(meeting),
    participantsText: meeting.people.join(", ") || null,
    href: words.href(`/meetings/${meeting.slug}`),
  };
}

/** The meetings as marks on the time axis, those of the range only; meetings without a date have no place there. */
export function timelineMarks(
  meetings: readonly MeetingBrief[],
  range: { from: string | null; to: string | null },
  words: Words,
): ChartMeeting[] {
  return meetings.flatMap((meeting) => {
    const period = meetingPeriod(meeting);
    if (!period || (range.from && period.start < range.from) || (range.to && period.start > range.to)) return [];
    return [place(meeting, period, words)];
  });
}
