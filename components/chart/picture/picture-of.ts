import type { ChartSeries, SeriesFacts } from "@/components/chart/chart-types";
import type { FigureFacts } from "@/components/chart/figure-marks";
import type { BandFacts } from "@/components/chart/gap-band-runs";
import type {
  OwnDrawings,
  PicturePanel,
  PictureTexts,
  ScatterPicture,
  TimePicture,
} from "@/components/chart/picture/picture-types";
import { readSeries } from "@/components/chart/read-series";
import { spanMarks, withoutSpans } from "@/components/chart/span-marks";
import { statusWords } from "@/components/pair/chart-points";
import { sourceLines } from "@/components/pair/series-sources";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { type ChartView, chartPage, type PairChartView } from "@/lib/params/chart-query";

/** What a picture takes from outside of its data: which chart in which view, in whose words, from which site. */
export type PictureFrame<V extends ChartView = ChartView> = { view: V; words: Words; origin: string };

/** The frame of a picture of a pair. */
export type PairPictureFrame = PictureFrame<PairChartView>;

/** With `bands` (of years) a value of a part of a year stands apart from its line, as do the `figures` of the press. */
type PanelFacts = OwnDrawings & {
  title?: string;
  series: readonly SeriesFacts[];
  bands?: readonly BandFacts[];
  figures?: readonly FigureFacts[];
};

type Said = Pick<PictureTexts, "title" | "subtitle" | "summary" | "notes"> & {
  /** The series that the chart shows, which say where its figures come from. */
  sources: readonly SeriesWithValues[];
  /** Whence comes what no series holds. */
  computedFrom?: string;
};

type OverTime = Said &
  Omit<TimePicture, "panels" | "baseline"> &
  Partial<Pick<TimePicture, "baseline">> & {
    /** What hollow points and dotted lines are, where they are not what they are elsewhere. */
    notFinal?: string;
  };

function panelOf(
  { title, series, bands, figures = [], ...own }: PanelFacts,
  read: (facts: SeriesFacts) => ChartSeries,
): PicturePanel {
  const all = series.map(read);
  if (!bands) return { ...own, title, series: all, bands: [], figures };
  return { ...own, title, series: all.map(withoutSpans), bands, figures: [...all.flatMap(spanMarks), ...figures] };
}

function textsOf({ view, words, origin }: PictureFrame, said: Said) {
  const { title, subtitle, summary, notes, sources, computedFrom } = said;
  const { t, locale, asOf } = words;
  return {
    title,
    subtitle,
    summary,
    notes,
    locale,
    asOf: asOf && t("asOf.title", { day: words.day(asOf) }),
    sources: [...sourceLines(sources, words).map(({ text }) => text), ...(computedFrom ? [computedFrom] : [])],
    address: t("picture.address", { address: origin + words.path(chartPage(view)) }),
    theme: view.query.theme === "dark" ? ("dark" as const) : ("light" as const),
  };
}

/** Lines over time as a picture with what every picture says: the day of its view, its sources and its address. */
export function pictureOf(
  frame: PictureFrame,
  {
    panels,
    meetings,
    signs,
    domain,
    unitSuffix,
    baseline = "zero",
    notFinal,
    ...said
  }: OverTime & { panels: readonly PanelFacts[] },
): PictureTexts & TimePicture {
  const { t, locale } = frame.words;
  const statuses = statusWords(frame.words);
  return {
    ...textsOf(frame, said),
    panels: panels.map((panel) => panelOf(panel, (facts) => readSeries(facts, locale, statuses))),
    meetings,
    signs,
    domain,
    unitSuffix,
    baseline,
    labels: { notFromZero: t("pair.notFromZero"), notFinal: notFinal ?? t("picture.notFinal"), gap: t("picture.gap") },
  };
}

/** One indicator against another as a picture with what every picture says. */
export function scatterPictureOf(
  frame: PictureFrame,
  { scatter, ...said }: Said & ScatterPicture,
): PictureTexts & ScatterPicture {
  const { t } = frame.words;
  return {
    ...textsOf(frame, said),
    scatter,
    labels: { notFromZero: t("explore.axesNotFromZero"), notFinal: t("picture.notFinal"), gap: t("picture.gap") },
  };
}
