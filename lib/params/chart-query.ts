import type { Pair } from "@/lib/domain/pair";
import type { ErrorDetail } from "@/lib/errors";
import { routing } from "@/lib/i18n/routing";
import { type ChartName, chartRule } from "@/lib/params/chart-query-rules";
import { EXPLORE_PARAMS, notTooMany, windowInBounds } from "@/lib/params/explore-query";
import { defineQuery, type Parsed, type ParseOptions, type SearchParams } from "@/lib/params/query";
import { REVISION_PARAMS } from "@/lib/params/revision-query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import { asOfParam, choiceParam, codeListParam, dayParam, pairParam } from "@/lib/params/values";

/** `system` is the reader's own choice; a picture, which cannot ask, takes the light one. */
export const CHART_THEMES = ["system", "light", "dark"] as const;
export type ChartTheme = (typeof CHART_THEMES)[number];

/**
 * All keys that any chart takes, each as its page writes it; which of them one chart takes stands in its rule. `code`
 * names the one indicator whose page shows the chart.
 */
const grammar = defineQuery(
  {
    pair: pairParam(),
    code: codeListParam("NY.GDP.MKTP.KD.ZG"),
    ...REVISION_PARAMS,
    ...EXPLORE_PARAMS,
    from: dayParam("start"),
    to: dayParam("end"),
    asof: asOfParam(),
    locale: choiceParam(routing.locales, routing.defaultLocale),
    theme: choiceParam(CHART_THEMES, "system"),
  },
  [windowInBounds, notTooMany, rangeInOrder, asOfHasCome],
);
export type ChartQuery = typeof grammar.defaults;

/** One chart of one pair: what its picture, its frame and its page have in common. */
export type ChartView = { chart: ChartName; query: ChartQuery & { pair: Pair } };

const EVERYWHERE: readonly string[] = ["pair", "asof", "locale", "theme"];

function givenText(input: SearchParams, name: string): string {
  if (input instanceof URLSearchParams) return input.getAll(name).join(",");
  return [input[name] ?? []].flat().join(",");
}

/**
 * The query of a chart as a picture or a frame. A problem is named for each key that the chart does not take, that is
 * not understood, or that the chart needs and does not have.
 */
export function parseChart(
  chart: ChartName,
  input: SearchParams,
  options: ParseOptions<ChartQuery> = {},
): Parsed<ChartQuery> {
  const { keys, lacks } = chartRule(chart);
  const isForeign = (name: string) => !EVERYWHERE.includes(name) && !keys.some((key) => key === name);
  const foreign = grammar.keys.filter((name) => isForeign(name) && givenText(input, name) !== "");
  const { query, problems } = grammar.parse(input, { ...options, other: foreign });
  const named = [
    ...problems,
    ...foreign.map((name): ErrorDetail => {
      const value = givenText(input, name).slice(0, 80);
      return { name, value, message: `is not a parameter of the chart ${chart}; leave it out` };
    }),
  ];
  const lacking = lacks(query);
  const isSaid = lacking === null || named.some(({ name }) => name === lacking.name);
  return { query, problems: isSaid ? named : [...named, lacking] };
}

type Shown = { pair: Pair; asof: string | null; from?: string | null; to?: string | null };

/** The chart as a page shows it: of a pair, in a range, in the view of a day and in a language; `own` is what it alone has. */
export function chartView(
  chart: ChartName,
  { pair, asof, from = null, to = null }: Shown,
  locale: string,
  own: Partial<ChartQuery> = {},
): ChartView {
  const language = routing.locales.find((each) => each === locale) ?? routing.defaultLocale;
  return { chart, query: { ...grammar.defaults, ...own, pair, from, to, asof, locale: language } };
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Address of the chart as one SVG. */
export function pictureHref({ chart, query }: ChartView): string {
  return withQuery(`/api/v1/charts/${chart}.svg`, grammar.write(query));
}

/** Path, without a language, of the chart alone on a page that any site may frame. */
export function embedPath({ chart, query }: ChartView): string {
  return withQuery(`/embed/pairs/${query.pair.slug}/${chart}`, grammar.write(query, { omit: ["pair", "locale"] }));
}

/** Path, without a language, of the page that shows the chart among all that belongs to it. */
export function chartPage({ chart, query }: ChartView): string {
  const { path, inPath, anchor, view = "multiples" } = chartRule(chart).page(query);
  const written = grammar.write({ ...query, view }, { omit: [...inPath, "locale", "theme"] });
  return `${withQuery(path, written)}${anchor && `#${anchor}`}`;
}
