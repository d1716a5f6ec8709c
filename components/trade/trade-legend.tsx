import type { ReactNode } from "react";
import { FigureSign } from "@/components/chart/figure-marks";
import { GapSample } from "@/components/chart/gap-band";
import type { TradeSign } from "@/components/trade/trade-signs";
import type { Words } from "@/lib/i18n/words";

function Sign({ children, text }: { children: ReactNode; text: string }) {
  return (
    <li className="flex items-center gap-1.5 [--side:var(--ink)]">
      {children}
      {text}
    </li>
  );
}

type Props = { signs: readonly TradeSign[]; hasGaps: boolean; words: Words };

/** What the chart's signs beside the lines mean; only those that it shows. */
export function TradeLegend({ signs, hasGaps, words: { t } }: Props) {
  return (
    <ul aria-label={t("trade.chartSigns")} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      {hasGaps && (
        <Sign text={t("trade.signGap")}>
          <GapSample />
        </Sign>
      )}
      {signs.map(({ label, comparator, hollow }) => (
        <Sign key={label} text={label}>
          <FigureSign comparator={comparator} hollow={hollow} />
        </Sign>
      ))}
    </ul>
  );
}
