import { scaledText } from "@/components/pair/chart-points";
import { finerScale, type RevisionScale } from "@/components/revision/revision-scale";
import { subjectOf } from "@/components/revision/revision-words";
import type { ReleasedValue, SeriesReleases } from "@/lib/domain/series-releases";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { compareDecimals } from "@/lib/stats/decimal";
import type { RevisionHistory } from "@/lib/stats/revision";

/** The history of each period of a series, oldest period first. */
export type SeriesHistories = ReadonlyMap<string, RevisionHistory<ReleasedValue>>;

/** The finding of a series: how many of its periods were revised. */
export function seriesTitle(series: SeriesReleases, histories: SeriesHistories, words: Words): string {
  const revised = [...histories.values()].filter(({ revisions }) => revisions > 0).length;
  const names = { subject: subjectOf(series, words), revised, count: histories.size };
  return words.t(revised > 0 ? "revision.seriesTitle" : "revision.seriesTitleNone", names);
}

const size = (difference: string | null) => (difference ?? "0").replace("-", "");

/** The period whose newest figure lies farthest from its first, in a sentence; null when none does. */
function largestSentence(histories: SeriesHistories, scale: RevisionScale, words: Words): string | null {
  const ranked = [...histories].sort(([, a], [, b]) => compareDecimals(size(b.total), size(a.total)));
  const [period = "", most] = ranked[0] ?? [];
  const [first, latest, total] = [most?.first?.value, most?.latest?.value, most?.total];
  if (!first || !latest || !total || total === "0") return null;
  const shown = finerScale(scale, [total]);
  return words.t("revision.largest", {
    period: formatPeriod(period, words.locale),
    first: scaledText(first, shown, words.locale),
    latest: scaledText(latest, shown, words.locale),
    unit: scale.unit,
  });
}

/** How many releases there are, from when to when, and which period they moved most. */
export function seriesSentence(histories: SeriesHistories, scale: RevisionScale, words: Words): string {
  const all = [...histories.values()];
  const days = [...new Set(all.flatMap(({ steps }) => steps.map(({ statement }) => statement.vintage)))].sort();
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to) return words.t("revision.nothing");
  const reach = words.t("revision.reach", { count: days.length, from: words.day(from), to: words.day(to) });
  const isRevised = all.some(({ revisions }) => revisions > 0);
  const none = words.t(days.length > 1 ? "revision.none" : "revision.single");
  return [reach, isRevised ? largestSentence(histories, scale, words) : none].filter(Boolean).join(" ");
}
