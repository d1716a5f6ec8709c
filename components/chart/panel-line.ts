import type { ChartSeries, SeriesFacts } from "@/components/chart/chart-types";
import { readSeries, type StatusWords } from "@/components/chart/read-series";

/** A computed series as it travels to the browser; `reasons` says by period why it has no value there. */
export type PanelLine = SeriesFacts & { reasons: Readonly<Record<string, string>> };

/** The line as it is drawn: its gaps say the reasons of the computation. */
export function readPanelLine(line: PanelLine, locale: string, words: StatusWords): ChartSeries {
  const series = readSeries(line, locale, words);
  const points = series.points.map((point) => ({ ...point, text: line.reasons[point.period] ?? point.text }));
  return { ...series, points };
}
