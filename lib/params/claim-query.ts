import { CLAIM_KINDS } from "@/lib/domain/claim";
import { defineQuery } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import {
  asOfParam,
  choicesParam,
  codeListParam,
  dayParam,
  pageParams,
  pairParam,
  slugParam,
  sortParam,
  textParam,
} from "@/lib/params/values";

export const CLAIM_SORTS = ["said_on", "speaker", "subject", "value"] as const;
export type ClaimSortKey = (typeof CLAIM_SORTS)[number];

/** The URL grammar of the list of claims; `from` and `to` bound the day on which they were made. */
export const claimQuery = defineQuery(
  {
    pair: pairParam(),
    meeting: slugParam(),
    from: dayParam("start"),
    to: dayParam("end"),
    kind: choicesParam(CLAIM_KINDS),
    subject: codeListParam("trade_turnover"),
    q: textParam(),
    asof: asOfParam(),
    sort: sortParam(CLAIM_SORTS, "-said_on"),
    ...pageParams(),
  },
  [rangeInOrder, asOfHasCome],
);
export type ClaimQuery = typeof claimQuery.defaults;
