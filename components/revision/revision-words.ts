import { scaledText } from "@/components/pair/chart-points";
import { periodScale, type RevisionScale, revisionScale } from "@/components/revision/revision-scale";
import type { ReleasedValue, SeriesReleases } from "@/lib/domain/series-releases";
import { formatCount, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { RevisionHistory } from "@/lib/stats/revision";

/** What a series is of, in a few words: "GDP growth of Uzbekistan". */
export function subjectOf(series: SeriesReleases, { t, country }: Words): string {
  const names = { measure: t(`measure.${series.measure}`), area: country(series.refArea) };
  if (!series.counterpartArea) return t("revision.subject", names);
  return t("revision.subjectFlow", { ...names, partner: country(series.counterpartArea) });
}

/** How often something happened: "once", "twice", "5 times". */
export function timesText(count: number, { t }: Words): string {
  if (count === 1) return t("revision.once");
  return count === 2 ? t("revision.twice") : t("revision.times", { count });
}

type History = RevisionHistory<ReleasedValue>;

function headingKey({ first, latest, revisions, total, steps }: History): string {
  if (!first) return "headingNone";
  if (latest?.value === null) return "headingWithdrawn";
  if (steps.length === 1) return "headingOne";
  if (revisions === 0) return "headingSame";
  return total === "0" ? "headingBack" : "headingRevised";
}

/** The finding of a period: "GDP growth of Uzbekistan in 2023 has been revised twice: from 5.99 to 6.32 percent". */
export function revisionHeading(series: SeriesReleases, period: string, history: History, words: Words): string {
  const { first, latest, spread, revisions, steps } = history;
  const scale = periodScale(revisionScale(series, words), history);
  const figure = (value: string | null | undefined) => (value ? scaledText(value, scale, words.locale) : "");
  const name = formatPeriod(period, words.locale);
  return words.t(`revision.${headingKey(history)}`, {
    subject: words.t("revision.inPeriod", { subject: subjectOf(series, words), period: name }),
    times: timesText(revisions, words),
    count: steps.length,
    first: figure(first?.value),
    // Without a revision it is the figure in full digits, not its newest copy.
    latest: figure(revisions === 0 ? spread?.highest : latest?.value),
    unit: scale.unit,
  });
}

/** How far the figures of a period lay apart, in a sentence; null where there is none. */
export function spreadSentence({ spread, steps, revisions }: History, scale: RevisionScale, words: Words) {
  if (!spread) return null;
  const text = (value: string) => scaledText(value, scale, words.locale);
  return words.t("revision.spreadSentence", {
    count: steps.length,
    revisions: formatCount(revisions, words.locale),
    lowest: text(spread.lowest),
    highest: text(spread.highest),
    unit: scale.unit,
    width: text(spread.width),
    differenceUnit: scale.differenceUnit,
  });
}
