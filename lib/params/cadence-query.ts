import { z } from "zod";
import {
  CADENCE_CALLS,
  CADENCE_FORMATS,
  type CadenceChoice,
  type CadenceWeights,
  PLOVER_WEIGHTS,
} from "@/lib/domain/cadence";
import { FREQUENCIES } from "@/lib/domain/indicator";
import { MEETING_LEVELS } from "@/lib/domain/meeting";
import { defineQuery, type Param } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import { asOfParam, choiceParam, choicesParam, dayParam, pairParam } from "@/lib/params/values";

/** The largest weight; weights have at most three decimals, so that their sums are exact. */
export const MOST_WEIGHT = 100;
const WEIGHT = /^(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?)$/;

function weight(fallback: number): Param<number> {
  const text = z
    .string()
    .regex(WEIGHT, `is not a weight from 0 to ${MOST_WEIGHT} with at most three decimals, such as 1.5`);
  return { codec: z.codec(text, z.number(), { decode: Number, encode: String }), fallback };
}

const { mode, level } = PLOVER_WEIGHTS;

/** How much a meeting counts, a key for each mode and each level. */
const WEIGHT_PARAMS = {
  w_visit: weight(mode.visit),
  w_multilateral: weight(mode.multilateral),
  w_third_party: weight(mode.third_party),
  w_phone: weight(mode.phone),
  w_unspecified: weight(mode.unspecified),
  w_head_of_state: weight(level.head_of_state),
  w_former_head_of_state: weight(level.former_head_of_state),
  w_head_of_government: weight(level.head_of_government),
  w_deputy_head_of_government: weight(level.deputy_head_of_government),
  w_minister: weight(level.minister),
  w_deputy_minister: weight(level.deputy_minister),
  w_other: weight(level.other),
};

export const WEIGHTINGS = ["plain", "weighted"] as const;

/** What is counted, and how much each counts: on the page of the count, in its file and in its chart. */
export const COUNT_PARAMS = {
  level: choicesParam(MEETING_LEVELS),
  format: choiceParam(CADENCE_FORMATS, "all"),
  calls: choiceParam(CADENCE_CALLS, "apart"),
  weight: choiceParam(WEIGHTINGS, "plain"),
  ...WEIGHT_PARAMS,
};

/**
 * The URL grammar of a pair's count of meetings, of its page and of its file: how often, which levels and formats,
 * whether calls count, plain or weighted and with which weights, the range of time and the day of the view.
 */
export const cadenceQuery = defineQuery(
  {
    pair: pairParam(),
    freq: choiceParam(FREQUENCIES, "A"),
    ...COUNT_PARAMS,
    from: dayParam("start"),
    to: dayParam("end"),
    asof: asOfParam(),
  },
  [rangeInOrder, asOfHasCome],
);
export type CadenceQuery = typeof cadenceQuery.defaults;

/** The weights of a query. */
export function weightsOf(query: CadenceQuery): CadenceWeights {
  return {
    mode: {
      visit: query.w_visit,
      multilateral: query.w_multilateral,
      third_party: query.w_third_party,
      phone: query.w_phone,
      unspecified: query.w_unspecified,
    },
    level: {
      head_of_state: query.w_head_of_state,
      former_head_of_state: query.w_former_head_of_state,
      head_of_government: query.w_head_of_government,
      deputy_head_of_government: query.w_deputy_head_of_government,
      minister: query.w_minister,
      deputy_minister: query.w_deputy_minister,
      other: query.w_other,
    },
  };
}

/** What a query counts. */
export function choiceOf(query: CadenceQuery): CadenceChoice {
  const { level: levels, format, calls } = query;
  return { levels, format, calls, weights: query.weight === "weighted" ? weightsOf(query) : null };
}

/** The address of the file of the counts. */
export function cadenceHref(query: CadenceQuery): string {
  return `/api/v1/cadence.csv?${cadenceQuery.write(query)}`;
}

/** The URL grammar of the file of topics by year. */
export const topicQuery = defineQuery(
  { pair: pairParam(), from: dayParam("start"), to: dayParam("end"), asof: asOfParam() },
  [rangeInOrder, asOfHasCome],
);
export type TopicQuery = typeof topicQuery.defaults;

/** The address of the file of topics by year. */
export function topicsHref(query: TopicQuery): string {
  return `/api/v1/topics.csv?${topicQuery.write(query)}`;
}
