import { routing } from "@/lib/i18n/routing";
import { LISTS, type ListQueries } from "@/lib/params/export";
import { defineQuery } from "@/lib/params/query";
import { choiceParam } from "@/lib/params/values";

/** The feeds by the last part of their address, and the list whose parameters each takes. */
export const FEEDS = {
  "meetings.ics": "meetings",
  "meetings.atom": "meetings",
  "claims.atom": "claims",
} as const;
export type FeedName = keyof typeof FEEDS;
export type FeedList<F extends FeedName> = (typeof FEEDS)[F];

/** The media type of a feed. */
export function feedType(feed: FeedName): "text/calendar" | "application/atom+xml" {
  return feed.endsWith(".ics") ? "text/calendar" : "application/atom+xml";
}

/** What a feed has besides the parameters of its list: the language of its words. */
export const feedQuery = defineQuery({ locale: choiceParam(routing.locales, routing.defaultLocale) });

/** Parameters of a page that a feed does not take: it holds the newest and knows one order. */
export const PAGE_KEYS: readonly string[] = ["page", "size", "sort", "view"];

/** The address of a feed of what a list shows, in a language. */
export function feedHref<F extends FeedName>(feed: F, query: ListQueries[FeedList<F>], locale: string): string {
  const list: FeedList<F> = FEEDS[feed];
  const text = LISTS[list].write(query);
  for (const key of PAGE_KEYS) text.delete(key);
  const language = routing.locales.find((each) => each === locale) ?? routing.defaultLocale;
  for (const [key, value] of feedQuery.write({ locale: language })) text.set(key, value);
  return `/api/v1/${feed}${text.size > 0 ? `?${text}` : ""}`;
}
