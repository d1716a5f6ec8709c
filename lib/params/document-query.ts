import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from "@/lib/domain/document";
import { TOPICS } from "@/lib/domain/meeting";
import { defineQuery } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import { asOfParam, choicesParam, dayParam, pageParams, pairParam, slugParam, sortParam } from "@/lib/params/values";

export const DOCUMENT_SORTS = ["signed_date", "type", "title"] as const;
export type DocumentSortKey = (typeof DOCUMENT_SORTS)[number];

/** The URL grammar of the list of documents; `from` and `to` bound the day of signature. */
export const documentQuery = defineQuery(
  {
    pair: pairParam(),
    meeting: slugParam(),
    from: dayParam("start"),
    to: dayParam("end"),
    type: choicesParam(DOCUMENT_TYPES),
    status: choicesParam(DOCUMENT_STATUSES),
    topic: choicesParam(TOPICS),
    asof: asOfParam(),
    sort: sortParam(DOCUMENT_SORTS, "-signed_date"),
    ...pageParams(),
  },
  [rangeInOrder, asOfHasCome],
);
export type DocumentQuery = typeof documentQuery.defaults;
