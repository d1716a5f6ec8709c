import { extentOf } from "@/components/chart/figure-marks";
import { drawFigureLegend, drawFigures } from "@/components/chart/picture/draw-figures";
import { drawBands } from "@/components/chart/picture/draw-gap";
import { drawLanes, drawLegend } from "@/components/chart/picture/draw-lanes";
import { drawPlot, endLabelWidth } from "@/components/chart/picture/draw-plot";
import { drawScatter, scatterScales } from "@/components/chart/picture/draw-scatter";
import { type Block, drawBlock, type TextLook } from "@/components/chart/picture/draw-text";
import { element, type Markup } from "@/components/chart/picture/markup";
import { type Colours, PICTURE_COLOURS } from "@/components/chart/picture/picture-colours";
import type {
  PicturePanel,
  PictureSpec,
  PictureTexts,
  ScatterPicture,
  TimePicture,
} from "@/components/chart/picture/picture-types";
import { textWidth } from "@/components/chart/picture/text-width";
import { type PlottedSeries, plotSeries, valuesOf } from "@/components/chart/plot-data";
import { type ValueScale, valueScale } from "@/components/chart/scale";
import { formatDecimal } from "@/lib/format";

/** Width of every picture in px; its height follows from what it says. */
export const PICTURE_WIDTH = 960;

const MARGIN = 32;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
const RIGHT = PICTURE_WIDTH - MARGIN;
const MAX_END_LABEL = 240;
const LANE_SIZE = 12;
const PLOT_HEIGHT = { one: 300, several: 190 };

/** A picture without its fonts: all texts stand in `parts`. */
export type Picture = { height: number; parts: readonly Markup[] };

type Plotted = { panel: PicturePanel; lines: PlottedSeries[] };
type OverTime = PictureTexts & TimePicture;
type Frame = { left: number; right: number; room: number; colours: Colours };

// Parts are put below each other: each is asked for at the height that those before it have left.
function stacked(top: number, draws: readonly ((top: number) => Block)[]): Block {
  let at = top;
  const parts: Markup[] = [];
  for (const draw of draws) {
    const block = draw(at);
    parts.push(...block.parts);
    at += block.height;
  }
  return { height: at - top, parts };
}

const space = (height: number) => (): Block => ({ height, parts: [] });

function textBlock(text: string, look: TextLook & { leading: number }) {
  return (top: number) => drawBlock(text, { x: MARGIN, top, width: INNER }, look);
}

function head({ title, subtitle, asOf }: PictureTexts, { ink, muted }: Colours) {
  const rule = (top: number): Block => ({
    height: 12,
    parts: [element("path", { d: `M${MARGIN} ${top}h${INNER}`, stroke: ink, "stroke-width": 2, fill: "none" })],
  });
  return [
    rule,
    textBlock(title, { hand: "title", size: 22, colour: ink, leading: 29 }),
    space(3),
    textBlock(subtitle, { hand: "text", size: 14, colour: muted, leading: 20 }),
    ...(asOf ? [space(3), textBlock(asOf, { hand: "strong", size: 13, colour: ink, leading: 20 })] : []),
    space(14),
  ];
}

function frameOf(spec: OverTime, plotted: readonly Plotted[], scale: ValueScale, colours: Colours): Frame {
  const { locale, unitSuffix = "", meetings } = spec;
  const ticks = scale.ticks.map((tick) => `${formatDecimal(tick.toFixed(scale.decimals), { locale })} ${unitSuffix}`);
  const names = meetings ? Object.values(meetings.lanes) : [];
  const widths = [...ticks, ...names].map((text) => textWidth(text, "text", LANE_SIZE));
  const room = Math.min(MAX_END_LABEL, endLabelWidth(plotted.flatMap(({ lines }) => lines)));
  return { left: MARGIN + Math.max(...widths, 0) + 12, right: PICTURE_WIDTH - MARGIN - room, room, colours };
}

function panels(spec: OverTime, plotted: readonly Plotted[], scale: ValueScale, frame: Frame) {
  const { domain, locale, unitSuffix: suffix } = spec;
  const height = plotted.length > 1 ? PLOT_HEIGHT.several : PLOT_HEIGHT.one;
  const { colours, room } = frame;
  const look = { domain, scale, locale, suffix, colours };
  return plotted.flatMap(({ panel: { title, series, bands, figures }, lines }) => [
    ...(title ? [textBlock(title, { hand: "strong", size: 14, colour: colours.ink, leading: 24 })] : []),
    space(8),
    (top: number) => {
      const box = { ...frame, top, height };
      const plot = drawPlot(lines, box, room, look, drawBands(bands, series, box, look));
      return { ...plot, parts: [...plot.parts, ...drawFigures(figures, box, look)] };
    },
    space(8),
  ]);
}

function lanes({ meetings, domain }: TimePicture, frame: Frame) {
  if (!meetings) return { above: [], below: [] };
  return {
    above: [(top: number) => drawLanes(meetings.marks, meetings.lanes, domain, { ...frame, top }), space(6)],
    below: [(top: number) => drawLegend(meetings.legend, { ...frame, left: MARGIN, top }), space(6)],
  };
}

const isCut = ({ min, max }: ValueScale) => min > 0 || max < 0;

function foot(spec: PictureTexts, notes: readonly string[], { muted, ink }: Colours) {
  const small = { hand: "text", size: 12, colour: muted, leading: 17 } as const;
  return [
    space(4),
    ...[...notes, ...spec.notes, ...spec.sources].map((text) => textBlock(text, small)),
    space(6),
    textBlock(spec.address, { ...small, colour: ink }),
  ];
}

function timeNotes({ labels }: OverTime, plotted: readonly Plotted[], scale: ValueScale): string[] {
  const isOpen = plotted.some(({ lines }) => lines.some(({ dots }) => dots.some(({ hollow }) => hollow)));
  return [
    ...(isOpen ? [labels.notFinal] : []),
    ...(plotted.some(({ panel }) => panel.bands.length > 0) ? [labels.gap] : []),
    ...(isCut(scale) ? [labels.notFromZero] : []),
  ];
}

function drawTime(spec: OverTime, colours: Colours) {
  const plotted = spec.panels.map((panel) => ({
    panel,
    lines: panel.series.map((each) => plotSeries(each, spec.domain)),
  }));
  const values = valuesOf(plotted.flatMap(({ lines }) => lines));
  const figures = spec.panels.flatMap((panel) => panel.figures.filter(({ period }) => extentOf(period, spec.domain)));
  const scale = valueScale([...values, ...figures.map(({ value }) => value)], spec.baseline);
  const frame = frameOf(spec, plotted, scale, colours);
  const { above, below } = lanes(spec, frame);
  const signs = (top: number) => drawFigureLegend(spec.signs ?? [], { ...frame, left: MARGIN, right: RIGHT, top });
  return {
    draws: [...above, ...panels(spec, plotted, scale, frame), ...below, signs],
    notes: timeNotes(spec, plotted, scale),
  };
}

function drawPoints({ scatter, labels, locale }: PictureTexts & ScatterPicture, colours: Colours) {
  const isAnyCut = Object.values(scatterScales(scatter)).some(isCut);
  return {
    draws: [(top: number) => drawScatter(scatter, { left: MARGIN, right: RIGHT, top }, { colours, locale })],
    notes: isAnyCut ? [labels.notFromZero] : [],
  };
}

/** Draws the picture of a chart: what its page says of it, from the finding to the address, in one column. */
export function drawPicture(spec: PictureSpec): Picture {
  const colours = PICTURE_COLOURS[spec.theme];
  const { draws, notes } = "scatter" in spec ? drawPoints(spec, colours) : drawTime(spec, colours);
  const { height, parts } = stacked(24, [...head(spec, colours), ...draws, ...foot(spec, notes, colours)]);
  return { height: Math.ceil(24 + height + 24), parts };
}

/** The picture as an SVG document that needs nothing else: `fontFaces` is the style sheet of its fonts, as data. */
export function pictureDocument(spec: PictureSpec, { height, parts }: Picture, fontFaces: string): string {
  const size = { width: PICTURE_WIDTH, height, viewBox: `0 0 ${PICTURE_WIDTH} ${height}` };
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...size,
    role: "img",
    lang: spec.locale,
  };
  const document = element(
    "svg",
    root,
    element("title", {}, spec.title),
    element("desc", {}, spec.summary),
    element("style", {}, fontFaces),
    element("rect", { width: PICTURE_WIDTH, height, fill: PICTURE_COLOURS[spec.theme].paper }),
    ...parts,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.svg}\n`;
}
