import type { Metadata } from "next";
import { readMeetings } from "@/app/[locale]/meetings/read-meetings";
import { feedAlternates } from "@/app/[locale]/pairs/[pair]/feed-alternates";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { MeetingList } from "@/components/meeting/meeting-list";
import { meetingQuery } from "@/lib/params/meeting-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { pair, name, words } = await openPair(props);
  return { title: `${name} · ${words.t("pair.meetings")}`, alternates: feedAlternates(pair, words) };
}

export default async function PairMeetingsPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = meetingQuery.parse(search, { fixed: { pair }, today });
  const listed = await readMeetings(query);
  return (
    <PairFrame pair={pair} section="meetings" problems={problems} words={words}>
      <MeetingList pair={pair} query={query} listed={listed} words={words} />
    </PairFrame>
  );
}
