import type { Metadata } from "next";
import { openPair } from "@/app/[locale]/pairs/[pair]/open-pair";
import { IndicatorLinks } from "@/components/indicator/indicator-links";
import { ObservationList } from "@/components/indicator/observation-list";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listIndicators } from "@/lib/db/indicators";
import { listObservations } from "@/lib/db/observations-list";
import { observationQuery } from "@/lib/params/observation-query";

type Props = {
  params: Promise<{ locale: string; pair: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, words } = await openPair(await params);
  return { title: `${name} · ${words.t("pair.indicators")}` };
}

export default async function PairIndicatorsPage({ params, searchParams }: Props) {
  const { pair, words } = await openPair(await params);
  const { query, problems } = observationQuery.parse(await searchParams, { fixed: { pair } });
  const [{ rows, total }, indicators] = await Promise.all([
    listObservations(query),
    listIndicators(words.locale, [pair.a, pair.b]),
  ]);
  const caption = query.vintages === "all" ? "pair.indicatorsCaptionAll" : "pair.indicatorsCaption";
  return (
    <>
      <IgnoredParameters problems={problems} words={words} />
      <IndicatorLinks indicators={indicators} pair={pair} words={words} />
      <ObservationList
        pair={pair}
        caption={words.t(caption, { a: words.country(pair.a), b: words.country(pair.b) })}
        path={words.href(`/pairs/${pair.slug}/indicators`)}
        inPath={["pair"]}
        query={query}
        rows={rows}
        total={total}
        indicators={indicators}
        words={words}
      />
    </>
  );
}
