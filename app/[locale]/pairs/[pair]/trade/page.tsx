import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { within } from "@/components/pair/growth-view";
import { FlowsSection } from "@/components/trade/flows-section";
import { gapSentence } from "@/components/trade/gap-words";
import { PressSection } from "@/components/trade/press-section";
import { figuresWithin } from "@/components/trade/press-view";
import { SharesSection } from "@/components/trade/shares-section";
import { SumsSection } from "@/components/trade/sums-section";
import { tradeYears } from "@/components/trade/trade-years";
import { EmptyState } from "@/components/ui/empty-state";
import { listReportedFigures } from "@/lib/db/reported-figures";
import { listLatestSeries } from "@/lib/db/series";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import { viewQuery } from "@/lib/params/view-query";
import { mirrorCounts, newestGap, tradeFlows } from "@/lib/stats/mirror";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("trade.tab")}` };
}

async function readTrade(pair: Pair, asof: string | null) {
  const sides = [pair.a, pair.b];
  const [series, totals, figures] = await Promise.all([
    listLatestSeries({ measures: TRADE_MEASURES, refAreas: sides, counterparts: sides }, asof),
    listLatestSeries({ measures: ["exports_total", "imports_total"], refAreas: sides, counterparts: null }, asof),
    listReportedFigures(pair, TRADE_MEASURES, asof),
  ]);
  return { series, totals, figures };
}

export default async function PairTradePage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = viewQuery.parse(search, { today });
  const read = await readTrade(pair, query.asof);
  const years = tradeYears(read.series, read.figures);
  const counts = read.series.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  const figures = figuresWithin(read.figures, query);
  const newest = newestGap(tradeFlows(counts, pair).flatMap(mirrorCounts));
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  return (
    <PairFrame pair={pair} problems={problems} words={words} section="trade">
      {newest && <p className="mt-4 text-base">{gapSentence(newest, words)}</p>}
      <div className="mt-8 flex flex-col gap-12">
        {years ? (
          <>
            <FlowsSection pair={pair} query={query} years={years} counts={counts} figures={figures} words={words} />
            <SumsSection pair={pair} query={query} years={years} counts={counts} figures={figures} words={words} />
          </>
        ) : (
          <EmptyState title={words.t("pair.tradeTitleOne", names)}>{words.none(words.t("pair.tradeEmpty"))}</EmptyState>
        )}
      </div>
      {years && <SharesSection pair={pair} counts={counts} totals={read.totals} words={words} />}
      {years && <PressSection pair={pair} query={query} figures={figures} words={words} />}
    </PairFrame>
  );
}
