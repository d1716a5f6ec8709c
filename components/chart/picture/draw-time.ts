import { extentOf } from "@/components/chart/figure-marks";
import { drawFigureLegend, drawFigures } from "@/components/chart/picture/draw-figures";
import { drawBands } from "@/components/chart/picture/draw-gap";
import { drawLanes, drawLegend } from "@/components/chart/picture/draw-lanes";
import { drawPlot, endLabelWidth } from "@/components/chart/picture/draw-plot";
import type { Colours } from "@/components/chart/picture/picture-colours";
import { LEFT, type Part, RIGHT, space, textPart } from "@/components/chart/picture/picture-layout";
import type { PicturePanel, PictureTexts, TimePicture } from "@/components/chart/picture/picture-types";
import { textWidth } from "@/components/chart/picture/text-width";
import { type PlottedSeries, plotSeries, valuesOf } from "@/components/chart/plot-data";
import { isCut, type ValueScale, valueScale } from "@/components/chart/scale";
import { formatDecimal } from "@/lib/format";

const MAX_END_LABEL = 240;
const LANE_SIZE = 12;
const PLOT_HEIGHT = { one: 300, several: 190 };

type Plotted = { panel: PicturePanel; lines: PlottedSeries[] };
type OverTime = PictureTexts & TimePicture;
type Frame = { left: number; right: number; room: number; colours: Colours };

/** The parts of a drawing, and the sentences that belong to it. */
type Drawn = { draws: Part[]; notes: string[] };

function frameOf(spec: OverTime, plotted: readonly Plotted[], scale: ValueScale, colours: Colours): Frame {
  const { locale, unitSuffix = "", meetings } = spec;
  const ticks = scale.ticks.map((tick) => `${formatDecimal(tick.toFixed(scale.decimals), { locale })} ${unitSuffix}`);
  const names = meetings ? Object.values(meetings.lanes) : [];
  const widths = [...ticks, ...names].map((text) => textWidth(text, "text", LANE_SIZE));
  const room = Math.min(MAX_END_LABEL, endLabelWidth(plotted.flatMap(({ lines }) => lines)));
  return { left: LEFT + Math.max(...widths, 0) + 12, right: RIGHT - room, room, colours };
}

function panels(spec: OverTime, plotted: readonly Plotted[], scale: ValueScale, frame: Frame) {
  const { domain, locale, unitSuffix: suffix } = spec;
  const height = plotted.length > 1 ? PLOT_HEIGHT.several : PLOT_HEIGHT.one;
  const { colours, room } = frame;
  const look = { domain, scale, locale, suffix, colours };
  return plotted.flatMap(({ panel: { title, series, bands, figures, behind, over }, lines }) => [
    ...(title ? [textPart(title, { hand: "strong", size: 14, colour: colours.ink, leading: 24 })] : []),
    space(8),
    (top: number) => {
      const box = { ...frame, top, height };
      const below = [...drawBands(bands, series, box, look), ...(behind?.(box, look) ?? [])];
      const plot = drawPlot(lines, box, room, look, below);
      return { ...plot, parts: [...plot.parts, ...drawFigures(figures, box, look), ...(over?.(box, look) ?? [])] };
    },
    space(8),
  ]);
}

function lanes({ meetings, domain }: TimePicture, frame: Frame) {
  if (!meetings) return { above: [], below: [] };
  return {
    above: [(top: number) => drawLanes(meetings.marks, meetings.lanes, domain, { ...frame, top }), space(6)],
    below: [(top: number) => drawLegend(meetings.legend, { ...frame, left: LEFT, top }), space(6)],
  };
}

function timeNotes({ labels }: OverTime, plotted: readonly Plotted[], scale: ValueScale): string[] {
  const isOpen = plotted.some(({ lines }) => lines.some(({ dots }) => dots.some(({ hollow }) => hollow)));
  return [
    ...(isOpen ? [labels.notFinal] : []),
    ...(plotted.some(({ panel }) => panel.bands.length > 0) ? [labels.gap] : []),
    ...(isCut(scale) ? [labels.notFromZero] : []),
  ];
}

/** Lines over time, below each other on one value axis, with the meetings above them and what the signs mean below. */
export function drawTime(spec: OverTime, colours: Colours): Drawn {
  const plotted = spec.panels.map((panel) => ({
    panel,
    lines: panel.series.map((each) => plotSeries(each, spec.domain)),
  }));
  const values = valuesOf(plotted.flatMap(({ lines }) => lines));
  const figures = spec.panels.flatMap((panel) => panel.figures.filter(({ period }) => extentOf(period, spec.domain)));
  const reach = spec.panels.flatMap((panel) => panel.reach ?? []);
  const scale = valueScale([...values, ...figures.map(({ value }) => value), ...reach], spec.baseline);
  const frame = frameOf(spec, plotted, scale, colours);
  const { above, below } = lanes(spec, frame);
  const signs = (top: number) => drawFigureLegend(spec.signs ?? [], { ...frame, left: LEFT, right: RIGHT, top });
  return {
    draws: [...above, ...panels(spec, plotted, scale, frame), ...below, signs],
    notes: timeNotes(spec, plotted, scale),
  };
}
