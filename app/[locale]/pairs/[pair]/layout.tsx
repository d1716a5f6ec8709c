import type { ReactNode } from "react";
import { openPair } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairHeader } from "@/components/pair/pair-header";
import { PairTabs } from "@/components/pair/pair-tabs";
import { countClaims } from "@/lib/db/claims-list";
import { countDocuments } from "@/lib/db/documents-list";
import { countMeetings } from "@/lib/db/meetings-list";
import { countObservations } from "@/lib/db/observations-list";
import { formatCount } from "@/lib/format";
import { LISTS } from "@/lib/params/export";

type Props = { children: ReactNode; params: Promise<{ locale: string; pair: string }> };

export default async function PairLayout({ children, params }: Props) {
  const { pair, words } = await openPair(await params);
  const [meetings, indicators, claims, documents] = await Promise.all([
    countMeetings({ ...LISTS.meetings.defaults, pair }),
    countObservations({ ...LISTS.observations.defaults, pair }),
    countClaims({ ...LISTS.claims.defaults, pair }),
    countDocuments({ ...LISTS.documents.defaults, pair }),
  ]);
  const tabs = Object.entries({ meetings, indicators, claims, documents }).map(([section, count]) => ({
    section,
    href: words.href(`/pairs/${pair.slug}/${section}`),
    label: words.t(`pair.${section}`),
    count: formatCount(count, words.locale),
  }));
  const overview = { section: "", href: words.href(`/pairs/${pair.slug}`), label: words.t("pair.overview") };
  return (
    <>
      <PairHeader pair={pair} words={words} />
      <PairTabs label={words.t("pair.tabs")} tabs={[overview, ...tabs]} />
      {children}
    </>
  );
}
