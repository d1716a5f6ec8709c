import { FREQUENCIES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { ErrorDetail } from "@/lib/errors";
import { routing } from "@/lib/i18n/routing";
import { COUNT_PARAMS } from "@/lib/params/cadence-query";
import { CHART_RULES, type ChartName, frequenciesOf, type PairChartName } from "@/lib/params/chart-query-rules";
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
 * names the one indicator whose page shows the chart; `freq` is `own` where a chart keeps the frequency that it has by
 * itself: of a count of meetings the year.
 */
const grammar = defineQuery(
  {
    pair: pairParam(),
    code: codeListParam("NY.GDP.MKTP.KD.ZG"),
    ...REVISION_PARAMS,
    ...EXPLORE_PARAMS,
    freq: choiceParam(["own", ...FREQUENCIES], "own"),
    ...COUNT_PARAMS,
    from: dayParam("start"),
    to: dayParam("end"),
    asof: asOfParam(),
    locale: choiceParam(routing.locales, routing.defaultLocale),
    theme: choiceParam(CHART_THEMES, "system"),
  },
  [windowInBounds, notTooMany, rangeInOrder, asOfHasCome],
);
export type ChartQuery = typeof grammar.defaults;

/** A chart of a pair, and the one of a series for which the pair is only where the reader came from. */
export type PairChartView = { chart: PairChartName; query: ChartQuery & { pair: Pair } };
export type RevisionsView = { chart: "revisions"; query: ChartQuery };

/** One chart: what its picture, its frame and its page have in common. */
export type ChartView = PairChartView | RevisionsView;

/** The view that a query asks for; null when the chart is of a pair and the query names none. */
export function viewOf(chart: ChartName, query: ChartQuery): ChartView | null {
  if (chart === "revisions") return { chart, query };
  const { pair } = query;
  return pair && { chart, query: { ...query, pair } };
}

const EVERYWHERE: readonly string[] = ["pair", "asof", "locale", "theme"];

function givenText(input: SearchParams, name: string): string {
  if (input instanceof URLSearchParams) return input.getAll(name).join(",");
  return [input[name] ?? []].flat().join(",");
}

/** A frequency that another chart offers but not this one. */
function wrongFrequency(chart: ChartName, input: SearchParams): ErrorDetail[] {
  const [value, known] = [givenText(input, "freq"), frequenciesOf(chart)];
  if (value === "" || known.includes(value)) return [];
  return [{ name: "freq", value: value.slice(0, 80), message: `has no such choice; known are ${known.join(", ")}` }];
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
  const { keys, lacks } = CHART_RULES[chart];
  const isForeign = (name: string) => !EVERYWHERE.includes(name) && !keys.some((key) => key === name);
  const foreign = grammar.keys.filter((name) => isForeign(name) && givenText(input, name) !== "");
  const wrong = foreign.includes("freq") ? [] : wrongFrequency(chart, input);
  const { query, problems } = grammar.parse(input, {
    ...options,
    other: [...foreign, ...wrong.map(({ name }) => name)],
  });
  const named = [
    ...problems,
    ...wrong,
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

function languageOf(locale: string): ChartQuery["locale"] {
  return routing.locales.find((each) => each === locale) ?? routing.defaultLocale;
}

/** The chart as a page shows it: of a pair, in a range, in the view of a day and in a language; `own` is what it alone has. */
export function chartView(
  chart: PairChartName,
  { pair, asof, from = null, to = null }: Shown,
  locale: string,
  own: Partial<ChartQuery> = {},
): PairChartView {
  return { chart, query: { ...grammar.defaults, ...own, pair, from, to, asof, locale: languageOf(locale) } };
}

/** The chart of a series' revisions as its page shows it: `pair` is the one from which the reader came, if any. */
export function revisionsView(
  shown: Pick<ChartQuery, "code" | "series" | "period" | "pair" | "asof">,
  locale: string,
): RevisionsView {
  return { chart: "revisions", query: { ...grammar.defaults, ...shown, locale: languageOf(locale) } };
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
  const { pair, code } = query;
  if (pair) return withQuery(`/embed/pairs/${pair.slug}/${chart}`, grammar.write(query, { omit: ["pair", "locale"] }));
  const path = `/embed/indicators/${encodeURIComponent(code[0] ?? "")}/${chart}`;
  return withQuery(path, grammar.write(query, { omit: ["code", "locale"] }));
}

function pageOf(view: ChartView) {
  if (view.chart === "revisions") return CHART_RULES.revisions.page(view.query);
  return CHART_RULES[view.chart].page(view.query);
}

/** Path, without a language, of the page that shows the chart among all that belongs to it. */
export function chartPage(shown: ChartView): string {
  const { path, inPath, anchor, view = "multiples" } = pageOf(shown);
  const written = grammar.write({ ...shown.query, view }, { omit: [...inPath, "locale", "theme"] });
  return `${withQuery(path, written)}${anchor && `#${anchor}`}`;
}
