import type { Side } from "@/components/ui/side-dot";
import type { MeetingLane } from "@/lib/domain/meeting";
import type { ObsStatus } from "@/lib/domain/observation";

/** One period of a series. `value` places the point, `text` is what people read; null is a gap with its reason. */
export type ChartPoint = {
  /** The period's own text, such as `2024` or `2025-01/2025-03`. */
  period: string;
  /** The period as people write it ("Jan–Mar 2025"). */
  label: string;
  /** First and last ISO day. */
  start: string;
  end: string;
  /** Middle of the period in epoch milliseconds. */
  x: number;
  value: number | null;
  /** The value with its unit ("6.5 %"), or the reason why there is none ("no data"). */
  text: string;
  status: ObsStatus;
  /** Word for a status other than normal, in the reader's language ("forecast"). */
  statusText?: string;
  /** Release from which the value comes ("WDI, 13 Jul 2026"). */
  vintageText?: string;
};

export type ChartSeries = {
  id: string;
  /** Full name, such as the country's. */
  label: string;
  side: Side;
  /** Second cue beside the colour; without it A is solid and B dashed. */
  dash?: "solid" | "dashed";
  points: readonly ChartPoint[];
};

export type ChartMeeting = {
  slug: string;
  /** Epoch milliseconds of its (middle) day. */
  x: number;
  lane: MeetingLane;
  /** At a distance (call): a hollow mark. */
  call: boolean;
  multilateral: boolean;
  dateText: string;
  title: string;
  formText: string;
  levelText: string;
  placeText: string | null;
  participantsText: string | null;
  href: string;
};

/** First and last moment of the x axis, epoch milliseconds. */
export type TimeDomain = readonly [from: number, to: number];

/** How the value axis begins: at zero always, or where the values are (then the chart says so). */
export type Baseline = "zero" | "free";

export type PlotLabels = {
  /** Accessible name of the plot, such as "Real GDP growth by period; arrow keys move". */
  plot: string;
  /** Said under a value axis that does not begin at zero. */
  notFromZero: string;
};

export type MeetingLabels = {
  /** Accessible name of the marks as a group: "Meetings, in order of time; arrow keys move". */
  marks: string;
  lanes: Record<MeetingLane, string>;
  /** Name of the one lane of a narrow screen: "Meetings". */
  folded: string;
  /** Several meetings under one mark; `{count}`, `{from}` and `{to}` are filled in. */
  cluster: string;
  /** Link of the card to the meeting's page. */
  open: string;
  close: string;
};
