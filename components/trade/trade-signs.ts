import type { FigureFacts } from "@/components/chart/figure-marks";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { Words } from "@/lib/i18n/words";

/** A sign of a figure apart from the lines, with what it means. */
export type TradeSign = Pick<FigureFacts, "comparator" | "hollow"> & { label: string };

/** What the signs of a trade chart mean; only those that it shows. `hasSpans`: statistics of a part of a year. */
export function tradeSigns(
  figures: readonly Pick<ReportedFigure, "comparator">[],
  hasSpans: boolean,
  { t }: Words,
): TradeSign[] {
  const bound = figures.find(({ comparator }) => comparator !== "=" && comparator !== "about");
  const about = figures.some(({ comparator }) => comparator === "about");
  return [
    ...(figures.length > 0 ? [{ comparator: "=" as const, hollow: true, label: t("trade.signPress") }] : []),
    ...(bound ? [{ comparator: bound.comparator, hollow: true, label: t("trade.signBound") }] : []),
    ...(about ? [{ comparator: "about" as const, hollow: true, label: t("trade.signAbout") }] : []),
    ...(hasSpans ? [{ comparator: "=" as const, hollow: false, label: t("trade.signSpan") }] : []),
  ];
}

/** Whether any of the counts is of a part of a year. */
export function hasSpans(counts: readonly { values: readonly { period: string }[] }[]): boolean {
  return counts.some(({ values }) => values.some(({ period }) => period.includes("/")));
}
