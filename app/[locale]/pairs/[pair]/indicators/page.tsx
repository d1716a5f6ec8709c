import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { IndicatorLinks } from "@/components/indicator/indicator-links";
import { ObservationList } from "@/components/indicator/observation-list";
import { listIndicators } from "@/lib/db/indicators";
import { listObservations } from "@/lib/db/observations-list";
import { observationQuery } from "@/lib/params/observation-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("pair.indicators")}` };
}

export default async function PairIndicatorsPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = observationQuery.parse(search, { fixed: { pair }, today });
  const [{ rows, total }, indicators] = await Promise.all([
    listObservations(query),
    listIndicators(words.locale, [pair.a, pair.b], query.asof),
  ]);
  const caption = query.vintages === "all" ? "pair.indicatorsCaptionAll" : "pair.indicatorsCaption";
  return (
    <PairFrame pair={pair} section="indicators" problems={problems} words={words}>
      <IndicatorLinks indicators={indicators} pair={pair} words={words} />
      <ObservationList
        pair={pair}
        caption={words.t(caption, { a: words.country(pair.a), b: words.country(pair.b) })}
        path={words.path(`/pairs/${pair.slug}/indicators`)}
        inPath={["pair"]}
        query={query}
        rows={rows}
        total={total}
        indicators={indicators}
        words={words}
      />
    </PairFrame>
  );
}
