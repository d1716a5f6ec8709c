import type { Metadata } from "next";
import { feedAlternates } from "@/app/[locale]/pairs/[pair]/feed-alternates";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { headline } from "@/components/pair/headline";
import { KeyFigures } from "@/components/pair/key-figures";
import { LatestClaims } from "@/components/pair/latest-claims";
import { LatestMeetings } from "@/components/pair/latest-meetings";
import { MainChart } from "@/components/pair/main-chart";
import { recordedYears } from "@/components/pair/time-range";
import { TradeSection } from "@/components/pair/trade-section";
import { EmptyState } from "@/components/ui/empty-state";
import { listClaims } from "@/lib/db/claims-list";
import { listTimeline } from "@/lib/db/meeting-brief";
import { listMeetings } from "@/lib/db/meetings-list";
import { getCoverage } from "@/lib/db/pairs";
import { listLatestSeries } from "@/lib/db/series";
import { GROWTH_INDICATOR, TRADE_MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import { LISTS } from "@/lib/params/export";
import { PAGE_SIZE } from "@/lib/params/values";
import { viewQuery } from "@/lib/params/view-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { pair, name, words } = await openPair(props);
  return { title: `${name} · ${words.t("pair.overview")}`, alternates: feedAlternates(pair, words) };
}

async function readOverview(pair: Pair, asof: string | null) {
  const sides = [pair.a, pair.b];
  const few = { pair, asof, size: PAGE_SIZE.min };
  const [coverage, meetings, growth, trade, latestMeetings, latestClaims] = await Promise.all([
    getCoverage(pair, asof),
    listTimeline(pair, asof),
    listLatestSeries({ indicatorCodes: [GROWTH_INDICATOR], refAreas: sides, counterparts: null }, asof),
    listLatestSeries({ measures: TRADE_MEASURES, refAreas: sides, counterparts: sides }, asof),
    listMeetings({ ...LISTS.meetings.defaults, ...few }),
    listClaims({ ...LISTS.claims.defaults, ...few }),
  ]);
  return { coverage, meetings, growth, trade, latestMeetings, latestClaims };
}

export default async function PairPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = viewQuery.parse(search, { today });
  const { coverage, meetings, growth, trade, latestMeetings, latestClaims } = await readOverview(pair, query.asof);
  const years = recordedYears(growth, meetings);
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  const shared = { pair, query, words };
  const frame = { pair, problems, words, section: "overview" as const };
  if (!years && trade.length === 0 && latestClaims.total === 0) {
    return (
      <PairFrame {...frame}>
        <div className="mt-6">
          <EmptyState title={words.none(words.t("pair.emptyTitle", names))}>
            {words.asOf === null && words.t("pair.emptyText")}
          </EmptyState>
        </div>
      </PairFrame>
    );
  }
  return (
    <PairFrame {...frame}>
      {/* The first paint waits for what the reader came for, and is not followed by a second one at once. */}
      {years && <link rel="expect" href="#growth-summary" blocking="render" />}
      <p className="mt-4 text-base">{headline(meetings, words)}</p>
      {years && (
        <>
          <div className="mt-5">
            <KeyFigures
              pair={pair}
              growth={growth}
              trade={trade}
              meetings={meetings}
              coverage={coverage}
              words={words}
            />
          </div>
          <div className="mt-10">
            <MainChart {...shared} years={years} growth={growth} meetings={meetings} coverage={coverage} />
          </div>
        </>
      )}
      <div className="below-fold mt-12">
        <TradeSection {...shared} trade={trade} />
      </div>
      <div className="below-fold">
        <LatestClaims pair={pair} words={words} {...latestClaims} />
      </div>
      <div className="below-fold">
        <LatestMeetings pair={pair} words={words} {...latestMeetings} />
      </div>
    </PairFrame>
  );
}
