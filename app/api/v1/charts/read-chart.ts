import "server-only";
import { getIndicator } from "@/lib/db/indicators";
import { listTimeline } from "@/lib/db/meeting-brief";
import { listWithheldDatasets } from "@/lib/db/observations-list";
import { getCoverage } from "@/lib/db/pairs";
import { listLatestSeries } from "@/lib/db/series";
import { GROWTH_INDICATOR, TRADE_MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { ChartView } from "@/lib/params/chart-query";
import { observationQuery } from "@/lib/params/observation-query";

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

/** The data sets with figures in a chart that may not be handed on, with their licences. Empty when all may. */
export function listWithheld({ chart, query }: ChartView): Promise<{ code: string; licence: string }[]> {
  const { pair, from, to, asof, code } = query;
  const all = { ...observationQuery.defaults, pair, from, to, asof };
  if (chart === "trade") return listWithheldDatasets({ ...all, measure: [...SIDES_TRADE] });
  return listWithheldDatasets({ ...all, indicator: chart === "growth" ? [GROWTH_INDICATOR] : code });
}
