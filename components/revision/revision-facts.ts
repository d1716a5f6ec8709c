import type { SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import { PERCENT } from "@/components/indicator/readable-scale";
import { seriesFacts } from "@/components/pair/chart-points";
import { recordedYears, timeDomain } from "@/components/pair/time-range";
import type { RevisionScale } from "@/components/revision/revision-scale";
import { type SeriesHistories, seriesSentence, seriesTitle } from "@/components/revision/series-words";
import type { Side } from "@/components/ui/side-dot";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { SeriesReleases } from "@/lib/domain/series-releases";
import type { Words } from "@/lib/i18n/words";
import { viewQuery } from "@/lib/params/view-query";
import { knownOn, tellingReleases } from "@/lib/stats/series-revisions";

/** What the chart of a series' revisions says and draws. */
export type RevisionFacts = {
  title: string;
  subtitle: string;
  summary: string;
  lines: readonly SeriesFacts[];
  domain: TimeDomain;
  unitSuffix: string | undefined;
  /** The series as its newest release states it. */
  newest: SeriesWithValues;
  /** How many releases have no line; null when all have one. */
  note: string | null;
};

// Lines of one country are told apart by their dash and by the label at their end: more would cover each other.
const MOST_LINES = 3;

function asKnownOn(series: SeriesReleases, day: string): SeriesWithValues {
  return { ...series, values: knownOn(series.releases, day) };
}

function linesOf(series: SeriesReleases, days: readonly string[], side: Side, scale: RevisionScale, words: Words) {
  const { decimals, power } = scale;
  const shown = { decimals, power, unit: PERCENT.includes(series.unit) ? "%" : scale.unit };
  return days.map((day, index): SeriesFacts => {
    const dash = index === days.length - 1 ? "solid" : "dashed";
    const look = { label: words.day(day), side, dash } as const;
    return { ...seriesFacts(asKnownOn(series, day), look, shown, words), id: `${series.key}@${day}` };
  });
}

/** A series as it stood on the days of its most telling releases, a line each. Null for one without figures. */
export function revisionFacts(
  series: SeriesReleases,
  histories: SeriesHistories,
  scale: RevisionScale,
  pair: Pair | null,
  words: Words,
): RevisionFacts | null {
  const days = tellingReleases(histories.values(), MOST_LINES);
  const all = new Set(series.releases.map(({ vintage }) => vintage)).size;
  const newest = asKnownOn(series, days.at(-1) ?? "");
  const years = recordedYears([newest], []);
  if (!years) return null;
  const side = series.refArea === pair?.b ? "b" : "a";
  return {
    title: seriesTitle(series, histories, words),
    subtitle: words.t("revision.seriesLead", { unit: scale.unit }),
    summary: seriesSentence(histories, scale, words),
    lines: linesOf(series, days, side, scale, words),
    domain: timeDomain(viewQuery.defaults, years),
    unitSuffix: PERCENT.includes(series.unit) ? "%" : undefined,
    newest,
    note: all > days.length ? words.t("revision.notDrawn", { count: all - days.length }) : null,
  };
}
