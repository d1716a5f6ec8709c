import { MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import { defineQuery, type Rule } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import {
  asOfParam,
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
/** Columns that the list shows, and its file has, only when they are asked for. */
export const OBSERVATION_COLUMNS = ["first_value", "first_vintage", "revision"] as const;
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

const pairOrCountry: Rule<{ pair: Pair | null; country: string[] }> = ({ pair, country }) =>
  pair && country.length > 0 ? { names: ["country"], message: "does not go with a pair: give pair or country" } : null;

/**
 * The URL grammar of the list of observations. `pair` means both countries' own series and the series between them;
 * `from` and `to` keep the periods that lie wholly within; `vintages=latest` the newest value of each period, in the
 * view of a day (`asof`) the newest that was known on it.
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
    asof: asOfParam(),
    columns: choicesParam(OBSERVATION_COLUMNS),
    sort: sortParam(OBSERVATION_SORTS, "-period"),
    ...pageParams(),
  },
  [rangeInOrder, asOfHasCome, pairOrCountry],
);
export type ObservationQuery = typeof observationQuery.defaults;
