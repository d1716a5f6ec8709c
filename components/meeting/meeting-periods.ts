import { type Dated, type MeetingsOfPeriod, possibleDays } from "@/lib/domain/meeting-days";
import { periodRange } from "@/lib/domain/period-arithmetic";

/** Characters of an ISO day that name its year or month. */
const LENGTHS = [4, 7] as const;

/**
 * The years and months (`2024`, `2024-03`) in which a meeting is `inside` for certain: each that holds one of its known
 * days, or all possible days of a coarser date; and those that hold some of the latter, in which it is `possible`.
 */
export function periodsOfMeeting(meeting: Dated): MeetingsOfPeriod<string> {
  const found: MeetingsOfPeriod<string> = { inside: [], possible: [] };
  const days = possibleDays(meeting);
  if (!days) return found;
  for (const length of LENGTHS) {
    const periods = periodRange(days.start.slice(0, length), days.end.slice(0, length));
    const isCertain = meeting.datePrecision === "day" || periods.length === 1;
    found[isCertain ? "inside" : "possible"].push(...periods);
  }
  return found;
}

/** The meetings of each year and month that has any, as `meetingsOfPeriod` gives them, of all periods at once. */
export function meetingsByPeriod<M extends Dated>(meetings: readonly M[]): ReadonlyMap<string, MeetingsOfPeriod<M>> {
  const periods = new Map<string, MeetingsOfPeriod<M>>();
  for (const meeting of meetings) {
    const { inside, possible } = periodsOfMeeting(meeting);
    for (const [kind, texts] of [["inside", inside] as const, ["possible", possible] as const]) {
      for (const text of texts) {
        const known = periods.get(text) ?? { inside: [], possible: [] };
        known[kind].push(meeting);
        periods.set(text, known);
      }
    }
  }
  return periods;
}

/** The years that certainly have a meeting, oldest first, and their meetings. */
export function meetingsByYear<M extends Dated>(meetings: readonly M[]): { year: string; inside: readonly M[] }[] {
  return [...meetingsByPeriod(meetings)]
    .filter(([text, { inside }]) => text.length === 4 && inside.length > 0)
    .map(([year, { inside }]) => ({ year, inside }))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}
