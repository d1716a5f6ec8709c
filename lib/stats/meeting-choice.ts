import type { CadenceChoice, CountedMeeting } from "@/lib/domain/cadence";
import { isCall } from "@/lib/domain/meeting";

type Choice = Pick<CadenceChoice, "levels" | "format" | "calls">;

function isOfFormat({ format }: CountedMeeting, choice: Choice): boolean {
  return choice.format === "all" || format === "bilateral";
}

function isOfKind({ level, form }: CountedMeeting, { levels, calls }: Choice): boolean {
  if (levels.length > 0 && !levels.includes(level)) return false;
  return calls === "with" || isCall(form) === (calls === "only");
}

/** The larger meetings around a session, the nearest first; a record that goes in circles ends. */
export function meetingsAround(
  meeting: CountedMeeting,
  bySlug: ReadonlyMap<string, CountedMeeting>,
): readonly CountedMeeting[] {
  const around = new Map<string, CountedMeeting>();
  let next = meeting.parentSlug;
  while (next !== null && next !== meeting.slug && !around.has(next)) {
    const above = bySlug.get(next);
    if (!above) break;
    around.set(next, above);
    next = above.parentSlug;
  }
  return [...around.values()];
}

/** Meetings by their slugs. */
export function meetingsBySlug(meetings: readonly CountedMeeting[]): ReadonlyMap<string, CountedMeeting> {
  return new Map(meetings.map((meeting) => [meeting.slug, meeting]));
}

/** Those that count, and those that would but for one reason, by that reason. */
export type ChosenMeetings = Record<"counted" | "announced" | "cancelled" | "sessions", CountedMeeting[]>;

/**
 * The meetings of a choice. Only those that were held count. A session within a larger meeting counts only where that
 * meeting does not, so that nothing counts twice and talks of the two at a summit are there when summits are left out;
 * the level decides nothing in this, so that the counts by level add up to the count of all.
 */
export function chooseMeetings(meetings: readonly CountedMeeting[], choice: Choice): ChosenMeetings {
  const bySlug = meetingsBySlug(meetings);
  const stands = (each: CountedMeeting) => each.status === "held" && isOfFormat(each, choice);
  const chosen: ChosenMeetings = { counted: [], announced: [], cancelled: [], sessions: [] };
  for (const meeting of meetings) {
    if (!isOfFormat(meeting, choice) || !isOfKind(meeting, choice)) continue;
    if (meeting.status === "planned") chosen.announced.push(meeting);
    else if (meeting.status === "cancelled") chosen.cancelled.push(meeting);
    else if (meetingsAround(meeting, bySlug).some(stands)) chosen.sessions.push(meeting);
    else chosen.counted.push(meeting);
  }
  return chosen;
}
