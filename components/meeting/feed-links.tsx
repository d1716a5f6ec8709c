import { CalendarDays, Rss } from "lucide-react";
import type { ReactNode } from "react";
import type { Words } from "@/lib/i18n/words";
import { feedHref, feedType } from "@/lib/params/feed";
import type { MeetingQuery } from "@/lib/params/meeting-query";

type FeedLinkProps = { href: string; type: string; label: string; children: ReactNode };

// Not a page of ours: past the router, which would fetch it in advance.
function FeedLink({ href, type, label, children }: FeedLinkProps) {
  const className = "inline-flex min-h-9 items-center gap-1.5 px-2 text-sm font-medium no-underline hover:bg-tint";
  return (
    <a href={href} type={type} aria-label={label} className={className}>
      {children}
    </a>
  );
}

/** The meetings of a list as filtered, to subscribe to: in a calendar, and in a reader of feeds. */
export function FeedLinks({ query, words }: { query: MeetingQuery; words: Words }) {
  const { t, locale } = words;
  return (
    <span className="no-print inline-flex flex-wrap">
      <FeedLink
        href={feedHref("meetings.ics", query, locale)}
        type={feedType("meetings.ics")}
        label={t("feeds.calendarLabel")}
      >
        <CalendarDays size={15} aria-hidden />
        {t("feeds.calendar")}
      </FeedLink>
      <FeedLink
        href={feedHref("meetings.atom", query, locale)}
        type={feedType("meetings.atom")}
        label={t("feeds.atomLabel")}
      >
        <Rss size={15} aria-hidden />
        {t("feeds.atom")}
      </FeedLink>
    </span>
  );
}
