import { isCall } from "@/lib/domain/meeting";
import type { MeetingBrief } from "@/lib/domain/pair";
import { addMonths } from "@/lib/domain/period";

/** Meetings of a window that ends where the record ends; `bilateral` counts those in person of the two alone. */
export type RecentMeetings = { total: number; inPerson: number; calls: number; bilateral: number };

/** A meeting that took place and stands for itself: not a session within a larger one. */
export function counts(meeting: MeetingBrief & { part: boolean }): boolean {
  return meeting.status === "held" && !meeting.part;
}

/**
 * Meetings in the `months` up to and with the day `until` (ISO). Announced ones, sessions within a larger meeting and
 * undated ones do not count. A meeting that is known to the month or year counts by its first possible day.
 */
export function countRecent(
  meetings: readonly (MeetingBrief & { part: boolean })[],
  until: string,
  months = 12,
): RecentMeetings {
  if (!Number.isInteger(months) || months < 1)
    throw new RangeError(`months must be a whole number from 1, not ${months}`);
  const after = addMonths(until, -months);
  const recent = meetings.filter(
    (each) => counts(each) && each.startDate !== null && each.startDate > after && each.startDate <= until,
  );
  const inPerson = recent.filter(({ form }) => !isCall(form));
  return {
    total: recent.length,
    inPerson: inPerson.length,
    calls: recent.length - inPerson.length,
    bilateral: inPerson.filter(({ format }) => format === "bilateral").length,
  };
}
