import type { Side } from "@/components/ui/side-dot";
import type { MeetingForm, MeetingLane, MeetingLevel, MeetingStatus } from "@/lib/domain/meeting";
import type { ObsStatus } from "@/lib/domain/observation";

/** One period of a series as it travels to the browser: what can be derived of it is derived on either side. */
export type PointFacts = {
  /** The period's own text, such as `2024` or `2025-01/2025-03`. */
  period: string;
  /** The period as people write it ("Jan–Mar 2025"), where that is another text. */
  label?: string;
  /** Decimal text in the publisher's digits; null is a gap, and `status` says why. */
  value: string | null;
  /** Without it the value is a normal one (A). */
  status?: ObsStatus;
  /** Index of its release among the series' `vintages`. */
  vintage: number;
};

/** A series as it travels to the browser; `readSeries` makes of it what is drawn. */
export type SeriesFacts = Omit<ChartSeries, "points"> & {
  /** Digits after the point, and the power of ten that turns the series' unit into the chart's. */
  decimals: number;
  power: number;
  /** Short unit after each value, such as "%". */
  unit: string;
  /** Releases from which the values come, in words. */
  vintages: readonly string[];
  points: readonly PointFacts[];
};

/** One period of a series as it is drawn. `value` places the point, `text` is what people read; null is a gap with its reason. */
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

/** The last two are for a plot in which lines of more than two kinds stand together. */
export type LineDash = "solid" | "dashed" | "short" | "dash_dot";

export type ChartSeries = {
  id: string;
  /** Full name, such as the country's. */
  label: string;
  side: Side;
  /** Second cue beside the colour; without it A is solid and B dashed. */
  dash?: LineDash;
  /** Each value is drawn over the whole of its period, where series of a higher frequency stand beside it. */
  step?: boolean;
  points: readonly ChartPoint[];
};

/** A meeting as it travels to the browser; `readMeeting` makes of it what is drawn. */
export type MarkFacts = {
  slug: string;
  /** Epoch milliseconds of its (middle) day. */
  x: number;
  dateText: string;
  title: string;
  form: MeetingForm;
  level: MeetingLevel;
  /** Only where it is so. */
  multilateral?: true;
  /** Only where it was not held. */
  status?: MeetingStatus;
  placeText: string;
  /** Who took part: indices of the labels' `people`. */
  people: readonly number[];
};

/** A meeting as it is drawn. */
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
  statuses: Record<ObsStatus, string>;
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
  /** Words of the forms, levels and states that the meetings have. */
  forms: Partial<Record<MeetingForm, string>>;
  levels: Partial<Record<MeetingLevel, string>>;
  statuses: Partial<Record<MeetingStatus, string>>;
  /** Names of all who took part in any of the meetings. */
  people: readonly string[];
  /** Address of a meeting's page; `{slug}` is filled in. */
  href: string;
};
