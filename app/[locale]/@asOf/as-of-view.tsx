import "server-only";
import { loadPhrases } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { AsOfBanner } from "@/components/site/as-of-banner";
import { AsOfControl } from "@/components/site/as-of-control";
import { getFirstKnownDay, getLastMeetingDay, getMeetingDay } from "@/lib/db/as-of-days";
import { parsePair } from "@/lib/domain/pair";
import { localHref } from "@/lib/i18n/local-href";
import { asOfQuery } from "@/lib/params/as-of-query";

type Search = Record<string, string | string[] | undefined>;
type AsOfViewProps = { params: Promise<{ locale: string; rest?: string[] }>; searchParams: Promise<Search> };

/** Parameters that go on in another view; the same page of a list would be another one there. */
function keptEntries(search: Search): [name: string, value: string][] {
  return Object.entries(search)
    .filter(([name]) => name !== "asof" && name !== "page")
    .flatMap(([name, value]) => [value ?? []].flat().map((each): [string, string] => [name, each]));
}

async function readPreset([section, name = ""]: readonly string[]) {
  const pair = section === "pairs" ? parsePair(name) : null;
  if (section === "meetings") return { label: "asOf.thisMeeting", day: await getMeetingDay(name) };
  return { label: "asOf.lastMeeting", day: pair && (await getLastMeetingDay(pair)) };
}

/**
 * What the head of every page says of its day, from the page's own address, which a layout does not get: the control,
 * and the banner of a view that is not today's.
 */
export async function AsOfView({ params, searchParams }: AsOfViewProps) {
  const [{ locale, rest = [] }, search] = await Promise.all([params, searchParams]);
  const latest = today();
  const { asof } = asOfQuery.parse({ asof: search.asof }, { today: latest }).query;
  const [t, preset, firstDay] = await Promise.all([loadPhrases(locale), readPreset(rest), asof && getFirstKnownDay()]);
  const address = { path: localHref(`/${rest.join("/")}`, locale), kept: keptEntries(search) };
  const presets = preset.day && preset.day <= latest ? [{ label: t(preset.label), day: preset.day }] : [];
  return (
    <>
      <AsOfControl address={address} asOf={asof} today={latest} presets={presets} t={t} locale={locale} />
      {asof && <AsOfBanner address={address} asOf={asof} firstDay={firstDay} t={t} locale={locale} />}
    </>
  );
}
