import type { TimeDomain } from "@/components/chart/chart-types";
import type { MeetingRecord } from "@/components/meeting/meeting-count-cell";
import { within } from "@/components/pair/growth-view";
import type { Frequency } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import { isOfPair } from "@/lib/domain/pair-series";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { type ExploreQuery, transformedHref, transformedQuery } from "@/lib/params/explore-query";
import { exportHref, LISTS } from "@/lib/params/export";

/** What every part of an explorer needs: `series` are all that were read, `stepped` the frequencies drawn as steps. */
export type ExplorerContext = {
  pair: Pair;
  query: ExploreQuery;
  series: readonly SeriesWithValues[];
  domain: TimeDomain;
  stepped: readonly Frequency[];
  words: Words;
  /** The meetings that the tables count by period; a chart alone has no such column. */
  record?: MeetingRecord;
  /** Alone in a frame: nothing that would lead away from it. */
  isFramed?: boolean;
  /** On the page of the one indicator, not on the pair's explorer. */
  isOnIndicatorPage?: boolean;
};

/** The file with the published figures from which a part was computed, and its number of rows. */
export function figuresFile(used: readonly SeriesWithValues[], { pair, query, series }: ExplorerContext) {
  const published = used.filter((each) => !isOfPair(each));
  const indicator = [...new Set(published.map(({ indicatorCode }) => indicatorCode))];
  const { from, to, asof } = query;
  const rows = series.filter(({ indicatorCode }) => indicator.includes(indicatorCode));
  return {
    href: exportHref("observations", { ...LISTS.observations.defaults, pair, indicator, from, to, asof }),
    count: rows.reduce((sum, each) => sum + within(each, query).values.length, 0),
  };
}

/** The file with the counts of meetings from which a part was computed, and its number of rows. */
export function countsFile(used: readonly SeriesWithValues[], { pair, query }: ExplorerContext) {
  const counts = used.filter(isOfPair);
  const indicator = [...new Set(counts.map(({ indicatorCode }) => indicatorCode))];
  const { freq, from, to, asof } = query;
  return {
    href: transformedHref({ ...transformedQuery.defaults, pair, indicator, freq, from, to, asof }),
    count: counts.reduce((sum, each) => sum + within(each, query).values.length, 0),
  };
}

/** The file with what was computed of some indicators to a base; null where values stand as published. */
export function transformedFile(
  codes: readonly string[],
  base: string | null,
  { pair, query }: ExplorerContext,
): string | null {
  if (query.transform === "lin" && query.freq === "own") return null;
  const { transform, window, freq, agg, from, to, asof } = query;
  return transformedHref({ pair, indicator: [...codes], transform, base, window, freq, agg, from, to, asof });
}

/** The words of a chart's frame. */
export function frameLabels({ t }: Words) {
  return {
    view: t("common.view"),
    chart: t("common.chart"),
    table: t("common.table"),
    failed: t("common.chartFailed"),
  };
}

/** The series from which results come: their own and the second ones. */
export function usedSeries(explored: readonly { series: SeriesWithValues; partner: SeriesWithValues | null }[]) {
  return [...new Set(explored.flatMap(({ series, partner }) => (partner ? [series, partner] : [series])))];
}
