import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

/** What a feed takes from outside of its data. `address` is its own, `changed` the instant of the newest write. */
export type FeedSite = { origin: string; address: string; changed: string; words: Words };

/** A name that may stand as the authority of a tag; an address in brackets may not. */
const HOST = /^[a-z0-9.-]+$/;

/**
 * A name for a thing that stays when its address does not (RFC 4151): the site's host, the year from which its names
 * hold, and what the thing is.
 */
export function tagOf({ origin }: Pick<FeedSite, "origin">, specific: string): string {
  const { hostname } = new URL(origin);
  return `tag:${HOST.test(hostname) ? hostname : "localhost"},2026:${specific}`;
}

/** The start of a day as an instant in UTC, but never after the newest write: the record knew of it by then. */
export function instantOf(day: string | null, changed: string): string {
  const start = day === null ? changed : `${day}T00:00:00Z`;
  return start < changed ? start : changed;
}

/** The two countries of a feed in words; of all pairs without one. */
export function pairText(pair: Pair | null, { t, country }: Words): string {
  return pair ? t("common.pairName", { a: country(pair.a), b: country(pair.b) }) : t("feeds.allPairs");
}
