import type { ReactNode } from "react";
import { PairHeader } from "@/components/pair/pair-header";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { TabLinks } from "@/components/ui/tab-links";
import { countClaims } from "@/lib/db/claims-list";
import { countDocuments } from "@/lib/db/documents-list";
import { countMeetings } from "@/lib/db/meetings-list";
import { countObservations } from "@/lib/db/observations-list";
import type { Pair } from "@/lib/domain/pair";
import type { ErrorDetail } from "@/lib/errors";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { LISTS } from "@/lib/params/export";

const SECTIONS = ["overview", "meetings", "cadence", "indicators", "explore", "trade", "claims", "documents"] as const;
type Section = (typeof SECTIONS)[number];
const WITH_OWN_WORDS: readonly Section[] = ["cadence", "explore", "trade"];
type Props = {
  pair: Pair;
  section: Section;
  /** What the page could not understand of its address. */
  problems: readonly ErrorDetail[];
  words: Words;
  children: ReactNode;
};

/** The counts of the tabs, as known on the day of the view. */
async function countSections(pair: Pair, asof: string | null): Promise<Partial<Record<Section, number>>> {
  const [meetings, indicators, claims, documents] = await Promise.all([
    countMeetings({ ...LISTS.meetings.defaults, pair, asof }),
    countObservations({ ...LISTS.observations.defaults, pair, asof }),
    countClaims({ ...LISTS.claims.defaults, pair, asof }),
    countDocuments({ ...LISTS.documents.defaults, pair, asof }),
  ]);
  return { meetings, indicators, claims, documents };
}

/**
 * What every page of a pair begins with: its two countries, its sections with their counts, what was ignored of the
 * address. A frame and not a layout: a layout knows neither the day of the view nor that it has changed.
 */
export async function PairFrame({ pair, section, problems, words, children }: Props) {
  const counts = await countSections(pair, words.asOf);
  const tabs = SECTIONS.map((name) => {
    const count = counts[name];
    return {
      href: words.href(`/pairs/${pair.slug}${name === "overview" ? "" : `/${name}`}`),
      label: words.t(WITH_OWN_WORDS.includes(name) ? `${name}.tab` : `pair.${name}`),
      count: count === undefined ? undefined : formatCount(count, words.locale),
      current: name === section,
    };
  });
  return (
    <>
      <PairHeader pair={pair} words={words} />
      <TabLinks label={words.t("pair.tabs")} tabs={tabs} />
      <IgnoredParameters problems={problems} words={words} />
      {children}
    </>
  );
}
