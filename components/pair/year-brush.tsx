import { RangeBrush } from "@/components/chart/range-brush";
import { shownYears } from "@/components/pair/time-range";
import type { Words } from "@/lib/i18n/words";
import type { ViewQuery } from "@/lib/params/view-query";

type Props = {
  query: ViewQuery;
  /** First and last year of the whole record. */
  years: readonly [number, number];
  words: Words;
};

/** Chooses the years that a page of the pair shows, within the record or as far as the address goes beyond it. */
export function YearBrush({ query, years, words: { t } }: Props) {
  const labels = {
    legend: t("pair.brush"),
    from: t("pair.brushFrom"),
    to: t("pair.brushTo"),
    whole: t("pair.brushReset"),
    apply: t("common.apply"),
  };
  const shown = shownYears(query, years);
  const all = [Math.min(years[0], shown[0]), Math.max(years[1], shown[1])] as const;
  return <RangeBrush years={all} value={shown} labels={labels} />;
}
