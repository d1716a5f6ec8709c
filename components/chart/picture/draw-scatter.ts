import { type PlotBox, valueAxis } from "@/components/chart/picture/draw-plot";
import { drawPeriods } from "@/components/chart/picture/draw-scatter-periods";
import { type Block, drawBlock, drawText } from "@/components/chart/picture/draw-text";
import { element, type Markup } from "@/components/chart/picture/markup";
import type { Colours } from "@/components/chart/picture/picture-colours";
import type { ScatterPicture } from "@/components/chart/picture/picture-types";
import { textWidth } from "@/components/chart/picture/text-width";
import { percentBetween, percentFromTop, type ValueScale, valueScale } from "@/components/chart/scale";
import type { PlacedLine, ScatterLine } from "@/components/chart/scatter-drawing";
import type { Place } from "@/components/chart/scatter-labels";
import { formatDecimal } from "@/lib/format";

type Scatter = ScatterPicture["scatter"];
type Box = { left: number; right: number; top: number };
type Look = { colours: Colours; locale: string };
type Scales = { x: ValueScale; y: ValueScale };

const HEIGHT = 440;
const SIZE = 12;
const AXIS_PX = 28;
const LEADING = 18;
const MARK_PX = 8;
const cut = (number: number) => Math.round(number * 100) / 100;

/** The two axes: each goes where the values are. */
export function scatterScales({ lines }: Scatter): Scales {
  const points = lines.flatMap((line) => line.points);
  const scale = (values: number[]) => valueScale(values, "free");
  return { x: scale(points.map(({ x }) => x)), y: scale(points.map(({ y }) => y)) };
}

function placed(lines: readonly ScatterLine[], { x, y }: Scales): PlacedLine[] {
  return lines.map((line) => ({
    line,
    places: line.points.map((point) => ({
      left: percentBetween(point.x, x.min, x.max),
      top: percentFromTop(point.y, y),
    })),
  }));
}

const tickText = (tick: number, { decimals }: ValueScale, { locale }: Look, suffix?: string) =>
  [formatDecimal(tick.toFixed(decimals), { locale }), suffix ?? []].flat().join(" ");

function mark({ side }: Pick<ScatterLine, "side">, x: number, y: number, hollow: boolean, colours: Colours): Markup {
  const colour = colours.side[side];
  const look = { fill: hollow ? colours.paper : colour, stroke: colour, "stroke-width": 1.5 };
  if (side === "a") return element("circle", { cx: x, cy: y, r: MARK_PX / 2, ...look });
  const corner = { x: cut(x - MARK_PX / 2), y: cut(y - MARK_PX / 2) };
  return element("rect", { ...corner, width: MARK_PX, height: MARK_PX, ...look });
}

/** Which country is which, by shape and colour. */
function legend(lines: readonly ScatterLine[], { left, top }: Box, { colours }: Look): Markup[] {
  let x = left;
  return lines.flatMap((line) => {
    const colour = colours.side[line.side];
    const text = { hand: "strong", size: SIZE, colour } as const;
    const drawn = [mark(line, x + MARK_PX / 2, top + 8, false, colours), drawText(line.label, x + 14, top + 12, text)];
    x += 14 + textWidth(line.label, "strong", SIZE) + 20;
    return drawn;
  });
}

function axisAcross(scale: ValueScale, box: PlotBox, look: Look, suffix?: string): Markup[] {
  const { colours } = look;
  const bottom = box.top + box.height;
  const text = { hand: "text", size: SIZE, colour: colours.muted, anchor: "middle", isFigure: true } as const;
  return scale.ticks.flatMap((tick) => {
    const x = cut(box.left + (percentBetween(tick, scale.min, scale.max) / 100) * (box.right - box.left));
    const stroke = tick === 0 ? colours.rule : colours.hairline;
    return [
      element("path", { d: `M${x} ${box.top}V${bottom}`, stroke, fill: "none" }),
      drawText(tickText(tick, scale, look, suffix), x, bottom + 18, text),
    ];
  });
}

function drawPath({ line, places }: PlacedLine, at: (place: Place) => Place, { colours }: Look): Markup {
  const path = places.map((place) => `${at(place).left} ${at(place).top}`).join("L");
  const dash = line.side === "b" ? "5 3" : undefined;
  const stroke = { stroke: colours.side[line.side], "stroke-width": 1, "stroke-dasharray": dash, fill: "none" };
  return element("path", { d: `M${path}`, "data-scatter-line": line.id, ...stroke });
}

function drawMarks({ line, places }: PlacedLine, at: (place: Place) => Place, { colours }: Look): Markup {
  const marks = places.map((place, index) => {
    const { left, top } = at(place);
    return mark(line, left, top, line.points[index]?.statusText !== undefined, colours);
  });
  return element("g", { "data-scatter": line.id }, ...marks);
}

/** One indicator against another as on its page: a mark for each period of each country, joined in order of time. */
export function drawScatter({ lines, x, y }: Scatter, outer: Box, look: Look): Block {
  const { colours, locale } = look;
  const scales = scatterScales({ lines, x, y });
  const small = { hand: "text", size: SIZE, colour: colours.muted, leading: LEADING } as const;
  const width = outer.right - outer.left;
  const title = drawBlock(`↑ ${y.title}`, { x: outer.left, top: outer.top + 24, width }, small);
  const ticks = scales.y.ticks.map((tick) => textWidth(tickText(tick, scales.y, look, y.suffix), "text", SIZE));
  const box = { left: outer.left + Math.max(...ticks) + 12, right: outer.right, top: outer.top + 32 + title.height };
  const plot: PlotBox = { ...box, height: HEIGHT };
  const at = ({ left, top }: Place) => ({
    left: cut(plot.left + (left / 100) * (plot.right - plot.left)),
    top: cut(plot.top + (top / 100) * HEIGHT),
  });
  const all = placed(lines, scales);
  const bottom = plot.top + HEIGHT + AXIS_PX;
  const across = drawText(`${x.title} →`, outer.right, bottom + 12, { ...small, anchor: "end" });
  return {
    height: bottom + LEADING + 4 - outer.top,
    parts: [
      ...legend(lines, outer, look),
      ...title.parts,
      ...valueAxis(plot, { scale: scales.y, locale, suffix: y.suffix, colours }),
      ...axisAcross(scales.x, plot, look, x.suffix),
      ...all.map((each) => drawPath(each, at, look)),
      ...drawPeriods(all, at, plot, colours),
      ...all.map((each) => drawMarks(each, at, look)),
      across,
    ],
  };
}
