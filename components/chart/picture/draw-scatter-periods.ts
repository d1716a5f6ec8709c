import type { PlotBox } from "@/components/chart/picture/draw-plot";
import { drawText } from "@/components/chart/picture/draw-text";
import type { Markup } from "@/components/chart/picture/markup";
import type { Colours } from "@/components/chart/picture/picture-colours";
import { textWidth } from "@/components/chart/picture/text-width";
import type { PlacedLine, ScatterLine } from "@/components/chart/scatter-drawing";
import { type LabelSize, labelKey, labelsWithRoom, marked, type Place } from "@/components/chart/scatter-labels";

const SIZE = 12;
const LABEL_PX = 16;
const cut = (number: number) => Math.round(number * 100) / 100;

type Label = { line: ScatterLine; index: number; place: Place; isBelow: boolean };

/**
 * The places whose labels stand: as on the page, but none over the mark of another point, since nobody can ask a picture
 * what lies below. First, last and outermost points keep theirs, under their mark where another lies above it.
 */
function labelled(all: readonly PlacedLine[], room: LabelSize): Label[] {
  const shown = labelsWithRoom(
    all.map(({ places }) => places),
    room,
  );
  const marks = all.flatMap(({ places }) => places);
  const isCovered = (label: Place) =>
    marks.some((mark) => {
      const above = label.top - mark.top;
      const beside = Math.abs(mark.left - label.left);
      return mark !== label && beside < room.width / 2 && above >= 0 && above < 1.5 * room.height;
    });
  return all.flatMap(({ line, places }, lineIndex) => {
    const kept = marked(places);
    return places.flatMap((place, index) => {
      const isBelow = isCovered(place);
      if (!shown.has(labelKey(lineIndex, index)) || (isBelow && !kept.includes(index))) return [];
      return { line, index, place, isBelow };
    });
  });
}

/** The periods at the marks of a scatter, where there is room; `at` gives the px of a place in percent. */
export function drawPeriods(
  all: readonly PlacedLine[],
  at: (place: Place) => Place,
  box: PlotBox,
  colours: Colours,
): Markup[] {
  const widths = all.flatMap(({ line }) => line.points.map(({ label }) => textWidth(label, "text", SIZE)));
  const width = ((Math.max(...widths) + 4) / (box.right - box.left)) * 100;
  return labelled(all, { width, height: (LABEL_PX / box.height) * 100 }).map(({ line, index, place, isBelow }) => {
    const { left, top } = at(place);
    const colour = colours.side[line.side];
    const look = { hand: "text", size: SIZE, colour, anchor: "middle", edge: colours.paper } as const;
    return drawText(line.points[index]?.label ?? "", left, cut(top + (isBelow ? 17 : -8)), look);
  });
}
