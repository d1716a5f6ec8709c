import { INDICATOR_TOPICS } from "@/lib/domain/indicator";
import { defineQuery } from "@/lib/params/query";
import { asOfHasCome } from "@/lib/params/rules";
import {
  asOfParam,
  choicesParam,
  codeListParam,
  pageParams,
  pairParam,
  sortParam,
  textParam,
} from "@/lib/params/values";

export const INDICATOR_SORTS = ["topic"] as const;

/**
 * The URL grammar of the catalogue of indicators. `pair` narrows nothing: it asks for what is known of its two
 * countries, and of the two together where the indicator is bilateral. `dataset` keeps the indicators with a series in
 * one of them. Its groups are its topics, so it sorts by them alone, within each by name.
 */
export const indicatorQuery = defineQuery(
  {
    pair: pairParam(),
    q: textParam(),
    topic: choicesParam(INDICATOR_TOPICS),
    dataset: codeListParam("wb-wdi"),
    asof: asOfParam(),
    sort: sortParam(INDICATOR_SORTS, "topic"),
    ...pageParams(),
  },
  [asOfHasCome],
);
export type IndicatorQuery = typeof indicatorQuery.defaults;
