import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadWords } from "@/app/[locale]/words";
import { ClaimSection } from "@/components/claim/claim-section";
import { DocumentSection } from "@/components/document/document-section";
import { MeetingFacts } from "@/components/meeting/meeting-facts";
import { MeetingHead } from "@/components/meeting/meeting-head";
import { MeetingNeighbours } from "@/components/meeting/meeting-neighbours";
import { MeetingPeople } from "@/components/meeting/meeting-people";
import { SourceList } from "@/components/source/source-list";
import { listClaims } from "@/lib/db/claims-list";
import { listDocuments } from "@/lib/db/documents-list";
import { getMeeting } from "@/lib/db/meeting-detail";
import { LISTS } from "@/lib/params/export";
import { PAGE_SIZE } from "@/lib/params/values";

type Props = { params: Promise<{ locale: string; slug: string }> };

const readMeeting = cache(getMeeting);
const ALL = PAGE_SIZE.max;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const [words, meeting] = await Promise.all([loadWords(locale), readMeeting(slug)]);
  if (!meeting) return {};
  const pair = words.t("common.pairName", { a: words.country(meeting.pair.a), b: words.country(meeting.pair.b) });
  return { title: `${meeting.title}, ${words.meetingDate(meeting)} · ${pair}`, description: meeting.summary };
}

export default async function MeetingPage({ params }: Props) {
  const { locale, slug } = await params;
  const claimQuery = { ...LISTS.claims.defaults, meeting: slug, size: ALL };
  const documentQuery = { ...LISTS.documents.defaults, meeting: slug, size: ALL };
  const [words, meeting, claims, documents] = await Promise.all([
    loadWords(locale),
    readMeeting(slug),
    listClaims(claimQuery),
    listDocuments(documentQuery),
  ]);
  if (!meeting) notFound();
  return (
    <article>
      <MeetingHead meeting={meeting} words={words} />
      <div className="mt-6 grid gap-x-12 gap-y-8 *:min-w-0 lg:grid-cols-2">
        <MeetingFacts meeting={meeting} words={words} />
        <MeetingPeople meeting={meeting} words={words} />
      </div>
      <ClaimSection query={claimQuery} {...claims} words={words} />
      <DocumentSection query={documentQuery} {...documents} stated={meeting.documentsCount} words={words} />
      <SourceList sources={meeting.sources} words={words} />
      <MeetingNeighbours meeting={meeting} words={words} />
    </article>
  );
}
