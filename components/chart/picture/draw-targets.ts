import { figureSign } from "@/components/chart/picture/draw-figures";
import { type PlotBox, type PlotLook, placeIn } from "@/components/chart/picture/draw-plot";
import { drawText } from "@/components/chart/picture/draw-text";
import { element, type Markup } from "@/components/chart/picture/markup";
import type { OwnSign, PanelDrawing, SignPlace } from "@/components/chart/picture/picture-types";
import { LABEL_SIZE, targetLabels } from "@/components/chart/picture/target-labels";
import { REQUIRED_DASH, type RequiredPath, type TargetMark } from "@/components/target/target-marks";

const SAMPLE_PX = 26;
const DOT_PX = 11;
const DOTTED = { fill: "none", "stroke-width": 2, "stroke-dasharray": REQUIRED_DASH, "stroke-linecap": "round" };

/** The growth that is still required, dotted in the colour of whose count it starts from. */
export function drawRequired(paths: readonly RequiredPath[]): PanelDrawing {
  return (box, look) => {
    const at = placeIn(box, look);
    return paths.map(({ id, side, points }) => {
      const path = points.map(at).map(({ x, y }) => `${x} ${y}`);
      const stroke = look.colours.side[side];
      return element("path", { d: `M${path.join("L")}`, "data-required": id, ...DOTTED, stroke });
    });
  };
}

function undatedDot({ x, y, colour, paper }: SignPlace): Markup {
  return element("circle", { cx: x, cy: y, r: 4, fill: paper, stroke: colour, "stroke-width": 1.6 });
}

/** The rule to a target's year, and its sign there. */
function datedMark({ said, value, comparator }: TargetMark, due: number, box: PlotBox, look: PlotLook): Markup[] {
  const at = placeIn(box, look);
  const [from, to] = [at({ x: said, y: value }), at({ x: due, y: value })];
  const { ink, paper } = look.colours;
  return [
    element("path", { d: `M${from.x} ${from.y}H${to.x}`, stroke: ink, fill: "none" }),
    figureSign({ comparator, hollow: true }, { ...to, colour: ink, paper }),
  ];
}

/**
 * Targets as rules from the day on which they were first named, which stands above, to their year; without a year as
 * dots on that day.
 */
export function drawTargetMarks(marks: readonly TargetMark[]): PanelDrawing {
  return (box, look) => {
    const at = placeIn(box, look);
    const labels = targetLabels(marks, box, look);
    const { ink, paper, muted } = look.colours;
    return marks.map((mark) => {
      const { id, due, said, value, label } = mark;
      const dot = { ...at({ x: said, y: value }), colour: ink, paper };
      const parts = due === null ? [undatedDot(dot)] : datedMark(mark, due, box, look);
      const place = labels.get(id);
      const day = { hand: "text", size: LABEL_SIZE, colour: muted, edge: paper } as const;
      return element("g", { "data-target": id }, ...parts, ...(place ? [drawText(label, place.x, place.y, day)] : []));
    });
  };
}

/** The dot of a target without a year, as the legend's sign. */
export const UNDATED_SIGN: OwnSign = { width: DOT_PX, draw: undatedDot };

/** A short piece of a required path, as the legend's sign. */
export const REQUIRED_SIGN: OwnSign = {
  width: SAMPLE_PX,
  draw: ({ x, y, colour }) =>
    element("path", { d: `M${x - SAMPLE_PX / 2} ${y}h${SAMPLE_PX}`, ...DOTTED, stroke: colour }),
};
