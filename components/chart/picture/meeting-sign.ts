import { element, type Markup } from "@/components/chart/picture/markup";
import type { LegendSign } from "@/components/chart/picture/picture-types";
import type { MeetingLane } from "@/lib/domain/meeting";

/** Outlines in a square of 16, as app/meeting-marks.css cuts them on pages; `inner` is the core within a second outline. */
export const SIGN_PATHS: Record<MeetingLane, { outer: string; inner: string }> = {
  state: { outer: "M8 1.1L14.9 8L8 14.9L1.1 8Z", inner: "M8 4.55L11.45 8L8 11.45L4.55 8Z" },
  government: { outer: "M2 8A6 6 0 1 1 14 8A6 6 0 1 1 2 8Z", inner: "M5 8A3 3 0 1 1 11 8A3 3 0 1 1 5 8Z" },
  minister: { outer: "M8 1.7L14.6 13.1L1.4 13.1Z", inner: "M8 5.9L10.94 11L5.06 11Z" },
};
const BOX = 16;

type Sign = Omit<LegendSign, "label">;
type Place = { x: number; y: number; size: number; colour: string };

/** The sign of a meeting with its middle at a place: its level by shape, hollow for calls, outlined twice for more countries. */
export function meetingSign({ lane, hollow, multilateral }: Sign, { x, y, size, colour }: Place): Markup {
  const { outer, inner } = SIGN_PATHS[lane];
  const scale = size / BOX;
  const fill = hollow ? "none" : colour;
  const paths = multilateral
    ? [
        element("path", { d: outer, "stroke-width": 1.5, fill: "none" }),
        element("path", { d: inner, "stroke-width": 1, fill }),
      ]
    : [element("path", { d: outer, "stroke-width": 1.75, fill })];
  const transform = `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`;
  return element("g", { transform, stroke: colour, "stroke-linejoin": "round" }, ...paths);
}
