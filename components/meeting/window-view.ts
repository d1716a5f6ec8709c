import type { WindowPlot } from "@/components/meeting/window-plots";
import { growthColumns, growthLines, growthSentences, within } from "@/components/pair/growth-view";
import type { FigureColumn } from "@/components/pair/series-rows";
import { tradeColumns, tradePanels } from "@/components/pair/trade-view";
import { GROWTH_INDICATOR, type Measure } from "@/lib/domain/indicator";
import { INFLATION_INDICATOR, type MeetingWindow } from "@/lib/domain/meeting-window";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { exportHref, LISTS } from "@/lib/params/export";

/** One frame of the section: what it draws, its table, its file, and the series of the window from which it comes. */
export type WindowFrame = {
  id: string;
  title: string;
  subtitle: string;
  summary: string;
  plots: WindowPlot[];
  columns: FigureColumn[];
  shown: SeriesWithValues[];
  unitSuffix?: string;
  file: { href: string; count: number };
};

/** A frame, or the name of what the record holds no figures of. */
export type FrameOrNothing = WindowFrame | { id: string; missing: string };

/** What of the record the section reads: each country's own series, and those of the trade between the two. */
export type WindowRecord = { own: readonly SeriesWithValues[]; trade: readonly SeriesWithValues[] };

type Context = { pair: Pair; window: MeetingWindow; words: Words };
type Asked = Partial<(typeof LISTS)["observations"]["defaults"]>;

function shownOf(series: readonly SeriesWithValues[], { window }: Context): SeriesWithValues[] {
  return series.map((each) => within(each, window)).filter(({ values }) => values.some(({ value }) => value !== null));
}

function fileOf(shown: readonly SeriesWithValues[], asked: Asked, { pair, window: { from, to }, words }: Context) {
  const query = { ...LISTS.observations.defaults, ...asked, pair, from, to, asof: words.asOf };
  return { href: exportHref("observations", query), count: shown.reduce((sum, { values }) => sum + values.length, 0) };
}

/** A rate of both countries in percent a year, such as growth. */
function rateFrame(code: string, measure: Measure, record: WindowRecord, context: Context): FrameOrNothing {
  const { pair, words } = context;
  const { t } = words;
  const [id, title] = [`window-${measure.replaceAll("_", "-")}`, t(`measure.${measure}`)];
  const shown = shownOf(
    record.own.filter(({ indicatorCode }) => indicatorCode === code),
    context,
  );
  if (shown.length === 0) return { id, missing: title };
  return {
    id,
    title,
    subtitle: t("meetingPage.percent"),
    summary: growthSentences(shown, words).join(" "),
    plots: [{ id, name: t("explore.keys", { name: title }), series: growthLines(shown, pair, words) }],
    columns: growthColumns(shown, pair, words),
    shown,
    unitSuffix: "%",
    file: fileOf(shown, { indicator: [code] }, context),
  };
}

/** Trade in both directions, each reporter's own count. */
function tradeFrame(record: WindowRecord, context: Context): FrameOrNothing {
  const { pair, words } = context;
  const { t } = words;
  const [id, title] = ["window-trade", t("meetingPage.windowTrade")];
  const shown = shownOf(
    record.trade.filter(({ measure }) => measure !== "trade_turnover"),
    context,
  );
  if (shown.length === 0) return { id, missing: title };
  const panels = tradePanels(shown, pair, words);
  return {
    id,
    title,
    subtitle: t("meetingPage.million"),
    summary: panels.flatMap(({ sentence }) => sentence ?? []).join(" "),
    plots: panels.map((panel) => ({
      id: panel.id,
      title: panel.title,
      name: t("pair.tradeKeys", { direction: panel.title }),
      series: panel.series,
    })),
    columns: tradeColumns(shown, pair, words),
    shown,
    file: fileOf(shown, { measure: ["trade_export", "trade_import"] }, context),
  };
}

/** Growth, inflation and trade of the years around a meeting; what the record lacks is named. */
export function windowFrames(record: WindowRecord, context: Context): FrameOrNothing[] {
  return [
    rateFrame(GROWTH_INDICATOR, "gdp_growth", record, context),
    rateFrame(INFLATION_INDICATOR, "inflation", record, context),
    tradeFrame(record, context),
  ];
}
