import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { EmbedCadence } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-cadence";
import { EmbedExplored } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-explored";
import type { EmbedProps } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-props";
import { EmbedRevisions } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-revisions";
import { EmbedTargets } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-targets";
import { readGrowth, readIndicator, readTrade, readTradeTab } from "@/app/api/v1/charts/read-chart";
import { IndicatorChart } from "@/components/indicator/indicator-chart";
import { MainChart } from "@/components/pair/main-chart";
import { recordedYears } from "@/components/pair/time-range";
import { TradeSection } from "@/components/pair/trade-section";
import { FlowsSection } from "@/components/trade/flows-section";
import { SumsSection } from "@/components/trade/sums-section";
import { tradeShown } from "@/components/trade/trade-shown";
import { EmptyState } from "@/components/ui/empty-state";
import { listTimeline } from "@/lib/db/meeting-brief";
import { getCoverage } from "@/lib/db/pairs";
import type { ChartView } from "@/lib/params/chart-query";
import type { PairChartName } from "@/lib/params/chart-query-rules";
import { observationQuery } from "@/lib/params/observation-query";

async function Growth({ view: { query }, words }: EmbedProps) {
  const { pair } = query;
  const record = await readGrowth(pair, query.asof);
  const years = recordedYears(record.growth, record.meetings);
  if (!years) return <EmptyState title={words.none(words.t("picture.nothing"))} />;
  return <MainChart pair={pair} query={query} years={years} {...record} words={words} isFramed />;
}

async function Trade({ view: { query }, words }: EmbedProps) {
  const trade = await readTrade(query.pair, query.asof);
  return <TradeSection pair={query.pair} query={query} trade={trade} words={words} isFramed />;
}

async function Indicator({ view: { query }, words }: EmbedProps) {
  const { pair, asof, from, to } = query;
  const [found, meetings, coverage] = await Promise.all([
    readIndicator(query.code[0] ?? "", pair, words.locale, asof),
    listTimeline(pair, asof),
    getCoverage(pair, asof),
  ]);
  if (!found) notFound();
  const shown = { ...observationQuery.defaults, pair, asof, from, to };
  return <IndicatorChart {...found} record={{ pair, meetings, coverage }} query={shown} words={words} isFramed />;
}

async function TradeTab({ view: { query, chart }, words }: EmbedProps) {
  const { pair } = query;
  const shown = tradeShown(await readTradeTab(pair, query.asof), query);
  if (!shown) return <EmptyState title={words.none(words.t("picture.nothing"))} />;
  const Section = chart === "flows" ? FlowsSection : SumsSection;
  return <Section pair={pair} query={query} {...shown} words={words} isFramed />;
}

const BODIES: Record<PairChartName, (props: EmbedProps) => Promise<ReactNode>> = {
  growth: Growth,
  trade: Trade,
  indicator: Indicator,
  transformed: EmbedExplored,
  panel: EmbedExplored,
  scatter: EmbedExplored,
  flows: TradeTab,
  sums: TradeTab,
  cadence: EmbedCadence,
  targets: EmbedTargets,
};

/** The chart that the address of a frame names, as its page draws it. */
export function EmbedBody({ view, words }: EmbedProps<ChartView>) {
  if (view.chart === "revisions") return <EmbedRevisions view={view} words={words} />;
  const Body = BODIES[view.chart];
  return <Body view={view} words={words} />;
}
