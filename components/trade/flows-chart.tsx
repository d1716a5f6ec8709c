import { TradeChart } from "@/components/chart/trade-chart";
import { statusWords } from "@/components/pair/chart-points";
import { timeDomain } from "@/components/pair/time-range";
import { YearBrush } from "@/components/pair/year-brush";
import type { FlowsFacts } from "@/components/trade/flows-facts";
import { TradeLegend } from "@/components/trade/trade-legend";
import type { Pair } from "@/lib/domain/pair";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import type { ViewQuery } from "@/lib/params/view-query";

export type TradeProps = {
  pair: Pair;
  query: ViewQuery;
  /** First and last year of the whole record. */
  years: readonly [number, number];
  /** The counts and press figures of the range. */
  counts: readonly SeriesWithValues[];
  figures: readonly ReportedFigure[];
  words: Words;
  /** Alone in a frame: nothing that would lead away from it. */
  isFramed?: boolean;
};

type Props = Pick<TradeProps, "query" | "years" | "words" | "isFramed"> & Pick<FlowsFacts, "panels" | "signs">;

/** Both directions as lines with the gaps between and the press apart, the range of years and the meaning of the signs. */
export function FlowsChart({ query, years, panels, signs, words, isFramed }: Props) {
  const { t } = words;
  return (
    <>
      <TradeChart
        panels={panels.map(({ id, title, series, bands, figures }) => ({
          id,
          title,
          series,
          bands,
          figures,
          plotLabel: t("pair.tradeKeys", { direction: title }),
        }))}
        domain={timeDomain(query, years)}
        locale={words.locale}
        labels={{ notFromZero: t("pair.notFromZero"), statuses: statusWords(words) }}
      />
      {!isFramed && <YearBrush query={query} years={years} words={words} />}
      <TradeLegend
        signs={signs}
        hasGaps={panels.some(({ bands }) => bands.some(({ periods }) => periods.length > 0))}
        words={words}
      />
    </>
  );
}
