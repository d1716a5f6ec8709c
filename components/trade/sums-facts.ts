import type { FigureFacts } from "@/components/chart/figure-marks";
import type { TradeRecord } from "@/components/trade/flows-facts";
import { figureFacts } from "@/components/trade/press-view";
import { balanceFindings, type Sums, tradeSums } from "@/components/trade/sums-view";
import { hasSpans, type TradeSign, tradeSigns } from "@/components/trade/trade-signs";

/** What the chart of turnover and balance says and draws. */
export type SumsFacts = {
  title: string;
  subtitle: string;
  summary: string;
  panels: readonly (Sums & { figures: FigureFacts[] })[];
  signs: readonly TradeSign[];
};

/** Turnover and balance as each reporter counts them, the press's turnovers apart. Null when nobody counts both flows. */
export function sumsFacts({ pair, counts, figures, words }: TradeRecord): SumsFacts | null {
  const drawn = tradeSums(counts, pair, words).filter(({ series }) => series.length > 0);
  if (drawn.length === 0) return null;
  const said = figureFacts(
    figures.filter(({ measure }) => measure === "trade_turnover"),
    pair,
  );
  const panels = drawn.map((panel) => ({ ...panel, figures: panel.id === "turnover" ? said : [] }));
  const [finding, ...others] = balanceFindings(counts, words);
  return {
    title: finding ?? words.t("trade.sumsTitle"),
    subtitle: words.t("trade.sumsSubtitle"),
    summary: others.map((each) => `${each}.`).join(" "),
    panels,
    signs: tradeSigns(
      panels.flatMap((panel) => panel.figures),
      panels.some(({ series }) => hasSpans(series.map(({ points }) => ({ values: points })))),
      words,
    ),
  };
}
