import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { MeetingList } from "@/components/meeting/meeting-list";
import { listMeetings } from "@/lib/db/meetings-list";
import { meetingQuery } from "@/lib/params/meeting-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("pair.meetings")}` };
}

export default async function PairMeetingsPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = meetingQuery.parse(search, { fixed: { pair }, today });
  const { rows, total } = await listMeetings(query);
  return (
    <PairFrame pair={pair} section="meetings" problems={problems} words={words}>
      <MeetingList pair={pair} query={query} rows={rows} total={total} words={words} />
    </PairFrame>
  );
}
