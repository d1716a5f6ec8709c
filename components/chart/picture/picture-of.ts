import type { ChartSeries, SeriesFacts } from "@/components/chart/chart-types";
import type { BandFacts } from "@/components/chart/gap-band-runs";
import type { PartFigure, PicturePanel, PictureSpec } from "@/components/chart/picture/picture-types";
import { readSeries } from "@/components/chart/read-series";
import { statusWords } from "@/components/pair/chart-points";
import { sourceLines } from "@/components/pair/series-sources";
import { addDays, dayToEpoch } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { type ChartView, chartPage } from "@/lib/params/chart-query";

/** What a picture takes from outside of its data: which chart in which view, in whose words, from which site. */
export type PictureFrame = { view: ChartView; words: Words; origin: string };

/** With `bands` (of years) a value of a part of a year stands apart from its line. */
type PanelFacts = { title?: string; series: readonly SeriesFacts[]; bands?: readonly BandFacts[] };

type Drawn = Pick<PictureSpec, "title" | "subtitle" | "summary" | "meetings" | "domain" | "unitSuffix" | "notes"> & {
  panels: readonly PanelFacts[];
  /** The series that the chart shows, which say where its figures come from. */
  sources: readonly SeriesWithValues[];
};

const isPart = ({ period }: { period: string }) => period.includes("/");

function partsOf({ side, points }: ChartSeries): PartFigure[] {
  return points.filter(isPart).flatMap(({ start, end, value }) => {
    return value === null ? [] : [{ start: dayToEpoch(start), end: dayToEpoch(addDays(end, 1)), value, side }];
  });
}

function panelOf({ title, series, bands }: PanelFacts, read: (facts: SeriesFacts) => ChartSeries): PicturePanel {
  const all = series.map(read);
  if (!bands) return { title, series: all, bands: [], parts: [] };
  const lines = all.map((each) => ({ ...each, points: each.points.filter((point) => !isPart(point)) }));
  return { title, series: lines, bands, parts: all.flatMap(partsOf) };
}

/** A chart as a picture with what every picture says: the day of its view, its sources and its address. */
export function pictureOf({ view, words, origin }: PictureFrame, { panels, sources, ...drawn }: Drawn): PictureSpec {
  const { t, locale, asOf } = words;
  const statuses = statusWords(words);
  return {
    ...drawn,
    panels: panels.map((panel) => panelOf(panel, (facts) => readSeries(facts, locale, statuses))),
    locale,
    baseline: "zero",
    asOf: asOf && t("asOf.title", { day: words.day(asOf) }),
    sources: sourceLines(sources, words).map(({ text }) => text),
    labels: { notFromZero: t("pair.notFromZero"), notFinal: t("picture.notFinal"), gap: t("picture.gap") },
    address: t("picture.address", { address: origin + words.path(chartPage(view)) }),
    theme: view.query.theme === "dark" ? "dark" : "light",
  };
}
