import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedBody } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-body";
import { loadWords } from "@/app/[locale]/words";
import { listWithheld } from "@/app/api/v1/charts/read-chart";
import { today } from "@/app/today";
import { EmbedFoot } from "@/components/chart/embed-foot";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { Notice } from "@/components/ui/notice";
import { listCountries } from "@/lib/db/countries";
import { parsePair } from "@/lib/domain/pair";
import { routing } from "@/lib/i18n/routing";
import { type ChartView, parseChart } from "@/lib/params/chart-query";
import { CHARTS, chartRule } from "@/lib/params/chart-query-rules";

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
  if (chartRule(chart).lacks(query) !== null) notFound();
  const view: ChartView = { chart, query: { ...query, pair } };
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

/** One chart alone, for a frame on any site: no head, no cookies, the theme of its address. */
export default async function EmbedPage(props: Props) {
  const { view, problems, words, name } = await openEmbed(props);
  const withheld = await listWithheld(view);
  return (
    <>
      <h1 className="sr-only">{name}</h1>
      <IgnoredParameters problems={problems} words={words} />
      {withheld.length > 0 ? (
        <Notice tone="warning">
          {words.t("picture.withheld", { names: withheld.map(({ code }) => code).join(", ") })}
        </Notice>
      ) : (
        <EmbedBody view={view} words={words} />
      )}
      <EmbedFoot view={view} words={words} />
    </>
  );
}
