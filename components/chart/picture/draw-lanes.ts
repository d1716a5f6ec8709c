import type { ChartMeeting, TimeDomain } from "@/components/chart/chart-types";
import { indicesOfLane } from "@/components/chart/mark-keys";
import { packRows } from "@/components/chart/pack-marks";
import { type Block, drawText } from "@/components/chart/picture/draw-text";
import { element, type Markup } from "@/components/chart/picture/markup";
import { meetingSign } from "@/components/chart/picture/meeting-sign";
import type { Colours } from "@/components/chart/picture/picture-colours";
import type { LegendSign } from "@/components/chart/picture/picture-types";
import { clipText, textWidth } from "@/components/chart/picture/text-width";
import { percentBetween } from "@/components/chart/scale";
import { MEETING_LANES, type MeetingLane } from "@/lib/domain/meeting";

const MARK_PX = 12;
// More than on a page, where a mark that shares its place with another can be asked.
const MAX_ROWS = 12;
const SIZE = 12;

type LaneBox = { left: number; right: number; top: number; colours: Colours };

function drawLane(name: string, meetings: readonly ChartMeeting[], domain: TimeDomain, box: LaneBox): Block {
  const { left, right, top, colours } = box;
  const places = meetings.map(({ x }) => (percentBetween(x, ...domain) / 100) * (right - left));
  const rows = packRows(places, MARK_PX, MAX_ROWS);
  const height = Math.max(1, ...rows.map((row) => row + 1)) * MARK_PX + 6;
  const bottom = top + height;
  const marks = meetings.map((meeting, index) => {
    const y = bottom - 2 - ((rows[index] ?? 0) + 0.5) * MARK_PX;
    const sign = { lane: meeting.lane, hollow: meeting.call, multilateral: meeting.multilateral };
    const place = { x: Math.round((left + (places[index] ?? 0)) * 100) / 100, y, size: MARK_PX, colour: colours.ink };
    return meetingSign(sign, place);
  });
  const label = clipText(name, "text", SIZE, left - 12);
  const look = { hand: "text", size: SIZE, colour: colours.muted, anchor: "end" } as const;
  const line = element("path", { d: `M${left} ${bottom}H${right}`, stroke: colours.hairline, fill: "none" });
  return { height, parts: [line, drawText(label, left - 12, bottom - 4, look), ...marks] };
}

/** The meetings as marks in a lane for each level, stacked where they crowd. `meetings` ascend in time. */
export function drawLanes(
  meetings: readonly ChartMeeting[],
  lanes: Record<MeetingLane, string>,
  domain: TimeDomain,
  box: LaneBox,
): Block {
  let top = box.top;
  const parts: Markup[] = [];
  for (const lane of MEETING_LANES) {
    const own = indicesOfLane(meetings, lane).flatMap((index) => meetings[index] ?? []);
    const drawn = drawLane(lanes[lane], own, domain, { ...box, top });
    parts.push(...drawn.parts);
    top += drawn.height;
  }
  return { height: top - box.top, parts };
}

/** What the signs of meetings mean, in as many lines as they need. */
export function drawLegend(signs: readonly LegendSign[], box: LaneBox): Block {
  const { left, right, colours } = box;
  const leading = 20;
  let [x, row] = [left, 0];
  const parts = signs.flatMap(({ label, ...sign }) => {
    const width = MARK_PX + 6 + textWidth(label, "text", SIZE);
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const y = box.top + row * leading + leading / 2;
    const drawn = [
      meetingSign(sign, { x: x + MARK_PX / 2, y, size: MARK_PX, colour: colours.ink }),
      drawText(label, x + MARK_PX + 6, y + 4, { hand: "text", size: SIZE, colour: colours.muted }),
    ];
    x += width + 18;
    return drawn;
  });
  return { height: (row + 1) * leading, parts };
}
