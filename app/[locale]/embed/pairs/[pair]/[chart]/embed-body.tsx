import { notFound } from "next/navigation";
import { readGrowth, readIndicator, readTrade } from "@/app/api/v1/charts/read-chart";
import { IndicatorChart } from "@/components/indicator/indicator-chart";
import { MainChart } from "@/components/pair/main-chart";
import { recordedYears } from "@/components/pair/time-range";
import { TradeSection } from "@/components/pair/trade-section";
import { EmptyState } from "@/components/ui/empty-state";
import { listTimeline } from "@/lib/db/meeting-brief";
import { getCoverage } from "@/lib/db/pairs";
import type { Words } from "@/lib/i18n/words";
import type { ChartView } from "@/lib/params/chart-query";
import { observationQuery } from "@/lib/params/observation-query";

type Props = { view: ChartView; words: Words };

async function Growth({ view: { query }, words }: Props) {
  const { pair } = query;
  const record = await readGrowth(pair, query.asof);
  const years = recordedYears(record.growth, record.meetings);
  if (!years) return <EmptyState title={words.none(words.t("picture.nothing"))} />;
  return <MainChart pair={pair} query={query} years={years} {...record} words={words} isFramed />;
}

async function Trade({ view: { query }, words }: Props) {
  const trade = await readTrade(query.pair, query.asof);
  return <TradeSection pair={query.pair} query={query} trade={trade} words={words} isFramed />;
}

async function Indicator({ view: { query }, words }: Props) {
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

/** The chart that the address of a frame names, as its page draws it. */
export function EmbedBody(props: Props) {
  const { chart } = props.view;
  if (chart === "growth") return <Growth {...props} />;
  return chart === "trade" ? <Trade {...props} /> : <Indicator {...props} />;
}
