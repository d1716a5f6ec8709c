import { feedRoute } from "@/app/api/v1/feeds/feed-route";
import { writeCalendar } from "@/components/feed/icalendar";
import { meetingCalendar } from "@/components/feed/meeting-feed";
import { listFeedMeetings } from "@/lib/db/feed-meetings";

const MOST_EVENTS = 5000;

/** The meetings of a query as a calendar: `/api/v1/meetings.ics?pair=kaz-uzb&level=head_of_state`. */
export const GET = feedRoute("meetings.ics", async (query, site) =>
  writeCalendar(meetingCalendar(await listFeedMeetings(query, MOST_EVENTS), query, site)),
);
export const HEAD = GET;
