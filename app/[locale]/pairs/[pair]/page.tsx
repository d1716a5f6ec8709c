import type { Metadata } from "next";
import { openPair } from "@/app/[locale]/pairs/[pair]/open-pair";
import { headline } from "@/components/pair/headline";
import { KeyFigures } from "@/components/pair/key-figures";
import { LatestClaims } from "@/components/pair/latest-claims";
import { LatestMeetings } from "@/components/pair/latest-meetings";
import { MainChart } from "@/components/pair/main-chart";
import { recordedYears } from "@/components/pair/time-range";
import { TradeSection } from "@/components/pair/trade-section";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
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

type Props = {
  params: Promise<{ locale: string; pair: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, words } = await openPair(await params);
  return { title: `${name} · ${words.t("pair.overview")}` };
}

async function readOverview(pair: Pair) {
  const sides = [pair.a, pair.b];
  const few = { pair, size: PAGE_SIZE.min };
  const [coverage, meetings, growth, trade, latestMeetings, latestClaims] = await Promise.all([
    getCoverage(pair),
    listTimeline(pair),
    listLatestSeries({ indicatorCodes: [GROWTH_INDICATOR], refAreas: sides, counterparts: null }),
    listLatestSeries({ measures: TRADE_MEASURES, refAreas: sides, counterparts: sides }),
    listMeetings({ ...LISTS.meetings.defaults, ...few }),
    listClaims({ ...LISTS.claims.defaults, ...few }),
  ]);
  return { coverage, meetings, growth, trade, latestMeetings, latestClaims };
}

export default async function PairPage({ params, searchParams }: Props) {
  const { pair, words } = await openPair(await params);
  const { query, problems } = viewQuery.parse(await searchParams);
  const { coverage, meetings, growth, trade, latestMeetings, latestClaims } = await readOverview(pair);
  const years = recordedYears(growth, meetings);
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  const shared = { pair, query, words };
  if (!years && trade.length === 0 && latestClaims.total === 0) {
    return (
      <>
        <IgnoredParameters problems={problems} words={words} />
        <div className="mt-6">
          <EmptyState title={words.t("pair.emptyTitle", names)}>{words.t("pair.emptyText")}</EmptyState>
        </div>
      </>
    );
  }
  return (
    <>
      <IgnoredParameters problems={problems} words={words} />
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
    </>
  );
}
