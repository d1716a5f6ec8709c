import type { ChartMeeting } from "@/components/chart/chart-types";
import { MEETING_LANES, type MeetingLane } from "@/lib/domain/meeting";

type Placed = Pick<ChartMeeting, "x" | "lane">;

/** Indices of the meetings of a lane, in the order in which they are given. */
export function indicesOfLane(meetings: readonly Placed[], lane: MeetingLane): number[] {
  return meetings.flatMap((meeting, index) => (meeting.lane === lane ? [index] : []));
}

function nearestInLane(meetings: readonly Placed[], from: number, step: -1 | 1): number | undefined {
  const here = meetings[from];
  if (!here) return undefined;
  const start = MEETING_LANES.indexOf(here.lane);
  for (let at = start + step; at >= 0 && at < MEETING_LANES.length; at += step) {
    const lane = MEETING_LANES[at];
    const indices = lane ? indicesOfLane(meetings, lane) : [];
    const distance = (index: number) => Math.abs((meetings[index]?.x ?? 0) - here.x);
    if (indices.length > 0) return indices.sort((a, b) => distance(a) - distance(b))[0];
  }
  return undefined;
}

/**
 * Where a key leads from a mark: left and right through time, Home and End to its ends, up and down to the mark nearest
 * in time on the next lane that has any. `meetings` ascend in time; undefined for other keys and at the last lane.
 */
export function targetOfKey(key: string, from: number, meetings: readonly Placed[]): number | undefined {
  const last = meetings.length - 1;
  if (key === "ArrowRight") return Math.min(from + 1, last);
  if (key === "ArrowLeft") return Math.max(from - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === "ArrowUp") return nearestInLane(meetings, from, -1);
  return key === "ArrowDown" ? nearestInLane(meetings, from, 1) : undefined;
}
