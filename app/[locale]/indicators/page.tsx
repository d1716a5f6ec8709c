import type { Metadata } from "next";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { CatalogueView } from "@/components/indicator/catalogue-view";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listCatalogue, listCatalogueDatasets } from "@/lib/db/indicator-catalogue";
import { indicatorQuery } from "@/lib/params/indicator-query";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await loadPhrases((await params).locale);
  return { title: t("catalogue.title"), description: t("catalogue.lead") };
}

export default async function CataloguePage({ params, searchParams }: Props) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const latest = today();
  const { query, problems } = indicatorQuery.parse(search, { today: latest });
  const [words, { entries, total }, datasets] = await Promise.all([
    loadWords(locale, { asOf: query.asof }),
    listCatalogue(query, locale),
    listCatalogueDatasets(),
  ]);
  return (
    <>
      <h1 className="pt-8 font-serif text-2xl font-semibold tracking-tight">{words.t("catalogue.title")}</h1>
      <p className="mt-2 max-w-prose text-muted">{words.t("catalogue.lead")}</p>
      <IgnoredParameters problems={problems} words={words} />
      <CatalogueView
        query={query}
        entries={entries}
        total={total}
        datasets={datasets}
        now={query.asof ?? latest}
        words={words}
      />
    </>
  );
}
