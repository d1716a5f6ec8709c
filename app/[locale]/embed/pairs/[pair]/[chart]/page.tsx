import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedView } from "@/app/[locale]/embed/embed-view";
import { loadWords } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { listCountries } from "@/lib/db/countries";
import { parsePair } from "@/lib/domain/pair";
import { routing } from "@/lib/i18n/routing";
import { parseChart, viewOf } from "@/lib/params/chart-query";
import { CHART_RULES, CHARTS } from "@/lib/params/chart-query-rules";

type Props = {
  params: Promise<{ locale: string; pair: string; chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The chart that an address names, in the view that its query names. Another one is not found. */
async function openEmbed({ params, searchParams }: Props) {
  const [{ locale, pair: slug, chart: named }, search, countries] = await Promise.all([
    params,
    searchParams,
    listCountries(),
  ]);
  const chart = CHARTS.find((each) => each === named);
  const pair = parsePair(slug);
  if (!chart || !pair || !countries.has(pair.a) || !countries.has(pair.b)) notFound();
  const language = routing.locales.find((each) => each === locale) ?? routing.defaultLocale;
  const fixed = { pair, locale: language };
  const { query, problems } = parseChart(chart, search, { fixed, today: today() });
  const view = viewOf(chart, query);
  if (!view || CHART_RULES[chart].lacks(query) !== null) notFound();
  const words = await loadWords(locale, { asOf: query.asof });
  const name = words.t("common.pairName", { a: words.country(pair.a), b: words.country(pair.b) });
  return { view, problems, words, name };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name } = await openEmbed(props);
  return {
    title: name,
    // The page that the frame leads to is the one to be found.
    robots: { index: false },
  };
}

/** One chart of a pair in a frame. */
export default async function PairEmbedPage(props: Props) {
  return <EmbedView {...(await openEmbed(props))} />;
}
