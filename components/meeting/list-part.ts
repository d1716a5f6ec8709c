import { type ListState, listHref } from "@/components/table/list-links";
import type { Pair } from "@/lib/domain/pair";
import type { Period } from "@/lib/domain/period";
import type { Words } from "@/lib/i18n/words";
import { type MeetingQuery, meetingQuery } from "@/lib/params/meeting-query";

type Days = Pick<Period, "start" | "end">;
type List = ListState<MeetingQuery>;

/** The list of meetings as it stands: a pair's, or that of all (null). */
export function listOfMeetings(pair: Pair | null, query: MeetingQuery, words: Words): List {
  const path = words.path(pair ? `/pairs/${pair.slug}/meetings` : "/meetings");
  return { grammar: meetingQuery, query, path, inPath: pair ? ["pair"] : [] };
}

/** The days of a period that the query asks for; null when it asks for none of them. */
export function askedDays({ start, end }: Days, { from, to }: Pick<MeetingQuery, "from" | "to">): Days | null {
  const days = { start: from && from > start ? from : start, end: to && to < end ? to : end };
  return days.start <= days.end ? days : null;
}

/** Address of the table of a part of the list: those meetings of it that the changes to its query leave. */
export function partHref(list: List, changes: Partial<MeetingQuery>): string {
  return listHref(list, { ...changes, view: "table", page: 1 });
}

/** Address of the table of the list's meetings of a period, narrowed further where asked. */
export function partOfPeriod(list: List, period: Days, changes: Partial<MeetingQuery> = {}): string {
  const { start, end } = askedDays(period, list.query) ?? period;
  return partHref(list, { ...changes, from: start, to: end });
}
