import type { Metadata } from "next";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { CadenceSource } from "@/components/cadence/cadence-source";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { CoverageTable } from "@/components/source/coverage-table";
import { CsvAddresses } from "@/components/source/csv-addresses";
import { DatasetTable } from "@/components/source/dataset-table";
import { MapSources } from "@/components/source/map-sources";
import { ReportTable } from "@/components/source/report-table";
import { RetrievalTable } from "@/components/source/retrieval-table";
import { getSourceRecord } from "@/lib/db/sources";
import { asOfQuery } from "@/lib/params/as-of-query";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await loadPhrases((await params).locale);
  return { title: t("sources.title") };
}

export default async function SourcesPage({ params, searchParams }: Props) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = asOfQuery.parse(search, { today: today() });
  const [words, record] = await Promise.all([loadWords(locale, { asOf: query.asof }), getSourceRecord(query.asof)]);
  return (
    <>
      <IgnoredParameters problems={problems} words={words} />
      <h1 className="pt-8 font-serif text-2xl font-semibold tracking-tight">{words.t("sources.title")}</h1>
      <p className="mt-2 max-w-prose text-muted">{words.t("sources.lead")}</p>
      <DatasetTable datasets={record.datasets} words={words} />
      <CadenceSource words={words} />
      <CsvAddresses words={words} />
      <CoverageTable coverage={record.coverage} words={words} />
      <MapSources words={words} />
      <RetrievalTable retrievals={record.retrievals} words={words} />
      <ReportTable reports={record.reports} words={words} />
    </>
  );
}
