import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedView } from "@/app/[locale]/embed/embed-view";
import { loadWords } from "@/app/[locale]/words";
import { decodedSegment } from "@/app/decoded-segment";
import { today } from "@/app/today";
import { getIndicator } from "@/lib/db/indicators";
import { routing } from "@/lib/i18n/routing";
import { parseChart, type RevisionsView } from "@/lib/params/chart-query";

type Props = {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The revisions of a series of the indicator that the address names, whichever countries they are of. */
async function openEmbed({ params, searchParams }: Props) {
  const [{ locale, code }, search] = await Promise.all([params, searchParams]);
  const language = routing.locales.find((each) => each === locale) ?? routing.defaultLocale;
  const fixed = { pair: null, code: [decodedSegment(code)], locale: language };
  const { query, problems } = parseChart("revisions", search, { fixed, today: today() });
  const [words, indicator] = await Promise.all([
    loadWords(locale, { asOf: query.asof }),
    getIndicator(decodedSegment(code), locale, query.asof),
  ]);
  if (!indicator) notFound();
  const view: RevisionsView = { chart: "revisions", query };
  return { view, problems, words, name: indicator.name };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name } = await openEmbed(props);
  return {
    title: name,
    // The page that the frame leads to is the one to be found.
    robots: { index: false },
  };
}

/** The revisions of one series in a frame. */
export default async function RevisionsEmbedPage(props: Props) {
  return <EmbedView {...(await openEmbed(props))} />;
}
