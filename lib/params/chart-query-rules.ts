import { FREQUENCIES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { ErrorDetail } from "@/lib/errors";
import { type CadenceQuery, cadenceQuery } from "@/lib/params/cadence-query";
import { EXPLORE_FREQUENCIES, type ExploreQuery, MOST_IN_ONE_PANEL } from "@/lib/params/explore-query";
import type { RevisionQuery } from "@/lib/params/revision-query";

/**
 * The charts that are also pictures and frames. Of the dashboard: growth with the meetings, and trade. Of an indicator's
 * pages: its figures, them transformed, and their revisions. Of the explorer: a panel (one indicator, or several as
 * indices) and the scatter. Of the trade tab: both directions, and their sums. Of the pair's meetings: how often the two
 * met, and the targets that were named there.
 */
export const CHARTS = [
  "growth",
  "trade",
  "indicator",
  "transformed",
  "revisions",
  "panel",
  "scatter",
  "flows",
  "sums",
  "cadence",
  "targets",
] as const;
export type ChartName = (typeof CHARTS)[number];

/** The charts that are of a pair; revisions are of one series, whosever it is. */
export type PairChartName = Exclude<ChartName, "revisions">;

type Own = Omit<ExploreQuery, "asof" | "freq"> &
  Omit<CadenceQuery, "pair" | "asof" | "freq"> &
  Pick<RevisionQuery, "series" | "period"> & { code: string[]; freq: ExploreQuery["freq"] | CadenceQuery["freq"] };
type Key = "pair" | "asof" | keyof Own;
type Page = { path: string; inPath: readonly Key[]; anchor: string; view?: ExploreQuery["view"] };

/** What is a chart's own: the keys that it takes, what it lacks to be drawn (null: nothing), and the page that shows it. */
type ChartRule<Q extends Own> = {
  keys: readonly Key[];
  /** The frequencies that its page offers, where these are not the explorer's. */
  freqs?: readonly string[];
  lacks: (query: Own) => ErrorDetail | null;
  page: (query: Q) => Page;
};

const RANGE = ["from", "to"] as const;
const TRANSFORM = ["transform", "base", "window", "freq", "agg"] as const;

const nothing = () => null;

/** The anchor of an indicator's panel. */
export function panelAnchor(code: string): string {
  return `panel-${code.replace(/[^\w-]/g, "-")}`;
}

/** The anchor of the panel with several indicators as indices. */
export const INDEX_ANCHOR = "panel-index";

/** Whether a query asks for all its indicators as indices in one plot. */
export function isOnePlot({ transform, panel, indicator }: Pick<Own, "transform" | "panel" | "indicator">): boolean {
  return transform === "index" && panel === "one" && indicator.length <= MOST_IN_ONE_PANEL;
}

function oneCode({ code }: Own): ErrorDetail | null {
  if (code.length === 1) return null;
  return { name: "code", value: code.join(","), message: "names one indicator, such as NY.GDP.MKTP.KD.ZG" };
}

function onePanel(query: Own): ErrorDetail | null {
  const { indicator } = query;
  if (indicator.length === 1 || (indicator.length > 0 && isOnePlot(query))) return null;
  const message = `names one indicator, or at most ${MOST_IN_ONE_PANEL} with transform=index and panel=one`;
  return { name: "indicator", value: indicator.join(","), message };
}

function bothAxes({ x, y }: Own): ErrorDetail | null {
  if (x !== null && y !== null) return null;
  const name = x === null ? "x" : "y";
  return { name, value: "", message: "is missing: name an indicator for each axis, such as NY.GDP.MKTP.KD.ZG" };
}

function indicatorPage(anchor: string, below = "") {
  return ({ code: [code = ""] }: Own): Page => {
    return { path: `/indicators/${encodeURIComponent(code)}${below}`, inPath: ["code"], anchor };
  };
}

function pairPage(anchor: string, tab = "") {
  return ({ pair }: { pair: Pair }): Page => ({ path: `/pairs/${pair.slug}${tab}`, inPath: ["pair"], anchor });
}

/** The rule of each chart. */
export const CHART_RULES: Record<PairChartName, ChartRule<Own & { pair: Pair }>> & { revisions: ChartRule<Own> } = {
  growth: { keys: RANGE, lacks: nothing, page: pairPage("growth") },
  trade: { keys: RANGE, lacks: nothing, page: pairPage("trade") },
  indicator: { keys: ["code", ...RANGE], lacks: oneCode, page: indicatorPage("") },
  transformed: {
    keys: ["code", ...TRANSFORM, ...RANGE],
    lacks: oneCode,
    page: (query) => indicatorPage(panelAnchor(query.code[0] ?? ""))(query),
  },
  revisions: { keys: ["code", "series", "period"], lacks: oneCode, page: indicatorPage("revisions", "/revisions") },
  panel: {
    keys: ["indicator", "panel", ...TRANSFORM, ...RANGE],
    lacks: onePanel,
    page: (query) =>
      pairPage(isOnePlot(query) ? INDEX_ANCHOR : panelAnchor(query.indicator[0] ?? ""), "/explore")(query),
  },
  scatter: {
    keys: ["x", "y", ...TRANSFORM, ...RANGE],
    lacks: bothAxes,
    page: (query) => ({ ...pairPage("scatter", "/explore")(query), view: "scatter" }),
  },
  flows: { keys: RANGE, lacks: nothing, page: pairPage("flows", "/trade") },
  sums: { keys: RANGE, lacks: nothing, page: pairPage("sums", "/trade") },
  cadence: { keys: cadenceQuery.keys, freqs: FREQUENCIES, lacks: nothing, page: pairPage("cadence", "/cadence") },
  targets: { keys: [], lacks: nothing, page: pairPage("targets", "/targets") },
};

/** The frequencies that the address of a chart may name. */
export function frequenciesOf(chart: ChartName): readonly string[] {
  return CHART_RULES[chart].freqs ?? EXPLORE_FREQUENCIES;
}

/** What the name of a chart's file says beside the pair: what is shown, and what was done to it. */
export function chartSubject(chart: ChartName, { code, series, indicator, transform, x, y }: Own): string {
  const how = transform === "lin" ? [] : [transform];
  switch (chart) {
    case "indicator":
      return code.join(" ");
    case "transformed":
      return [...code, transform].join(" ");
    case "revisions":
      return `${series ?? code.join(" ")} revisions`;
    case "panel":
      return [indicator.length === 1 ? indicator.join(" ") : "indicators", ...how].join(" ");
    case "scatter":
      return [chart, x ?? [], y ?? [], how].flat().join(" ");
    default:
      return chart;
  }
}
