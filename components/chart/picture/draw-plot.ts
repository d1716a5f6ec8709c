import type { TimeDomain } from "@/components/chart/chart-types";
import { type Block, drawText, type TextLook } from "@/components/chart/picture/draw-text";
import { element, type Markup } from "@/components/chart/picture/markup";
import type { Colours } from "@/components/chart/picture/picture-colours";
import { clipText, textWidth } from "@/components/chart/picture/text-width";
import { LINE_WIDTH, lastValued, type PlottedSeries } from "@/components/chart/plot-data";
import { percentBetween, percentFromTop, type ValueScale } from "@/components/chart/scale";
import { spreadLabels } from "@/components/chart/spread-labels";
import { timeTicks } from "@/components/chart/time-axis";
import { formatDecimal } from "@/lib/format";

/** Where the plot stands: its left and right edge in px. Labels of values stand left of it, names of lines right. */
export type PlotBox = { left: number; right: number; top: number; height: number };

export type PlotLook = { domain: TimeDomain; scale: ValueScale; locale: string; suffix?: string; colours: Colours };

const LABEL_SIZE = 12;
// Two lines of a label and a little air.
const LABEL_PX = 34;
const AXIS_PX = 26;
const GAP = 10;
const cut = (number: number) => Math.round(number * 100) / 100;

/** The widest name or last value at a line's end, with its distance from the plot and some air. */
export function endLabelWidth(plotted: readonly PlottedSeries[]): number {
  const widths = plotted.flatMap(({ series, points }) => {
    const last = lastValued(points);
    if (!last) return [];
    return [textWidth(series.label, "strong", LABEL_SIZE), textWidth(`${last.text} ${last.label}`, "text", LABEL_SIZE)];
  });
  return 2 * GAP + Math.max(0, ...widths);
}

/** Lines across at each tick, with the values left of the plot. */
export function valueAxis(
  { left, right, top, height }: PlotBox,
  { scale, locale, suffix, colours }: Omit<PlotLook, "domain">,
): Markup[] {
  const look: TextLook = { hand: "text", size: LABEL_SIZE, colour: colours.muted, anchor: "end", isFigure: true };
  return scale.ticks.flatMap((tick) => {
    const y = cut(top + (percentFromTop(tick, scale) / 100) * height);
    const number = formatDecimal(tick.toFixed(scale.decimals), { locale });
    const stroke = tick === 0 ? colours.rule : colours.hairline;
    return [
      element("path", { d: `M${left} ${y}H${right}`, stroke, fill: "none" }),
      drawText(suffix ? `${number} ${suffix}` : number, left - 6, y + 4, look),
    ];
  });
}

function timeAxis({ left, right, top, height }: PlotBox, { domain, colours }: PlotLook): Markup[] {
  const y = top + height;
  const look: TextLook = { hand: "text", size: LABEL_SIZE, colour: colours.muted, anchor: "middle" };
  const line = element("path", { d: `M${left} ${y}H${right}`, stroke: colours.hairline, fill: "none" });
  const ticks = timeTicks(domain).flatMap((tick) => {
    const x = cut(left + (percentBetween(tick.x, ...domain) / 100) * (right - left));
    const mark = element("path", { d: `M${x} ${y}v6`, stroke: colours.rule, fill: "none" });
    return [mark, drawText(tick.label, x, y + 19, look)];
  });
  return [line, ...ticks];
}

/** Where a moment and a value stand in px. */
export function placeIn({ left, right, top, height }: PlotBox, { domain, scale }: PlotLook) {
  return ({ x, y }: { x: number; y: number }) => ({
    x: cut(left + (percentBetween(x, ...domain) / 100) * (right - left)),
    y: cut(top + (percentFromTop(y, scale) / 100) * height),
  });
}

function drawLine({ series, runs, dots }: PlottedSeries, box: PlotBox, look: PlotLook): Markup {
  const at = placeIn(box, look);
  const { colours } = look;
  const colour = colours.side[series.side];
  const lines = runs.map((run) => {
    const path = run.points.map((point) => `${at(point).x} ${at(point).y}`).join("L");
    const cap = run.dotted ? "round" : "butt";
    return element("path", { d: `M${path}`, "stroke-dasharray": run.dash, "stroke-linecap": cap });
  });
  const circles = dots.map((dot) => {
    const { x, y } = at(dot);
    const fill = dot.hollow ? colours.paper : colour;
    return element("circle", { cx: x, cy: y, r: 3.25, fill, "stroke-width": 1.75 });
  });
  const stroke = { fill: "none", stroke: colour, "stroke-width": LINE_WIDTH, "stroke-linejoin": "round" };
  return element("g", { ...stroke, "data-line": series.id }, ...lines, ...circles);
}

function endLabels(plotted: readonly PlottedSeries[], box: PlotBox, room: number, look: PlotLook): Markup[] {
  const ends = plotted.flatMap(({ series, points }) => {
    const last = lastValued(points);
    return last ? [{ series, last }] : [];
  });
  const wanted = ends.map(({ last }) => (percentFromTop(last.value, look.scale) / 100) * box.height);
  const placed = spreadLabels(wanted, LABEL_PX, LABEL_PX / 2, box.height - LABEL_PX / 2);
  return ends.flatMap(({ series, last }, index) => {
    const x = box.right + GAP;
    const y = cut(box.top + (placed[index] ?? 0));
    const colour = look.colours.side[series.side];
    const name = clipText(series.label, "strong", LABEL_SIZE, room - GAP);
    const figure = clipText(`${last.text} ${last.label}`, "text", LABEL_SIZE, room - GAP);
    return [
      drawText(name, x, y - 3, { hand: "strong", size: LABEL_SIZE, colour }),
      drawText(figure, x, y + 12, { hand: "text", size: LABEL_SIZE, colour: look.colours.ink, isFigure: true }),
    ];
  });
}

/** Lines on their axes, over what lies `behind`, with names and last values at their ends in `room` px right of the plot. */
export function drawPlot(
  plotted: readonly PlottedSeries[],
  box: PlotBox,
  room: number,
  look: PlotLook,
  behind: readonly Markup[],
): Block {
  const lines = plotted.map((each) => drawLine(each, box, look));
  const axes = [...valueAxis(box, look), ...timeAxis(box, look)];
  const parts = [...axes, ...behind, ...lines, ...endLabels(plotted, box, room, look)];
  return { height: box.height + AXIS_PX, parts };
}
