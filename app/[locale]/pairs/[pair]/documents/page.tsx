import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { DocumentList } from "@/components/document/document-list";
import { listDocumentParties, listDocuments } from "@/lib/db/documents-list";
import { documentQuery } from "@/lib/params/document-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("pair.documents")}` };
}

export default async function PairDocumentsPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = documentQuery.parse(search, { fixed: { pair }, today });
  const [{ rows, total }, parties] = await Promise.all([listDocuments(query), listDocumentParties(query)]);
  return (
    <PairFrame pair={pair} section="documents" problems={problems} words={words}>
      <DocumentList pair={pair} query={query} rows={rows} total={total} parties={parties} words={words} />
    </PairFrame>
  );
}
