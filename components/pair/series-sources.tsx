import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";

/** Where the figures of series come from: one line a data set, with its newest vintage shown. */
export function seriesSources(series: readonly SeriesWithValues[], words: Words) {
  const newest = new Map<string, { series: SeriesWithValues; value: SeriesWithValues["values"][number] }>();
  for (const each of series)
    for (const value of each.values) {
      const known = newest.get(each.attribution.datasetCode);
      if (!known || known.value.vintage < value.vintage)
        newest.set(each.attribution.datasetCode, { series: each, value });
    }
  return [...newest.values()].map(({ series: { attribution }, value }) => (
    <p key={attribution.datasetCode}>
      {words.t("common.source")}: {words.attribution(attribution, value)}.{" "}
      {words.t("common.retrieved", { day: words.day(value.retrievedAt) })}.
    </p>
  ));
}
