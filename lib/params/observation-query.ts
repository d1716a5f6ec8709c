import { MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import { defineQuery, type Rule } from "@/lib/params/query";
import { rangeInOrder } from "@/lib/params/rules";
import {
  choiceParam,
  choicesParam,
  codeListParam,
  countryListParam,
  dayParam,
  pageParams,
  pairParam,
  sortParam,
} from "@/lib/params/values";

export const OBSERVATION_SORTS = ["period", "indicator", "ref_area", "value", "vintage"] as const;
export type ObservationSortKey = (typeof OBSERVATION_SORTS)[number];
export const VINTAGE_VIEWS = ["latest", "all"] as const;

const pairOrCountry: Rule<{ pair: Pair | null; country: string[] }> = ({ pair, country }) =>
  pair && country.length > 0 ? { names: ["country"], message: "does not go with a pair: give pair or country" } : null;

/**
 * The URL grammar of the list of observations. `pair` means both countries' own series and the series between them;
 * `from` and `to` keep the periods that lie wholly within; `vintages=latest` the newest value of each period.
 */
export const observationQuery = defineQuery(
  {
    pair: pairParam(),
    country: countryListParam(),
    indicator: codeListParam("NY.GDP.MKTP.KD.ZG"),
    measure: choicesParam(MEASURES),
    dataset: codeListParam("wb-wdi"),
    from: dayParam("start"),
    to: dayParam("end"),
    vintages: choiceParam(VINTAGE_VIEWS, "latest"),
    sort: sortParam(OBSERVATION_SORTS, "-period"),
    ...pageParams(),
  },
  [rangeInOrder, pairOrCountry],
);
export type ObservationQuery = typeof observationQuery.defaults;
