import type { MapSize } from "@/components/meeting/map-projection";

/** Where a circle's name stands beside it. */
export const LABEL_SIDES = ["right", "left", "above", "below"] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** A circle on the map (px) and the name that it would carry. */
export type LabelledCircle = { x: number; y: number; r: number; name: string };

type Box = { left: number; right: number; top: number; bottom: number };

// A name in 12 px type: the mean width of a letter of Inter with a little to spare, the height of its line, and the room
// between it and its circle, which belongs to its box.
const LETTER_PX = 6.6;
const LINE_PX = 16;
const GAP_PX = { beside: 3, above: 1 };

function boxOf({ x, y, r, name }: LabelledCircle, side: LabelSide): Box {
  const [width, height] = [name.length * LETTER_PX, LINE_PX];
  const middle = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  if (side === "right") return { ...middle, left: x + r, right: x + r + GAP_PX.beside + width };
  if (side === "left") return { ...middle, left: x - r - GAP_PX.beside - width, right: x - r };
  if (side === "above") return { ...middle, top: y - r - GAP_PX.above - height, bottom: y - r };
  return { ...middle, top: y + r, bottom: y + r + GAP_PX.above + height };
}

const circleBox = ({ x, y, r }: LabelledCircle): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

/** Whether two boxes have room in common; those that only touch have none. */
function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const isWithin = (box: Box, { width, height }: MapSize) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

/**
 * A side for the name of each circle, earlier ones first, so that no name meets another name, another circle or the
 * map's edge; null for a name without room. `sides` are those that a circle's name may take, all when left out.
 */
export function placeLabels(
  circles: readonly LabelledCircle[],
  size: MapSize,
  sides: (index: number) => readonly LabelSide[] = () => LABEL_SIDES,
): (LabelSide | null)[] {
  const names: Box[] = [];
  return circles.map((circle, index) => {
    const isFree = (side: LabelSide) => {
      const box = boxOf(circle, side);
      const others = circles.flatMap((other, at) => (at === index ? [] : circleBox(other)));
      return isWithin(box, size) && ![...names, ...others].some((other) => boxesOverlap(box, other));
    };
    const side = sides(index).find(isFree) ?? null;
    if (side) names.push(boxOf(circle, side));
    return side;
  });
}
