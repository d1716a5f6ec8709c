import type { FigureFacts } from "@/components/chart/figure-marks";
import { type TradePanel, tradePanels } from "@/components/pair/trade-view";
import { gapTitle } from "@/components/trade/gap-words";
import { figureFacts, figuresOfFlow } from "@/components/trade/press-view";
import { hasSpans, type TradeSign, tradeSigns } from "@/components/trade/trade-signs";
import type { TradeFlow } from "@/lib/domain/mirror";
import type { Pair } from "@/lib/domain/pair";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { mirrorCounts, newestGap, tradeFlows } from "@/lib/stats/mirror";

/** What is known of the trade of a pair in a range: counts, and what the press said. */
export type TradeRecord = {
  pair: Pair;
  counts: readonly SeriesWithValues[];
  figures: readonly ReportedFigure[];
  words: Words;
};

/** What the chart of both directions says and draws; `shown` are the counts that it rests on. */
export type FlowsFacts = {
  title: string;
  subtitle: string;
  summary: string;
  panels: readonly (TradePanel & { figures: FigureFacts[] })[];
  signs: readonly TradeSign[];
  flows: readonly TradeFlow[];
  shown: readonly SeriesWithValues[];
};

/** Each direction as the exporter and as the importer counts it, with the press apart. */
export function flowsFacts({ pair, counts, figures, words }: TradeRecord): FlowsFacts {
  const { t } = words;
  const flows = tradeFlows(counts, pair);
  const newest = newestGap(flows.flatMap(mirrorCounts));
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  const panels = tradePanels(counts, pair, words).map((panel, index) => {
    const flow = flows[index];
    return { ...panel, figures: flow ? figureFacts(figuresOfFlow(figures, flow.from, flow.to), pair) : [] };
  });
  return {
    title: newest ? gapTitle(newest, words) : t("pair.tradeTitleOne", names),
    subtitle: t("trade.flowsSubtitle"),
    summary: panels.flatMap(({ sentence }) => sentence ?? []).join(" "),
    panels,
    signs: tradeSigns(
      panels.flatMap((panel) => panel.figures),
      hasSpans(counts),
      words,
    ),
    flows,
    shown: flows.flatMap((flow) => [...flow.exports, ...flow.imports]),
  };
}
