import { z } from "zod";
import { parsePeriod } from "@/lib/domain/period";
import { AGGREGATIONS, TRANSFORMATIONS } from "@/lib/domain/transformation";
import { defineQuery, type Param, type Rule } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import { asOfParam, choiceParam, codeListParam, dayParam, pairParam } from "@/lib/params/values";

/** So many indicators stand in small multiples at most, and so many in one panel of indices. */
export const MOST_INDICATORS = 8;
export const MOST_IN_ONE_PANEL = 4;

const WINDOW = { min: 2, max: 120, usual: 3 };

export const EXPLORE_VIEWS = ["multiples", "scatter"] as const;
export const PANEL_CHOICES = ["each", "one"] as const;
/** `own` leaves each series its frequency; `auto` takes the first method that the indicator allows. */
export const EXPLORE_FREQUENCIES = ["own", "Q", "A"] as const;
export const EXPLORE_AGGREGATIONS = ["auto", ...AGGREGATIONS] as const;

const base: Param<string | null> = {
  codec: z.string().refine((text) => parsePeriod(text) !== null, "is not a period: write 2015, 2015-Q1 or 2015-03"),
  fallback: null,
};

const code: Param<string | null> = {
  codec: z.string().regex(/^[\w.:/@-]{1,80}$/, "is not a code such as NY.GDP.MKTP.KD.ZG"),
  fallback: null,
};

const window: Param<number> = {
  codec: z.codec(z.string().regex(/^\d{1,3}$/, `is not a whole number from ${WINDOW.min} to ${WINDOW.max}`), z.int(), {
    decode: Number,
    encode: String,
  }),
  fallback: WINDOW.usual,
};

/** The periods of a rolling mean have their limits. */
export const windowInBounds: Rule<{ window: number }> = (query) =>
  query.window < WINDOW.min || query.window > WINDOW.max
    ? { names: ["window"], message: `is not a whole number from ${WINDOW.min} to ${WINDOW.max}` }
    : null;

/** So many panels at most. */
export const notTooMany: Rule<{ indicator: string[] }> = ({ indicator }) =>
  indicator.length > MOST_INDICATORS
    ? { names: ["indicator"], message: `names ${indicator.length} indicators: take at most ${MOST_INDICATORS}` }
    : null;

/** What is done to a series before it is drawn: on the pair's explorer and on the page of an indicator. */
const TRANSFORM_PARAMS = {
  transform: choiceParam(TRANSFORMATIONS, "lin"),
  base,
  window,
  freq: choiceParam(EXPLORE_FREQUENCIES, "own"),
  agg: choiceParam(EXPLORE_AGGREGATIONS, "auto"),
};

/** What an explorer shows: the indicators of its panels and how they are drawn, or the two of its scatter. */
export const EXPLORE_PARAMS = {
  indicator: codeListParam("NY.GDP.MKTP.KD.ZG"),
  ...TRANSFORM_PARAMS,
  view: choiceParam(EXPLORE_VIEWS, "multiples"),
  panel: choiceParam(PANEL_CHOICES, "each"),
  x: code,
  y: code,
};

/**
 * The URL grammar of a pair's explorer: which indicators, what is done to them (`base` is the period of an index or of
 * the prices of `real`, `window` the periods of a rolling mean), how they are drawn, `x` and `y` of the scatter, the
 * range of time, and the day of the view.
 */
export const exploreQuery = defineQuery(
  { ...EXPLORE_PARAMS, from: dayParam("start"), to: dayParam("end"), asof: asOfParam() },
  [windowInBounds, notTooMany, rangeInOrder, asOfHasCome],
);
export type ExploreQuery = typeof exploreQuery.defaults;

/** The URL grammar of the file of transformed values: the explorer's own keys, and of which pair. */
export const transformedQuery = defineQuery(
  {
    pair: pairParam(),
    indicator: codeListParam("NY.GDP.MKTP.KD.ZG"),
    ...TRANSFORM_PARAMS,
    from: dayParam("start"),
    to: dayParam("end"),
    asof: asOfParam(),
  },
  [windowInBounds, notTooMany, rangeInOrder, asOfHasCome],
);
export type TransformedQuery = typeof transformedQuery.defaults;

/** The address of the file of transformed values. */
export function transformedHref(query: TransformedQuery): string {
  return `/api/v1/transformed.csv?${transformedQuery.write(query)}`;
}

/** What is done to a series, for pages that have a query of their own besides. */
export const transformQuery = defineQuery(TRANSFORM_PARAMS, [windowInBounds]);
export type TransformQuery = typeof transformQuery.defaults;
