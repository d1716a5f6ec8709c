import { defineQuery } from "@/lib/params/query";
import { asOfHasCome } from "@/lib/params/rules";
import { asOfParam, pageParams, sortParam, textParam } from "@/lib/params/values";

export const PERSON_SORTS = ["name", "meetings"] as const;
export type PersonSortKey = (typeof PERSON_SORTS)[number];

/** The URL grammar of the list of persons; `q` looks through every spelling of a name and the offices held. */
export const personQuery = defineQuery(
  { q: textParam(), asof: asOfParam(), sort: sortParam(PERSON_SORTS, "name"), ...pageParams() },
  [asOfHasCome],
);
export type PersonQuery = typeof personQuery.defaults;
