import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readBackground } from "@/app/[locale]/indicators/[code]/read-background";
import { loadWords } from "@/app/[locale]/words";
import { decodedSegment } from "@/app/decoded-segment";
import { today } from "@/app/today";
import { RelatedClaims } from "@/components/claim/related-claims";
import { partnerMeasures } from "@/components/explorer/explored-series";
import { IndicatorTransformation } from "@/components/explorer/indicator-transformation";
import { CoverageOfSeries } from "@/components/indicator/coverage-of-series";
import { EditionSection } from "@/components/indicator/edition-section";
import { IndicatorChart } from "@/components/indicator/indicator-chart";
import { IndicatorHead } from "@/components/indicator/indicator-head";
import { ObservationList } from "@/components/indicator/observation-list";
import { shownDays } from "@/components/indicator/shown-days";
import { MeetingsInRange } from "@/components/meeting/meetings-in-range";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { getIndicator, listIndicators } from "@/lib/db/indicators";
import { listObservations } from "@/lib/db/observations-list";
import { listExploredSeries } from "@/lib/db/series";
import type { IndicatorDetail } from "@/lib/domain/indicator-page";
import type { Pair } from "@/lib/domain/pair";
import { asOfQuery } from "@/lib/params/as-of-query";
import { type TransformQuery, transformQuery } from "@/lib/params/explore-query";
import { observationQuery } from "@/lib/params/observation-query";

type Props = {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const readIndicator = cache((code: string, locale: string, asOf: string | null) =>
  getIndicator(decodedSegment(code), locale, asOf),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { indicator } = await openIndicator(props);
  return indicator ? { title: indicator.name, description: indicator.concept } : {};
}

async function openIndicator({ params, searchParams }: Props) {
  const [{ locale, code }, search] = await Promise.all([params, searchParams]);
  const day = today();
  const { asof } = asOfQuery.parse({ asof: search.asof }, { today: day }).query;
  const indicator = await readIndicator(code, locale, asof);
  return { locale, search, asOf: asof, today: day, indicator };
}

type Known = { locale: string; asOf: string | null };

/** The indicator's series of the pair, all that their transformation takes, and the measures that the pair has. */
async function readSeries(indicator: IndicatorDetail, pair: Pair | null, how: TransformQuery, known: Known) {
  if (!pair) return { all: [], series: [], measures: [] };
  const areas = [pair.a, pair.b];
  const [all, indicators] = await Promise.all([
    listExploredSeries([indicator.code], partnerMeasures(how.transform), areas, known.asOf),
    listIndicators(known.locale, areas, known.asOf),
  ]);
  const series = all.filter(({ indicatorCode }) => indicatorCode === indicator.code);
  return { all, series, measures: indicators.map(({ measure }) => measure) };
}

/** The page's own list and what is done to its series, each by its grammar. */
function readQueries(search: Record<string, string | string[] | undefined>, code: string, today: string) {
  const own = Object.fromEntries(transformQuery.keys.map((key) => [key, search[key]]));
  const how = transformQuery.parse(own);
  const other = transformQuery.keys;
  const { query, problems } = observationQuery.parse(search, { fixed: { indicator: [code] }, other, today });
  return { query, how: how.query, problems: [...problems, ...how.problems] };
}

export default async function IndicatorPage(props: Props) {
  const { locale, search, asOf, today, indicator } = await openIndicator(props);
  if (!indicator) notFound();
  const { query, how, problems } = readQueries(search, indicator.code, today);
  const { pair } = query;
  const [words, { rows, total }, { all, series, measures }, { entry, claims, record }] = await Promise.all([
    loadWords(locale, { asOf }),
    listObservations(query),
    readSeries(indicator, pair, how, { locale, asOf }),
    readBackground(indicator, query, locale),
  ]);
  const days = shownDays(series, query);
  return (
    <>
      <IndicatorHead indicator={indicator} pair={pair} words={words} />
      <IgnoredParameters problems={problems} words={words} />
      {record && <IndicatorChart indicator={indicator} series={series} record={record} query={query} words={words} />}
      {pair && series.length > 0 && (
        <IndicatorTransformation
          indicator={indicator}
          pair={pair}
          series={all}
          measures={measures}
          transform={how}
          query={query}
          words={words}
        />
      )}
      {record && days && <MeetingsInRange record={record} days={days} words={words} />}
      <section aria-labelledby="values" className="mt-10">
        <h2 id="values" className="font-serif text-lg font-semibold">
          {words.t("indicator.values")}
        </h2>
        <ObservationList
          pair={pair}
          caption={words.t(query.vintages === "all" ? "indicator.captionAll" : "indicator.caption", {
            name: indicator.name,
          })}
          path={words.path(`/indicators/${encodeURIComponent(indicator.code)}`)}
          inPath={["indicator"]}
          query={query}
          rows={rows}
          total={total}
          indicators={[indicator]}
          words={words}
        />
      </section>
      <RelatedClaims {...claims} words={words} />
      <CoverageOfSeries series={indicator.series} words={words} />
      {entry && <EditionSection entry={entry} pair={pair} now={asOf ?? today} words={words} />}
    </>
  );
}
