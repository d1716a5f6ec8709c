import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { CadenceForm } from "@/components/cadence/cadence-form";
import { CadenceRule } from "@/components/cadence/cadence-rule";
import { CadenceSection } from "@/components/cadence/cadence-section";
import { CadenceUses } from "@/components/cadence/cadence-uses";
import { countAsked } from "@/components/cadence/count-asked";
import { TopicHeat } from "@/components/topic/topic-heat";
import { TopicIndicators } from "@/components/topic/topic-indicators";
import { getCountedRecord } from "@/lib/db/cadence-series";
import { listIndicators } from "@/lib/db/indicators";
import { cadenceQuery } from "@/lib/params/cadence-query";
import { recordDay } from "@/lib/stats/cadence-as-series";
import { topicCoverage } from "@/lib/stats/topic-coverage";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("cadence.tab")}` };
}

export default async function PairCadencePage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = cadenceQuery.parse(search, { fixed: { pair }, today });
  const [record, indicators] = await Promise.all([
    getCountedRecord(pair, query.asof),
    listIndicators(words.locale, [pair.a, pair.b], query.asof),
  ]);
  const coverage = topicCoverage(record, query);
  const shared = { pair, words };
  return (
    <PairFrame pair={pair} section="cadence" problems={problems} words={words}>
      <CadenceForm
        path={words.path(`/pairs/${pair.slug}/cadence`)}
        resetHref={words.href(`/pairs/${pair.slug}/cadence`)}
        query={{ ...query, pair: null }}
        words={words}
      />
      <div className="mt-8">
        <CadenceSection
          context={{ ...shared, query, ...countAsked(record, pair, query) }}
          coverage={record.coverage}
          day={recordDay(record, query.asof)}
        />
      </div>
      {record.meetings.length > 0 && <CadenceUses {...shared} />}
      <CadenceRule words={words} />
      <TopicHeat {...shared} coverage={coverage} query={query} />
      {coverage.years.length > 0 && <TopicIndicators {...shared} coverage={coverage} indicators={indicators} />}
    </PairFrame>
  );
}
