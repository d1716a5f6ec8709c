import type { AtomEntry, AtomFeed } from "@/components/feed/atom";
import { type FeedSite, instantOf, pairText, tagOf } from "@/components/feed/feed-site";
import type { Calendar, CalendarEvent } from "@/components/feed/icalendar";
import type { FeedMeeting } from "@/lib/domain/feed-meeting";
import type { MeetingStatus } from "@/lib/domain/meeting";
import { linkOf } from "@/lib/domain/source";
import type { Words } from "@/lib/i18n/words";
import type { MeetingQuery } from "@/lib/params/meeting-query";

const STATUSES = {
  held: "CONFIRMED",
  planned: "TENTATIVE",
  cancelled: "CANCELLED",
} as const satisfies Record<MeetingStatus, CalendarEvent["status"]>;

/** What kind of meeting it is and what the record says of it. */
function tellingOf(meeting: FeedMeeting, { t }: Words): string {
  const { form, level, status, summary } = meeting;
  const kind = [t(`form.${form}`), t(`level.${level}`), ...(status === "held" ? [] : [t(`meetingStatus.${status}`)])];
  return `${kind.join("; ")}. ${summary}`;
}

function sourcesOf({ sources }: FeedMeeting): string[] {
  return sources.flatMap(({ url }) => linkOf(url) ?? []);
}

function pageOf({ slug }: FeedMeeting, { origin, words }: FeedSite): string {
  return origin + words.path(`/meetings/${slug}`);
}

function eventOf(meeting: FeedMeeting & { startDate: string }, site: FeedSite): CalendarEvent {
  const { t } = site.words;
  const { slug, startDate, endDate, title, venue, city, placeCountry, form, topics } = meeting;
  const place = [venue, city, placeCountry && site.words.country(placeCountry)].filter(Boolean);
  return {
    uid: `${slug}@rapport`,
    start: startDate,
    end: endDate,
    summary: title,
    description: [tellingOf(meeting, site.words), ...sourcesOf(meeting)].join("\n"),
    location: place.length > 0 ? place.join(", ") : null,
    url: pageOf(meeting, site),
    status: STATUSES[meeting.status],
    categories: [t(`form.${form}`), ...topics.map((topic) => t(`topic.${topic}`))],
  };
}

/** Meetings of a query, newest first, and how many it has in all. */
export type FeedRecord = { rows: readonly FeedMeeting[]; total: number };

/**
 * The meetings of a query as a calendar of whole days. One of which only the month or the year is known has no day to
 * stand on: it is left out, and the calendar says how many are.
 */
export function meetingCalendar({ rows, total }: FeedRecord, query: MeetingQuery, site: FeedSite): Calendar {
  const { words, address, changed } = site;
  const events = rows.flatMap((meeting) => {
    const { startDate, datePrecision } = meeting;
    return startDate !== null && datePrecision === "day" ? [eventOf({ ...meeting, startDate }, site)] : [];
  });
  const undated = rows.length - events.length;
  const older = total - rows.length;
  return {
    name: words.t("feeds.meetingsOf", { pair: pairText(query.pair, words) }),
    description: words.t("feeds.calendarText", { count: events.length, undated, older }),
    language: words.locale,
    url: address,
    changed,
    events,
  };
}

function entryOf(meeting: FeedMeeting, site: FeedSite): AtomEntry {
  const { words, changed } = site;
  const { t } = words;
  const { slug, title, startDate, datePrecision, form, level, topics, toldOn } = meeting;
  const day = datePrecision === "day" ? startDate : null;
  const when = words.meetingDate(meeting);
  return {
    id: tagOf(site, `meeting/${slug}`),
    title: t("feeds.meetingTitle", { title, date: when }),
    // What the record says of a meeting is as old as its newest source, else as the meeting.
    updated: instantOf(toldOn ?? day, changed),
    published: day === null ? null : instantOf(day, changed),
    link: pageOf(meeting, site),
    via: sourcesOf(meeting),
    categories: [
      { term: form, label: t(`form.${form}`) },
      { term: level, label: t(`level.${level}`) },
      ...topics.map((topic) => ({ term: topic, label: t(`topic.${topic}`) })),
    ],
    summary: `${when}; ${words.meetingPlace(meeting)}. ${tellingOf(meeting, words)}`,
  };
}

/** The newest meetings of a query as a feed; `alternate` is the path of the page that lists them. */
export function meetingAtom({ rows }: FeedRecord, query: MeetingQuery, site: FeedSite): AtomFeed {
  const { words, origin, address, changed } = site;
  const path = query.pair ? `/pairs/${query.pair.slug}/meetings` : "/meetings";
  return {
    id: tagOf(site, `meetings/${query.pair?.slug ?? "all"}`),
    title: words.t("feeds.meetingsOf", { pair: pairText(query.pair, words) }),
    subtitle: words.t("feeds.meetingsText"),
    author: words.t("app.name"),
    language: words.locale,
    updated: changed,
    self: address,
    alternate: origin + words.path(path),
    entries: rows.map((meeting) => entryOf(meeting, site)),
  };
}
