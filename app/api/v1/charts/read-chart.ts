import "server-only";
import { loadWords } from "@/app/[locale]/words";
import { cadenceIndicators } from "@/components/cadence/cadence-indicators";
import { partnerMeasures } from "@/components/explorer/explored-series";
import { chooseSeries } from "@/components/revision/choose-shown";
import type { KnownTrade } from "@/components/trade/trade-shown";
import { listShownSeries } from "@/lib/db/cadence-series";
import { getIndicator } from "@/lib/db/indicators";
import { listTimeline } from "@/lib/db/meeting-brief";
import { listWithheldDatasets } from "@/lib/db/observations-list";
import { getCoverage } from "@/lib/db/pairs";
import { listReportedFigures } from "@/lib/db/reported-figures";
import { getSeriesReleases } from "@/lib/db/revisions";
import { listLatestSeries } from "@/lib/db/series";
import { isCadenceCode } from "@/lib/domain/cadence";
import { GROWTH_INDICATOR, TRADE_MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { ChartQuery, ChartView, PairChartView, RevisionsView } from "@/lib/params/chart-query";
import { type ObservationQuery, observationQuery } from "@/lib/params/observation-query";

const SIDES_TRADE = TRADE_MEASURES.filter((measure) => measure !== "trade_turnover");

/** What the chart of growth shows, as known on the day `asOf` (null: today). */
export async function readGrowth(pair: Pair, asOf: string | null) {
  const refAreas = [pair.a, pair.b];
  const [growth, meetings, coverage] = await Promise.all([
    listLatestSeries({ indicatorCodes: [GROWTH_INDICATOR], refAreas, counterparts: null }, asOf),
    listTimeline(pair, asOf),
    getCoverage(pair, asOf),
  ]);
  return { growth, meetings, coverage };
}

/** What the chart of trade shows. */
export function readTrade(pair: Pair, asOf: string | null) {
  const sides = [pair.a, pair.b];
  return listLatestSeries({ measures: TRADE_MEASURES, refAreas: sides, counterparts: sides }, asOf);
}

/** What the chart of an indicator shows; null when no indicator has the code. */
export async function readIndicator(code: string, pair: Pair, locale: string, asOf: string | null) {
  const indicator = await getIndicator(code, locale, asOf);
  if (!indicator) return null;
  const refAreas = [pair.a, pair.b];
  const counterparts = indicator.bilateral ? refAreas : null;
  const series = await listLatestSeries({ indicatorCodes: [indicator.code], refAreas, counterparts }, asOf);
  return { indicator, series };
}

/** What the charts of the trade tab show: the counts of both sides and what the press said. */
export async function readTradeTab(pair: Pair, asOf: string | null): Promise<KnownTrade> {
  const [series, figures] = await Promise.all([readTrade(pair, asOf), listReportedFigures(pair, TRADE_MEASURES, asOf)]);
  return { series, figures };
}

/** The codes of the indicators that a chart of transformed figures shows, in its order. */
function codesOf({ chart, query }: ChartView): string[] {
  if (chart === "scatter") return [...new Set([query.x ?? [], query.y ?? []].flat())];
  return chart === "panel" ? query.indicator : query.code;
}

/** The meetings that stand above a panel of the explorer; above no other chart of transformed figures. */
async function readLanes({ chart, query: { pair, asof } }: PairChartView) {
  if (chart !== "panel") return { meetings: [], coverage: null };
  const [meetings, coverage] = await Promise.all([listTimeline(pair, asof), getCoverage(pair, asof)]);
  return { meetings, coverage };
}

/** The indicators of a chart by code; the counts of meetings, which no table has, are the explorer's alone. */
async function readIndicators(codes: readonly string[], { chart, query: { locale, asof } }: PairChartView) {
  const hasCounts = chart !== "transformed" && codes.some(isCadenceCode);
  const counts = hasCounts ? cadenceIndicators(await loadWords(locale, { asOf: asof })) : [];
  const found = await Promise.all(
    codes.map((code) => counts.find((each) => each.code === code) ?? getIndicator(code, locale, asof)),
  );
  return found.flatMap((each) => each ?? []);
}

/** What a chart of transformed figures shows, with the meetings above it, and the codes that no indicator has. */
export async function readExplored(view: PairChartView) {
  const { pair, transform } = view.query;
  const codes = codesOf(view);
  const [indicators, series, lanes] = await Promise.all([
    readIndicators(codes, view),
    listShownSeries(pair, codes, partnerMeasures(transform), view.query),
    readLanes(view),
  ]);
  const unknown = codes.filter((code) => !indicators.some((each) => each.code === code));
  return { indicators, series, ...lanes, unknown };
}

/** The series whose revisions a chart shows; undefined when no series has the key or the indicator has none. */
async function chooseRevised({ code, series, pair, locale, asof }: ChartQuery) {
  const indicator = await getIndicator(code[0] ?? "", locale, asof);
  const chosen = chooseSeries(indicator?.series ?? [], { series, pair });
  return series === null || chosen?.key === series ? chosen : undefined;
}

/** What the chart of revisions shows; null when there is no such series. */
export async function readRevisions({ query }: RevisionsView) {
  const chosen = await chooseRevised(query);
  return chosen ? getSeriesReleases(chosen.key, query.asof) : null;
}

/** The figures on which a chart rests, as lists of which each may name data sets that it does not draw. */
async function figuresOf(view: ChartView): Promise<Partial<ObservationQuery>[]> {
  const { chart, query } = view;
  const { pair, from, to, asof, code } = query;
  const inRange = { pair, from, to, asof };
  switch (chart) {
    case "growth":
      return [{ ...inRange, indicator: [GROWTH_INDICATOR] }];
    case "trade":
      return [{ ...inRange, measure: [...SIDES_TRADE] }];
    case "flows":
    case "sums":
      return [{ ...inRange, measure: [...TRADE_MEASURES] }];
    case "targets":
      return [{ pair, asof, measure: [...TRADE_MEASURES] }];
    case "cadence":
      // Counted from the record of meetings, which is no publisher's data set.
      return [];
    case "indicator":
      return [{ ...inRange, indicator: code }];
    case "revisions": {
      // The series may be of a country beside the pair.
      const chosen = await chooseRevised(query);
      const dataset = chosen ? [chosen.attribution.datasetCode] : [];
      return chosen ? [{ asof, country: [chosen.refArea], indicator: code, dataset }] : [];
    }
    default: {
      // A base, and what a change begins with, may lie before the range.
      const measure = partnerMeasures(query.transform);
      const partners = measure.length > 0 ? [{ pair, asof, measure }] : [];
      return [{ pair, asof, indicator: codesOf(view) }, ...partners];
    }
  }
}

/** The data sets with figures in a chart that may not be handed on, with their licences. Empty when all may. */
export async function listWithheld(view: ChartView): Promise<{ code: string; licence: string }[]> {
  const lists = await figuresOf(view);
  const found = await Promise.all(lists.map((list) => listWithheldDatasets({ ...observationQuery.defaults, ...list })));
  return [...new Map(found.flat().map((dataset) => [dataset.code, dataset])).values()];
}
