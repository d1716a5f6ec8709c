import "server-only";
import { coltFrom } from "@/lib/db/colt-trips";
import { BOUND_QUERY, readCount } from "@/lib/db/list-sql";
import { ploverFrom } from "@/lib/db/plover-events";
import type { MeetingQuery } from "@/lib/params/meeting-query";

/** How many rows the files of a list of meetings have as COLT's trips and as PLOVER's events. */
export async function countLayouts(query: MeetingQuery): Promise<{ colt: number; plover: number }> {
  const count = (from: string) => readCount(`FROM (SELECT 1 ${from}) coded`, query);
  const [colt, plover] = await Promise.all([
    count(coltFrom(BOUND_QUERY, query)),
    count(ploverFrom(BOUND_QUERY, query)),
  ]);
  return { colt, plover };
}
