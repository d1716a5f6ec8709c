import { ExplorerInput, ExplorerSelect } from "@/components/explorer/explorer-field";
import { TRANSFORMATIONS } from "@/lib/domain/transformation";
import type { Words } from "@/lib/i18n/words";
import { EXPLORE_AGGREGATIONS, EXPLORE_FREQUENCIES, type TransformQuery } from "@/lib/params/explore-query";

export type TransformationFieldsProps = {
  query: TransformQuery;
  /** The base that holds where the query names none. */
  base: string | null;
  /** Whether any of the series could be brought to a lower frequency. */
  canLower: boolean;
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
export function TransformationFields({ query, base, canLower, words }: TransformationFieldsProps) {
  const { t } = words;
  // No price index is recorded: real values are named only to whoever asks for them by address.
  const offered = TRANSFORMATIONS.filter((code) => code !== "real" || query.transform === "real");
  const options = offered.map((value) => ({ value, label: t(`transform.name.${value}`) }));
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
