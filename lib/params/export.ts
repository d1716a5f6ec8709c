import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";
import { type DocumentQuery, documentQuery } from "@/lib/params/document-query";
import { type MeetingQuery, meetingQuery } from "@/lib/params/meeting-query";
import { type ObservationQuery, observationQuery } from "@/lib/params/observation-query";
import type { QueryGrammar } from "@/lib/params/query";
import { type ReportedFigureQuery, reportedFigureQuery } from "@/lib/params/reported-figure-query";

/** The query of each list that is also a file; meetings are also coded as two data sets of research do it. */
export type ListQueries = {
  meetings: MeetingQuery;
  "meetings-colt": MeetingQuery;
  "meetings-plover": MeetingQuery;
  observations: ObservationQuery;
  claims: ClaimQuery;
  documents: DocumentQuery;
  "reported-figures": ReportedFigureQuery;
};
export type ListName = keyof ListQueries;

/** The URL grammar of each list, by its name. */
export const LISTS: { [L in ListName]: QueryGrammar<ListQueries[L]> } = {
  meetings: meetingQuery,
  "meetings-colt": meetingQuery,
  "meetings-plover": meetingQuery,
  observations: observationQuery,
  claims: claimQuery,
  documents: documentQuery,
  "reported-figures": reportedFigureQuery,
};

/** A file holds all rows: these keys of a page are not parameters of its download. */
export const PAGING_KEYS = ["page", "size"] as const;

/** The address of the CSV with the rows of a list as filtered, all pages, in its order. */
export function exportHref<L extends ListName>(list: L, query: ListQueries[L]): string {
  const text = LISTS[list].write(query, { omit: PAGING_KEYS }).toString();
  return `/api/v1/${list}.csv${text ? `?${text}` : ""}`;
}
