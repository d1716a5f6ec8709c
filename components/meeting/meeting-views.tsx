import { listOfMeetings } from "@/components/meeting/list-part";
import { MeetingCalendar } from "@/components/meeting/meeting-calendar";
import { MeetingMap } from "@/components/meeting/meeting-map";
import { MeetingTimeline } from "@/components/meeting/meeting-timeline";
import { Notice } from "@/components/ui/notice";
import type { Pair } from "@/lib/domain/pair";
import { MAX_PLOTTED, type PlottedMeetings } from "@/lib/domain/plotted-meeting";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { MeetingQuery } from "@/lib/params/meeting-query";

export type MeetingViewsProps = {
  /** Null on the list of all pairs. */
  pair: Pair | null;
  query: MeetingQuery;
  /** Of `listPlottedMeetings(query)`. */
  plotted: PlottedMeetings;
  words: Words;
};

const VIEWS = { timeline: MeetingTimeline, calendar: MeetingCalendar, map: MeetingMap };

/**
 * The meetings of a list, which has some, as timeline, calendar or map, as the query's `view` says; the table is the
 * list's own. A list that is too long to draw says so.
 */
export function MeetingViews({ pair, query, plotted: { meetings, coverage }, words }: MeetingViewsProps) {
  const { t, locale } = words;
  if (query.view === "table") return null;
  if (meetings === null)
    return <Notice>{t("meetingViews.tooMany", { most: formatCount(MAX_PLOTTED, locale) })}</Notice>;
  const View = VIEWS[query.view];
  return <View meetings={meetings} list={listOfMeetings(pair, query, words)} coverage={coverage} words={words} />;
}
