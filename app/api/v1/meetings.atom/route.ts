import { feedRoute } from "@/app/api/v1/feeds/feed-route";
import { writeAtom } from "@/components/feed/atom";
import { meetingAtom } from "@/components/feed/meeting-feed";
import { listFeedMeetings } from "@/lib/db/feed-meetings";

const MOST_ENTRIES = 100;

/** The newest meetings of a query as a feed: `/api/v1/meetings.atom?pair=kaz-uzb`. */
export const GET = feedRoute("meetings.atom", async (query, site) =>
  writeAtom(meetingAtom(await listFeedMeetings(query, MOST_ENTRIES), query, site)),
);
export const HEAD = GET;
