import type { Pair } from "@/lib/domain/pair";
import { routing } from "@/lib/i18n/routing";
import { defineQuery } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import { asOfParam, choiceParam, codeListParam, dayParam, pairParam } from "@/lib/params/values";

/** The charts that are also pictures and frames: growth with the meetings, trade in both directions, one indicator. */
export const CHARTS = ["growth", "trade", "indicator"] as const;
export type ChartName = (typeof CHARTS)[number];

/** `system` is the reader's own choice; a picture, which cannot ask, takes the light one. */
export const CHART_THEMES = ["system", "light", "dark"] as const;
export type ChartTheme = (typeof CHART_THEMES)[number];

/** The URL grammar of a chart as a picture or a frame. `code` names the indicator of the chart `indicator`. */
export const chartQuery = defineQuery(
  {
    pair: pairParam(),
    code: codeListParam("NY.GDP.MKTP.KD.ZG"),
    from: dayParam("start"),
    to: dayParam("end"),
    asof: asOfParam(),
    locale: choiceParam(routing.locales, routing.defaultLocale),
    theme: choiceParam(CHART_THEMES, "system"),
  },
  [rangeInOrder, asOfHasCome],
);
export type ChartQuery = typeof chartQuery.defaults;

/** One chart of one pair: what its picture, its frame and its page have in common. */
export type ChartView = { chart: ChartName; query: ChartQuery & { pair: Pair } };

type Shown = { pair: Pair; from: string | null; to: string | null; asof: string | null };

/** The chart as a page shows it: of a pair, in a range, in the view of a day and in a language. */
export function chartView(chart: ChartName, { pair, from, to, asof }: Shown, locale: string, code?: string): ChartView {
  const language = routing.locales.find((each) => each === locale) ?? routing.defaultLocale;
  const query = { ...chartQuery.defaults, pair, from, to, asof, locale: language, code: code ? [code] : [] };
  return { chart, query };
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Address of the chart as one SVG. */
export function pictureHref({ chart, query }: ChartView): string {
  return withQuery(`/api/v1/charts/${chart}.svg`, chartQuery.write(query));
}

/** Path, without a language, of the chart alone on a page that any site may frame. */
export function embedPath({ chart, query }: ChartView): string {
  return withQuery(`/embed/pairs/${query.pair.slug}/${chart}`, chartQuery.write(query, { omit: ["pair", "locale"] }));
}

/** Path, without a language, of the page that shows the chart among all that belongs to it. */
export function chartPage({ chart, query }: ChartView): string {
  if (chart === "indicator") {
    const path = `/indicators/${encodeURIComponent(query.code[0] ?? "")}`;
    return withQuery(path, chartQuery.write(query, { omit: ["code", "locale", "theme"] }));
  }
  const shown = chartQuery.write(query, { omit: ["pair", "code", "locale", "theme"] });
  return `${withQuery(`/pairs/${query.pair.slug}`, shown)}#${chart}`;
}
