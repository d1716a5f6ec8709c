import { FIGURE_KINDS } from "@/lib/domain/claim";
import { MEASURES } from "@/lib/domain/indicator";
import { defineQuery } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import { asOfParam, choicesParam, dayParam, pageParams, pairParam } from "@/lib/params/values";

/**
 * The URL grammar of the figures that reports gave: those between the two countries of a pair and of each alone, whose
 * whole period lies between `from` and `to`.
 */
export const reportedFigureQuery = defineQuery(
  {
    pair: pairParam(),
    measure: choicesParam(MEASURES),
    kind: choicesParam(FIGURE_KINDS),
    from: dayParam("start"),
    to: dayParam("end"),
    asof: asOfParam(),
    ...pageParams(),
  },
  [rangeInOrder, asOfHasCome],
);
export type ReportedFigureQuery = typeof reportedFigureQuery.defaults;
