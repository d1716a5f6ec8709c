import { within } from "@/components/pair/growth-view";
import { figuresWithin } from "@/components/trade/press-view";
import { tradeYears } from "@/components/trade/trade-years";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { ViewQuery } from "@/lib/params/view-query";

/** All that is known of the trade of a pair. */
export type KnownTrade = { series: readonly SeriesWithValues[]; figures: readonly ReportedFigure[] };

/** What the trade tab shows of it in a range, with the years of the whole; null when nothing is known. */
export function tradeShown({ series, figures }: KnownTrade, query: ViewQuery) {
  const years = tradeYears(series, figures);
  if (!years) return null;
  const counts = series.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  return { years, counts, figures: figuresWithin(figures, query) };
}
