import { loadWords } from "@/app/[locale]/words";
import { answer, badParameters } from "@/app/api/problem";
import { requestOrigin } from "@/app/api/v1/charts/request-origin";
import { today } from "@/app/today";
import type { FeedSite } from "@/components/feed/feed-site";
import { fileName } from "@/lib/csv/file-name";
import { readLastChange } from "@/lib/db/last-change";
import { LISTS, type ListQueries } from "@/lib/params/export";
import { FEEDS, type FeedList, type FeedName, feedQuery, feedType, PAGE_KEYS } from "@/lib/params/feed";

function readQuery<F extends FeedName>(feed: F, params: URLSearchParams) {
  const list: FeedList<F> = FEEDS[feed];
  const given = PAGE_KEYS.filter((name) => params.has(name));
  const { query, problems } = LISTS[list].parse(params, { other: [...feedQuery.keys, ...given], today: today() });
  const own = feedQuery.parse(new URLSearchParams([...params].filter(([name]) => name === "locale")));
  const paging = given.map((name) => ({
    name,
    value: (params.get(name) ?? "").slice(0, 80),
    message: "is not a parameter of a feed, which holds the newest; leave it out",
  }));
  const all = [...problems, ...own.problems, ...paging];
  if (all.length > 0) throw badParameters(all);
  return { query, locale: own.query.locale };
}

async function siteOf(request: Request, locale: string, asOf: string | null): Promise<FeedSite> {
  const { pathname, search } = new URL(request.url);
  const [words, changed] = await Promise.all([loadWords(locale, { asOf }), readLastChange()]);
  const origin = requestOrigin(request);
  return { origin, address: origin + pathname + search, changed: changed ?? `${today()}T00:00:00Z`, words };
}

/** The GET (and HEAD) of a feed; `write` gives its text. It takes the parameters of its list and `locale`. */
export function feedRoute<F extends FeedName>(
  feed: F,
  write: (query: ListQueries[FeedList<F>], site: FeedSite) => Promise<string>,
): (request: Request) => Promise<Response> {
  return (request) =>
    answer(async () => {
      const { query, locale } = readQuery(feed, new URL(request.url).searchParams);
      const { pair, from, to, asof } = query;
      const [subject, extension = ""] = feed.split(".");
      const name = fileName({ area: pair?.slug ?? null, subject: subject ?? feed, from, to, asof }, extension);
      const headers = {
        "Content-Type": `${feedType(feed)}; charset=utf-8`,
        "Content-Disposition": `inline; filename="${name}"`,
        "Cache-Control": "no-store",
      };
      if (request.method === "HEAD") return new Response(null, { headers });
      return new Response(await write(query, await siteOf(request, locale, asof)), { headers });
    });
}
