import "server-only";
import type { ListedMeetings } from "@/components/meeting/meeting-list";
import { meetingFacets, namePersons } from "@/lib/db/meeting-facets";
import { countLayouts } from "@/lib/db/meeting-layouts";
import { listMeetings, suggestSearch } from "@/lib/db/meetings-list";
import { listPlottedMeetings } from "@/lib/db/plotted-meetings";
import type { MeetingQuery } from "@/lib/params/meeting-query";

/** All that the list of a query's meetings shows. */
export async function readMeetings(query: MeetingQuery): Promise<ListedMeetings> {
  const [{ rows, total }, facets, people, plotted, layouts] = await Promise.all([
    listMeetings(query),
    meetingFacets(query),
    namePersons(query),
    query.view === "table" ? null : listPlottedMeetings(query),
    countLayouts(query),
  ]);
  return { rows, total, facets, people, plotted, layouts, suggestion: total === 0 ? await suggestSearch(query) : null };
}
