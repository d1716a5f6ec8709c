import type { Metadata } from "next";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { PersonList } from "@/components/person/person-list";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listPersons } from "@/lib/db/persons";
import { personQuery } from "@/lib/params/person-query";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await loadPhrases((await params).locale);
  return { title: t("person.title"), description: t("person.lead") };
}

export default async function PersonsPage({ params, searchParams }: Props) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = personQuery.parse(search, { today: today() });
  const [words, { rows, total }] = await Promise.all([loadWords(locale, { asOf: query.asof }), listPersons(query)]);
  return (
    <>
      <h1 className="pt-8 font-serif text-2xl font-semibold tracking-tight">{words.t("person.title")}</h1>
      <p className="mt-2 max-w-prose text-muted">{words.t("person.lead")}</p>
      <IgnoredParameters problems={problems} words={words} />
      <PersonList query={query} rows={rows} total={total} words={words} />
    </>
  );
}
