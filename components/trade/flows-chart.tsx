import { TradeChart } from "@/components/chart/trade-chart";
import { statusWords } from "@/components/pair/chart-points";
import { timeDomain } from "@/components/pair/time-range";
import { tradePanels } from "@/components/pair/trade-view";
import { YearBrush } from "@/components/pair/year-brush";
import { figureFacts, figuresOfFlow } from "@/components/trade/press-view";
import { TradeLegend } from "@/components/trade/trade-legend";
import type { Pair } from "@/lib/domain/pair";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import type { ViewQuery } from "@/lib/params/view-query";
import { tradeFlows } from "@/lib/stats/mirror";

export type TradeProps = {
  pair: Pair;
  query: ViewQuery;
  /** First and last year of the whole record. */
  years: readonly [number, number];
  /** The counts and press figures of the range. */
  counts: readonly SeriesWithValues[];
  figures: readonly ReportedFigure[];
  words: Words;
};

/** Both directions as lines with the gaps between and the press apart, the range of years and the meaning of the signs. */
export function FlowsChart({ pair, query, years, counts, figures, words }: TradeProps) {
  const { t } = words;
  const flows = tradeFlows(counts, pair);
  const drawn = tradePanels(counts, pair, words).map(({ id, title, series, bands }, index) => {
    const flow = flows[index];
    const said = flow ? figuresOfFlow(figures, flow.from, flow.to) : [];
    return {
      id,
      title,
      series,
      bands,
      figures: figureFacts(said, pair),
      plotLabel: t("pair.tradeKeys", { direction: title }),
    };
  });
  return (
    <>
      <TradeChart
        panels={drawn}
        domain={timeDomain(query, years)}
        locale={words.locale}
        labels={{ notFromZero: t("pair.notFromZero"), statuses: statusWords(words) }}
      />
      <YearBrush query={query} years={years} words={words} />
      <TradeLegend
        figures={drawn.flatMap((panel) => panel.figures)}
        hasSpans={counts.some(({ values }) => values.some(({ period }) => period.includes("/")))}
        hasGaps={drawn.some(({ bands }) => bands.some(({ periods }) => periods.length > 0))}
        words={words}
      />
    </>
  );
}
