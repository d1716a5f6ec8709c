import { CADENCE_DATASET } from "@/lib/domain/cadence";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";

/** Where the figures of series come from, in words: one line a data set, with its newest vintage shown. */
export function sourceLines(series: readonly SeriesWithValues[], words: Words): { dataset: string; text: string }[] {
  const newest = new Map<string, { series: SeriesWithValues; value: SeriesWithValues["values"][number] }>();
  for (const each of series)
    for (const value of each.values) {
      const known = newest.get(each.attribution.datasetCode);
      if (!known || known.value.vintage < value.vintage)
        newest.set(each.attribution.datasetCode, { series: each, value });
    }
  return [...newest.values()].map(({ series: { attribution }, value }) => ({
    dataset: attribution.datasetCode,
    text:
      attribution.datasetCode === CADENCE_DATASET
        ? words.t("cadence.source", { day: words.day(value.vintage) })
        : `${words.t("common.source")}: ${words.attribution(attribution, value)}. ${words.t("common.retrieved", { day: words.day(value.retrievedAt) })}.`,
  }));
}

/** Where the figures of series come from, under their chart. */
export function seriesSources(series: readonly SeriesWithValues[], words: Words) {
  return sourceLines(series, words).map(({ dataset, text }) => <p key={dataset}>{text}</p>);
}
