import { type PlotBox, type PlotLook, placeIn } from "@/components/chart/picture/draw-plot";
import { textWidth } from "@/components/chart/picture/text-width";
import type { TargetMark } from "@/components/target/target-marks";

/** Where the day of a target begins, on which base line. */
export type LabelPlace = { x: number; y: number };

export const LABEL_SIZE = 12;
const ABOVE = 12;
const ROW = 14;
const AIR = 6;

type Placed = LabelPlace & { right: number };

const collide = (a: Placed, b: Placed) => a.x < b.right + AIR && b.x < a.right + AIR && Math.abs(a.y - b.y) < ROW;

/**
 * The places of the days of targets by the targets' ids: each ends at its target's year, just above it, within the plot;
 * one that would meet another stands a row higher.
 */
export function targetLabels(marks: readonly TargetMark[], box: PlotBox, look: PlotLook): Map<string, LabelPlace> {
  const at = placeIn(box, look);
  const placed: (Placed & { id: string })[] = [];
  for (const { id, due, value, label } of marks) {
    if (due === null) continue;
    const [end, width] = [at({ x: due, y: value }), textWidth(label, "text", LABEL_SIZE)];
    const x = Math.max(box.left, end.x - width);
    const own = { id, x, y: end.y - ABOVE, right: x + width };
    while (placed.some((other) => collide(own, other))) own.y -= ROW;
    placed.push(own);
  }
  return new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
}
