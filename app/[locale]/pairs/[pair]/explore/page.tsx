import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { cadenceIndicators } from "@/components/cadence/cadence-indicators";
import { chooseIndicators } from "@/components/explorer/chosen-indicators";
import { partnerMeasures } from "@/components/explorer/explored-series";
import { ExplorerView } from "@/components/explorer/explorer-view";
import { listShownSeries } from "@/lib/db/cadence-series";
import { listIndicators } from "@/lib/db/indicators";
import { listTimeline } from "@/lib/db/meeting-brief";
import { getCoverage } from "@/lib/db/pairs";
import { exploreQuery } from "@/lib/params/explore-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("explore.tab")}` };
}

export default async function PairExplorePage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query: asked, problems } = exploreQuery.parse(search, { today });
  const areas = [pair.a, pair.b];
  const [published, meetings, coverage] = await Promise.all([
    listIndicators(words.locale, areas, asked.asof),
    listTimeline(pair, asked.asof),
    getCoverage(pair, asked.asof),
  ]);
  const indicators = meetings.length > 0 ? [...published, ...cadenceIndicators(words)] : published;
  const choice = chooseIndicators(asked, indicators);
  const series = await listShownSeries(pair, choice.chosen, partnerMeasures(asked.transform), asked);
  return (
    <PairFrame pair={pair} section="explore" problems={problems} words={words}>
      <ExplorerView
        pair={pair}
        {...choice}
        indicators={indicators}
        series={series}
        meetings={meetings}
        coverage={coverage}
        words={words}
      />
    </PairFrame>
  );
}
