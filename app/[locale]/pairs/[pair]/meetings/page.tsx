import type { Metadata } from "next";
import { openPair } from "@/app/[locale]/pairs/[pair]/open-pair";
import { MeetingList } from "@/components/meeting/meeting-list";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { listMeetings } from "@/lib/db/meetings-list";
import { meetingQuery } from "@/lib/params/meeting-query";

type Props = {
  params: Promise<{ locale: string; pair: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, words } = await openPair(await params);
  return { title: `${name} · ${words.t("pair.meetings")}` };
}

export default async function PairMeetingsPage({ params, searchParams }: Props) {
  const { pair, words } = await openPair(await params);
  const { query, problems } = meetingQuery.parse(await searchParams, { fixed: { pair } });
  const { rows, total } = await listMeetings(query);
  return (
    <>
      <IgnoredParameters problems={problems} words={words} />
      <MeetingList pair={pair} query={query} rows={rows} total={total} words={words} />
    </>
  );
}
