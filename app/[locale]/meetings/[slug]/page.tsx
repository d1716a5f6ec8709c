import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readContradictions, readWindow } from "@/app/[locale]/meetings/[slug]/read-around";
import { loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { ClaimSection } from "@/components/claim/claim-section";
import { DocumentSection } from "@/components/document/document-section";
import { MeetingDifferences } from "@/components/meeting/meeting-differences";
import { MeetingFacts } from "@/components/meeting/meeting-facts";
import { MeetingHead } from "@/components/meeting/meeting-head";
import { MeetingNeighbours } from "@/components/meeting/meeting-neighbours";
import { MeetingPeople } from "@/components/meeting/meeting-people";
import { MeetingSources } from "@/components/meeting/meeting-sources";
import { MeetingWindow } from "@/components/meeting/meeting-window";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { EmptyState } from "@/components/ui/empty-state";
import { listClaims } from "@/lib/db/claims-list";
import { listDocuments } from "@/lib/db/documents-list";
import { getMeeting } from "@/lib/db/meeting-detail";
import type { MeetingDetail } from "@/lib/domain/meeting-page";
import { windowAround } from "@/lib/domain/meeting-window";
import type { Words } from "@/lib/i18n/words";
import { asOfQuery } from "@/lib/params/as-of-query";
import { LISTS } from "@/lib/params/export";
import { PAGE_SIZE } from "@/lib/params/values";

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const readMeeting = cache(getMeeting);
const ALL = PAGE_SIZE.max;

async function openMeeting({ params, searchParams }: Props) {
  const [{ locale, slug }, search] = await Promise.all([params, searchParams]);
  const { query, problems } = asOfQuery.parse(search, { today: today() });
  const [words, meeting] = await Promise.all([loadWords(locale, { asOf: query.asof }), readMeeting(slug, query.asof)]);
  return { asof: query.asof, problems, words, meeting };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { words, meeting } = await openMeeting(props);
  if (!meeting) return {};
  const pair = words.t("common.pairName", { a: words.country(meeting.pair.a), b: words.country(meeting.pair.b) });
  return {
    title: `${meeting.title}, ${words.meetingDate(meeting)} · ${pair}`,
    description: meeting.known ? meeting.summary : undefined,
  };
}

/** A page of a day on which nobody knew of the meeting yet says so, and nothing of it. */
function NotYetKnown({ meeting, asof, words }: { meeting: MeetingDetail; asof: string; words: Words }) {
  return (
    <article>
      <h1 className="pt-8 pb-4 font-serif text-2xl font-semibold tracking-tight">{meeting.title}</h1>
      <EmptyState title={words.t("asOf.notYet", { day: words.day(asof), date: words.meetingDate(meeting) })} />
    </article>
  );
}

export default async function MeetingPage(props: Props) {
  const { asof, problems, words, meeting } = await openMeeting(props);
  if (!meeting) notFound();
  if (asof && !meeting.known) return <NotYetKnown meeting={meeting} asof={asof} words={words} />;
  const ofMeeting = { meeting: meeting.slug, asof, size: ALL };
  const claimQuery = { ...LISTS.claims.defaults, ...ofMeeting };
  const documentQuery = { ...LISTS.documents.defaults, ...ofMeeting };
  const window = windowAround(meeting);
  const [claims, documents, around] = await Promise.all([
    listClaims(claimQuery),
    listDocuments(documentQuery),
    readWindow(meeting, window, asof),
  ]);
  const contradictions = await readContradictions(meeting, claims.rows, asof);
  return (
    <article>
      <IgnoredParameters problems={problems} words={words} />
      <MeetingHead meeting={meeting} words={words} />
      <div className="mt-6 grid gap-x-12 gap-y-8 *:min-w-0 lg:grid-cols-2">
        <MeetingFacts meeting={meeting} words={words} />
        <div>
          <MeetingPeople meeting={meeting} words={words} />
          <MeetingDifferences meeting={meeting} contradictions={contradictions} words={words} />
        </div>
      </div>
      <ClaimSection query={claimQuery} {...claims} words={words} />
      <DocumentSection query={documentQuery} {...documents} stated={meeting.documentsCount} words={words} />
      <MeetingWindow meeting={meeting} window={window} record={around} words={words} />
      <MeetingSources codings={meeting.codings} words={words} />
      <MeetingNeighbours meeting={meeting} words={words} />
    </article>
  );
}
