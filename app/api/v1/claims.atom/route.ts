import { feedRoute } from "@/app/api/v1/feeds/feed-route";
import { writeAtom } from "@/components/feed/atom";
import { claimAtom } from "@/components/feed/claim-feed";
import { listClaims } from "@/lib/db/claims-list";

const MOST_ENTRIES = 100;

/** The newest claims of a query as a feed: `/api/v1/claims.atom?pair=kaz-uzb`. */
export const GET = feedRoute("claims.atom", async (query, site) => {
  const { rows } = await listClaims({ ...query, sort: "-said_on", page: 1, size: MOST_ENTRIES });
  return writeAtom(claimAtom(rows, query, site));
});
export const HEAD = GET;
