import type { Baseline, ChartMeeting, ChartSeries, TimeDomain } from "@/components/chart/chart-types";
import type { BandFacts } from "@/components/chart/gap-band-runs";
import type { MeetingMarkProps } from "@/components/ui/meeting-mark";
import type { Side } from "@/components/ui/side-dot";
import type { MeetingLane } from "@/lib/domain/meeting";

/** A value of a part of a year, which belongs to no line of years: over its own days, in epoch milliseconds. */
export type PartFigure = { start: number; end: number; value: number; side: Side };

export type PicturePanel = {
  title?: string;
  series: readonly ChartSeries[];
  /** Where two lines count the same flow, the gap between them. */
  bands: readonly BandFacts[];
  parts: readonly PartFigure[];
};

/** A sign of a meeting with its word. */
export type LegendSign = Omit<MeetingMarkProps, "size"> & { label: string };

/** All that a picture of a chart says: the chart's own words and data, with what a page would say around it. */
export type PictureSpec = {
  /** The finding, in a sentence. */
  title: string;
  /** What is measured, with its unit. */
  subtitle: string;
  /** Text alternative. */
  summary: string;
  /** One plot each, below each other on one value axis. */
  panels: readonly PicturePanel[];
  meetings?: { marks: readonly ChartMeeting[]; lanes: Record<MeetingLane, string>; legend: readonly LegendSign[] };
  domain: TimeDomain;
  locale: string;
  unitSuffix?: string;
  baseline: Baseline;
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
