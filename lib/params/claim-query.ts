import { CLAIM_KINDS } from "@/lib/domain/claim";
import { CLAIM_VERDICTS } from "@/lib/domain/claim-check";
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

/**
 * The URL grammar of the list of claims; `from` and `to` bound the day on which they were made, `verdict` is the latest
 * and `verdict_then` the one on the day of the claim.
 */
export const claimQuery = defineQuery(
  {
    pair: pairParam(),
    meeting: slugParam("a meeting", "2025-03-29-kaz-uzb-almaty"),
    speaker: slugParam("a person", "kassym-jomart-tokayev"),
    from: dayParam("start"),
    to: dayParam("end"),
    kind: choicesParam(CLAIM_KINDS),
    subject: codeListParam("trade_turnover"),
    verdict: choicesParam(CLAIM_VERDICTS),
    verdict_then: choicesParam(CLAIM_VERDICTS),
    q: textParam(),
    asof: asOfParam(),
    sort: sortParam(CLAIM_SORTS, "-said_on"),
    ...pageParams(),
  },
  [rangeInOrder, asOfHasCome],
);
export type ClaimQuery = typeof claimQuery.defaults;
