import type { Baseline, ChartMeeting, ChartSeries, TimeDomain } from "@/components/chart/chart-types";
import type { FigureFacts } from "@/components/chart/figure-marks";
import type { BandFacts } from "@/components/chart/gap-band-runs";
import type { PlotBox, PlotLook } from "@/components/chart/picture/draw-plot";
import type { Markup } from "@/components/chart/picture/markup";
import type { ScatterLine } from "@/components/chart/scatter-drawing";
import type { MeetingMarkProps } from "@/components/ui/meeting-mark";
import type { MeetingLane } from "@/lib/domain/meeting";

/** What a chart draws of its own, placed by the plot's own axes. */
export type PanelDrawing = (box: PlotBox, look: PlotLook) => Markup[];

/** A chart's own drawings behind and over its lines, and the values that the value axis has to hold for them. */
export type OwnDrawings = { behind?: PanelDrawing; over?: PanelDrawing; reach?: readonly number[] };

export type PicturePanel = OwnDrawings & {
  title?: string;
  series: readonly ChartSeries[];
  /** Where two lines count the same flow, the gap between them. */
  bands: readonly BandFacts[];
  /** What belongs to no line: statistics of a part of a year, and what the press said. */
  figures: readonly FigureFacts[];
};

/** A sign of a meeting with its word. */
export type LegendSign = Omit<MeetingMarkProps, "size"> & { label: string };

/** The middle of a sign, its colour, and that of the ground. */
export type SignPlace = { x: number; y: number; colour: string; paper: string };

/** A sign of a chart's own: so wide, drawn in its place. */
export type OwnSign = { width: number; draw: (place: SignPlace) => Markup };

/** A sign of what stands apart from the lines, a figure's or the chart's own, with its word. */
export type FigureLegendSign = (Pick<FigureFacts, "comparator" | "hollow"> | OwnSign) & { label: string };

/** All that a picture says beside its drawing: the chart's own words, with what a page would say around it. */
export type PictureTexts = {
  /** The finding, in a sentence. */
  title: string;
  /** What is measured, with its unit. */
  subtitle: string;
  /** Text alternative. */
  summary: string;
  locale: string;
  /** "As known on …", for the view of a day. */
  asOf: string | null;
  /** Where the figures come from: a line a data set, with vintage and licence. */
  sources: readonly string[];
  notes: readonly string[];
  labels: { notFromZero: string; notFinal: string; gap: string };
  /** Address of the page that shows the chart. */
  address: string;
  theme: "light" | "dark";
};

/** Lines over time. */
export type TimePicture = {
  /** One plot each, below each other on one value axis. */
  panels: readonly PicturePanel[];
  meetings?: { marks: readonly ChartMeeting[]; lanes: Record<MeetingLane, string>; legend: readonly LegendSign[] };
  /** What the signs apart from the lines mean. */
  signs?: readonly FigureLegendSign[];
  domain: TimeDomain;
  unitSuffix?: string;
  baseline: Baseline;
};

type ScatterPictureAxis = { title: string; suffix?: string };

/** One indicator against another. */
export type ScatterPicture = {
  scatter: { lines: readonly ScatterLine[]; x: ScatterPictureAxis; y: ScatterPictureAxis };
};

/** A picture of a chart: what it says and what it draws. */
export type PictureSpec = PictureTexts & (TimePicture | ScatterPicture);
