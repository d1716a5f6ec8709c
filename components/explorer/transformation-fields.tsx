import { offeredTransformations } from "@/components/explorer/explored-series";
import { ExplorerInput, ExplorerSelect } from "@/components/explorer/explorer-field";
import type { SeriesMeasure } from "@/lib/domain/indicator";
import { TRANSFORMATIONS } from "@/lib/domain/transformation";
import type { Words } from "@/lib/i18n/words";
import { EXPLORE_AGGREGATIONS, EXPLORE_FREQUENCIES, type TransformQuery } from "@/lib/params/explore-query";

export type TransformationFieldsProps = {
  query: TransformQuery;
  /** The base that holds where the query names none. */
  base: string | null;
  /** Whether any of the series could be brought to a lower frequency. */
  canLower: boolean;
  /** What is known of the countries: a transformation that takes a second series is offered where there is one. */
  measures: readonly SeriesMeasure[];
  words: Words;
};

function Frequency({ query, words: { t } }: Pick<TransformationFieldsProps, "query" | "words">) {
  const freqs = EXPLORE_FREQUENCIES.map((value) => ({ value, label: t(`explore.freqs.${value}`) }));
  const aggs = EXPLORE_AGGREGATIONS.map((value) => ({ value, label: t(`transform.aggregation.${value}`) }));
  return (
    <>
      <ExplorerSelect name="freq" label={t("explore.freq")} value={query.freq} options={freqs} />
      <ExplorerSelect name="agg" label={t("explore.agg")} value={query.agg} options={aggs} shownFor="agg" />
    </>
  );
}

/** What is done to series, as fields of a form that is a `group/explore`. */
export function TransformationFields({ query, base, canLower, measures, words }: TransformationFieldsProps) {
  const { t } = words;
  const offered = offeredTransformations(measures);
  // Whoever asks by address for one that is not offered finds it named, and why there is none.
  const named = TRANSFORMATIONS.filter((code) => offered.includes(code) || code === query.transform);
  const options = named.map((value) => ({ value, label: t(`transform.name.${value}`) }));
  return (
    <>
      <ExplorerSelect name="transform" label={t("explore.transform")} value={query.transform} options={options} />
      <ExplorerInput
        name="base"
        label={t("explore.base")}
        value={query.base ?? ""}
        placeholder={base ?? "2015"}
        shownFor="base"
      />
      <ExplorerInput
        name="window"
        label={t("explore.window")}
        value={String(query.window)}
        placeholder="3"
        shownFor="window"
      />
      {(canLower || query.freq !== "own") && <Frequency query={query} words={words} />}
    </>
  );
}
