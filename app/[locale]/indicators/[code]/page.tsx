import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadWords } from "@/app/[locale]/words";
import { CoverageOfSeries } from "@/components/indicator/coverage-of-series";
import { IndicatorChart } from "@/components/indicator/indicator-chart";
import { IndicatorHead } from "@/components/indicator/indicator-head";
import { ObservationList } from "@/components/indicator/observation-list";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { getIndicator } from "@/lib/db/indicators";
import { listObservations } from "@/lib/db/observations-list";
import { listLatestSeries } from "@/lib/db/series";
import type { IndicatorDetail } from "@/lib/domain/indicator-page";
import type { Pair } from "@/lib/domain/pair";
import { observationQuery } from "@/lib/params/observation-query";

type Props = {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// An address that encodes no text, or one that PostgreSQL cannot hold, names no indicator.
function decoded(segment: string): string {
  try {
    const text = decodeURIComponent(segment);
    return text.includes("\0") ? segment : text;
  } catch {
    return segment;
  }
}

const readIndicator = cache((code: string, locale: string) => getIndicator(decoded(code), locale));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const indicator = await readIndicator(code, locale);
  return indicator ? { title: indicator.name, description: indicator.concept } : {};
}

async function readSeries(indicator: IndicatorDetail, pair: Pair | null) {
  if (!pair) return [];
  const refAreas = [pair.a, pair.b];
  return listLatestSeries({
    indicatorCodes: [indicator.code],
    refAreas,
    counterparts: indicator.bilateral ? refAreas : null,
  });
}

export default async function IndicatorPage({ params, searchParams }: Props) {
  const [{ locale, code }, search] = await Promise.all([params, searchParams]);
  const [words, indicator] = await Promise.all([loadWords(locale), readIndicator(code, locale)]);
  if (!indicator) notFound();
  const { query, problems } = observationQuery.parse(search, { fixed: { indicator: [indicator.code] } });
  const { pair } = query;
  const [{ rows, total }, series] = await Promise.all([listObservations(query), readSeries(indicator, pair)]);
  return (
    <>
      <IndicatorHead indicator={indicator} pair={pair} words={words} />
      <IgnoredParameters problems={problems} words={words} />
      {pair && <IndicatorChart indicator={indicator} series={series} pair={pair} query={query} words={words} />}
      <section aria-labelledby="values" className="mt-10">
        <h2 id="values" className="font-serif text-lg font-semibold">
          {words.t("indicator.values")}
        </h2>
        <ObservationList
          pair={pair}
          caption={words.t(query.vintages === "all" ? "indicator.captionAll" : "indicator.caption", {
            name: indicator.name,
          })}
          path={words.href(`/indicators/${encodeURIComponent(indicator.code)}`)}
          inPath={["indicator"]}
          query={query}
          rows={rows}
          total={total}
          indicators={[indicator]}
          words={words}
        />
      </section>
      <CoverageOfSeries series={indicator.series} words={words} />
    </>
  );
}
