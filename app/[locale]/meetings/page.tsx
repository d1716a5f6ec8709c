import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { readMeetings } from "@/app/[locale]/meetings/read-meetings";
import { loadPhrases, loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { MeetingList } from "@/components/meeting/meeting-list";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { meetingQuery } from "@/lib/params/meeting-query";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await loadPhrases((await params).locale);
  return { title: t("facets.allTitle"), description: t("facets.allLead") };
}

export default async function MeetingsPage({ params, searchParams }: Props) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = meetingQuery.parse(search, { today: today() });
  const words = await loadWords(locale, { asOf: query.asof });
  // The meetings of a pair have a page of their own, which says whose they are.
  if (query.pair) {
    const rest = meetingQuery.write(query, { omit: ["pair"] }).toString();
    permanentRedirect(`${words.path(`/pairs/${query.pair.slug}/meetings`)}${rest && `?${rest}`}`);
  }
  const listed = await readMeetings(query);
  return (
    <>
      <h1 className="pt-8 font-serif text-2xl font-semibold tracking-tight">{words.t("facets.allTitle")}</h1>
      <p className="mt-2 max-w-prose text-muted">{words.t("facets.allLead")}</p>
      <IgnoredParameters problems={problems} words={words} />
      <MeetingList pair={null} query={query} listed={listed} words={words} />
    </>
  );
}
