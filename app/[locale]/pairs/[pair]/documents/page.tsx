import type { Metadata } from "next";
import { openPair } from "@/app/[locale]/pairs/[pair]/open-pair";
import { DocumentList } from "@/components/document/document-list";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listDocuments } from "@/lib/db/documents-list";
import { documentQuery } from "@/lib/params/document-query";

type Props = {
  params: Promise<{ locale: string; pair: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, words } = await openPair(await params);
  return { title: `${name} · ${words.t("pair.documents")}` };
}

export default async function PairDocumentsPage({ params, searchParams }: Props) {
  const { pair, words } = await openPair(await params);
  const { query, problems } = documentQuery.parse(await searchParams, { fixed: { pair } });
  const { rows, total } = await listDocuments(query);
  return (
    <>
      <IgnoredParameters problems={problems} words={words} />
      <DocumentList pair={pair} query={query} rows={rows} total={total} words={words} />
    </>
  );
}
