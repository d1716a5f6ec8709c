import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { decodedSegment } from "@/app/decoded-segment";
import { today } from "@/app/today";
import { choosePeriod, chooseSeries } from "@/components/revision/choose-shown";
import { RevisionChooser } from "@/components/revision/revision-chooser";
import { releasesQuery } from "@/components/revision/revision-file";
import { RevisionHead } from "@/components/revision/revision-head";
import { revisionPath } from "@/components/revision/revision-href";
import { RevisionView } from "@/components/revision/revision-view";
import { revisionHeading } from "@/components/revision/revision-words";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { getIndicator } from "@/lib/db/indicators";
import { countObservations } from "@/lib/db/observations-list";
import { getSeriesReleases } from "@/lib/db/revisions";
import { parsePeriod } from "@/lib/domain/period";
import type { SeriesReleases } from "@/lib/domain/series-releases";
import type { ErrorDetail } from "@/lib/errors";
import { exportHref } from "@/lib/params/export";
import { type RevisionQuery, revisionQuery } from "@/lib/params/revision-query";
import { seriesRevisions } from "@/lib/stats/series-revisions";

type Props = {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const readIndicator = cache((code: string, locale: string, asOf: string | null) =>
  getIndicator(decodedSegment(code), locale, asOf),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const [t, indicator] = await Promise.all([loadPhrases(locale), readIndicator(code, locale, null)]);
  return indicator ? { title: `${indicator.name} · ${t("revision.title")}` } : {};
}

/** What the reader asked for and the record does not have: shown is something else. */
function notShown(asked: RevisionQuery, shown: RevisionQuery): ErrorDetail[] {
  return (["series", "period"] as const).flatMap((name) => {
    const value = asked[name];
    const isOther = value !== null && shown[name] !== null && shown[name] !== value;
    return isOther ? [{ name, value, message: "is not recorded here" }] : [];
  });
}

async function releasesFile(series: SeriesReleases, query: RevisionQuery, period: string | null) {
  const { start: from = null, end: to = null } = (period !== null && parsePeriod(period)) || {};
  const file = releasesQuery(series, { from, to, asof: query.asof });
  return { href: exportHref("observations", file), count: await countObservations(file) };
}

async function readFiles(series: SeriesReleases, query: RevisionQuery) {
  const [ofPeriod, ofSeries] = await Promise.all([
    releasesFile(series, query, query.period),
    releasesFile(series, query, null),
  ]);
  return { ofPeriod, ofSeries };
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const [{ locale, code }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = revisionQuery.parse(search, { today: today() });
  const [words, indicator] = await Promise.all([
    loadWords(locale, { asOf: query.asof }),
    readIndicator(code, locale, query.asof),
  ]);
  if (!indicator) notFound();
  const chosen = chooseSeries(indicator.series, query);
  const series = chosen ? await getSeriesReleases(chosen.key, query.asof) : null;
  const histories = seriesRevisions(series?.releases ?? []);
  const shown = { ...query, series: chosen?.key ?? null, period: choosePeriod(histories, query.period) };
  const history = histories.get(shown.period ?? "");
  const heading =
    series && shown.period && history
      ? revisionHeading(series, shown.period, history, words)
      : words.none(words.t("revision.nothing"));
  const view = { histories, query: shown, words };
  return (
    <>
      <RevisionHead heading={heading} indicator={indicator} series={chosen} query={shown} words={words} />
      <IgnoredParameters problems={[...problems, ...notShown(query, shown)]} words={words} />
      <RevisionChooser {...view} action={words.path(revisionPath(indicator.code))} series={indicator.series} />
      {series && history && <RevisionView {...view} series={series} files={await readFiles(series, shown)} />}
    </>
  );
}
