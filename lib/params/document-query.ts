import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from "@/lib/domain/document";
import { TOPICS } from "@/lib/domain/meeting";
import { defineQuery } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import {
  asOfParam,
  choicesParam,
  countryListParam,
  dayParam,
  pageParams,
  pairParam,
  slugParam,
  sortParam,
  textParam,
} from "@/lib/params/values";

export const DOCUMENT_SORTS = ["signed_date", "type", "title"] as const;
export type DocumentSortKey = (typeof DOCUMENT_SORTS)[number];

/**
 * The URL grammar of the list of documents; `from` and `to` bound the day of signature. Of `party` all must be party to
 * it, as of `pair` both.
 */
export const documentQuery = defineQuery(
  {
    pair: pairParam(),
    meeting: slugParam("a meeting", "2025-03-29-kaz-uzb-almaty"),
    from: dayParam("start"),
    to: dayParam("end"),
    type: choicesParam(DOCUMENT_TYPES),
    status: choicesParam(DOCUMENT_STATUSES),
    topic: choicesParam(TOPICS),
    party: countryListParam(),
    q: textParam(),
    asof: asOfParam(),
    sort: sortParam(DOCUMENT_SORTS, "-signed_date"),
    ...pageParams(),
  },
  [rangeInOrder, asOfHasCome],
);
export type DocumentQuery = typeof documentQuery.defaults;
