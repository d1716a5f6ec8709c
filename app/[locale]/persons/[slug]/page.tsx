import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { PersonClaims } from "@/components/person/person-claims";
import { PersonHead } from "@/components/person/person-head";
import { PersonMeetings } from "@/components/person/person-meetings";
import { PersonOffices } from "@/components/person/person-offices";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { Notice } from "@/components/ui/notice";
import { listClaims } from "@/lib/db/claims-list";
import { listMeetings } from "@/lib/db/meetings-list";
import { getPerson } from "@/lib/db/persons";
import { asOfQuery } from "@/lib/params/as-of-query";
import { LISTS } from "@/lib/params/export";

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const readPerson = cache(getPerson);

async function openPerson({ params, searchParams }: Props) {
  const [{ locale, slug }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = asOfQuery.parse(search, { today: today() });
  const [words, person] = await Promise.all([loadWords(locale, { asOf: query.asof }), readPerson(slug, query.asof)]);
  return { asof: query.asof, problems, words, person };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { person, words } = await openPerson(props);
  return person ? { title: `${person.name} · ${words.t("person.title")}` } : {};
}

export default async function PersonPage(props: Props) {
  const { asof, problems, words, person } = await openPerson(props);
  if (!person) notFound();
  const meetingQuery = { ...LISTS.meetings.defaults, person: [person.slug], asof };
  const claimQuery = { ...LISTS.claims.defaults, speaker: person.slug, asof };
  const [meetings, claims] = await Promise.all([listMeetings(meetingQuery), listClaims(claimQuery)]);
  const isUnknown = asof !== null && person.meetings + person.claims === 0;
  return (
    <article>
      <IgnoredParameters problems={problems} words={words} />
      <PersonHead person={person} words={words} />
      {isUnknown ? (
        <div className="mt-8">
          <Notice>{words.t("person.notYet", { name: person.name, day: words.day(asof) })}</Notice>
        </div>
      ) : (
        <>
          <PersonOffices person={person} words={words} />
          <PersonMeetings query={meetingQuery} {...meetings} words={words} />
          <PersonClaims query={claimQuery} {...claims} words={words} />
        </>
      )}
    </article>
  );
}
