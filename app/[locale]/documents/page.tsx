import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { DocumentList } from "@/components/document/document-list";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listDocumentParties, listDocuments } from "@/lib/db/documents-list";
import { documentQuery } from "@/lib/params/document-query";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await loadPhrases((await params).locale);
  return { title: t("documentList.title"), description: t("documentList.lead") };
}

export default async function DocumentsPage({ params, searchParams }: Props) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = documentQuery.parse(search, { today: today() });
  const words = await loadWords(locale, { asOf: query.asof });
  // The documents of a pair have a page of their own, which says whose they are.
  if (query.pair) {
    const rest = documentQuery.write(query, { omit: ["pair"] }).toString();
    permanentRedirect(`${words.path(`/pairs/${query.pair.slug}/documents`)}${rest && `?${rest}`}`);
  }
  const [{ rows, total }, parties] = await Promise.all([listDocuments(query), listDocumentParties(query)]);
  return (
    <>
      <h1 className="pt-8 font-serif text-2xl font-semibold tracking-tight">{words.t("documentList.title")}</h1>
      <p className="mt-2 max-w-prose text-muted">{words.t("documentList.lead")}</p>
      <IgnoredParameters problems={problems} words={words} />
      <DocumentList pair={null} query={query} rows={rows} total={total} parties={parties} words={words} />
    </>
  );
}
