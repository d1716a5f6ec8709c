import type { ReactNode } from "react";
import { FigureSign } from "@/components/chart/figure-marks";
import { GapSample } from "@/components/chart/gap-band";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { Words } from "@/lib/i18n/words";

function Sign({ children, text }: { children: ReactNode; text: string }) {
  return (
    <li className="flex items-center gap-1.5 [--side:var(--ink)]">
      {children}
      {text}
    </li>
  );
}

type Props = {
  figures: readonly Pick<ReportedFigure, "comparator">[];
  hasSpans: boolean;
  hasGaps: boolean;
  words: Words;
};

/** What the chart's signs beside the lines mean; only those that it shows. */
export function TradeLegend({ figures, hasSpans, hasGaps, words: { t } }: Props) {
  const bound = figures.find(({ comparator }) => comparator !== "=" && comparator !== "about");
  const about = figures.some(({ comparator }) => comparator === "about");
  return (
    <ul aria-label={t("trade.chartSigns")} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      {hasGaps && (
        <Sign text={t("trade.signGap")}>
          <GapSample />
        </Sign>
      )}
      {figures.length > 0 && (
        <Sign text={t("trade.signPress")}>
          <FigureSign comparator="=" hollow />
        </Sign>
      )}
      {bound && (
        <Sign text={t("trade.signBound")}>
          <FigureSign comparator={bound.comparator} hollow />
        </Sign>
      )}
      {about && (
        <Sign text={t("trade.signAbout")}>
          <FigureSign comparator="about" hollow />
        </Sign>
      )}
      {hasSpans && (
        <Sign text={t("trade.signSpan")}>
          <FigureSign comparator="=" hollow={false} />
        </Sign>
      )}
    </ul>
  );
}
