import type { Metadata } from "next";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { claimQuery } from "@/lib/params/claim-query";
import { feedHref } from "@/lib/params/feed";
import { meetingQuery } from "@/lib/params/meeting-query";

/** The feeds of a pair for the head of its pages, where readers of feeds and calendars look for them. */
export function feedAlternates(pair: Pair, { t, locale }: Words): Metadata["alternates"] {
  const meetings = { ...meetingQuery.defaults, pair };
  return {
    types: {
      "application/atom+xml": [
        { url: feedHref("meetings.atom", meetings, locale), title: t("feeds.atomLabel") },
        { url: feedHref("claims.atom", { ...claimQuery.defaults, pair }, locale), title: t("feeds.claimsLabel") },
      ],
      "text/calendar": [{ url: feedHref("meetings.ics", meetings, locale), title: t("feeds.calendarLabel") }],
    },
  };
}
