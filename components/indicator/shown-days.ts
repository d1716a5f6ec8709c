import { within } from "@/components/pair/growth-view";
import { recordedYears, shownYears } from "@/components/pair/time-range";
import type { Period } from "@/lib/domain/period";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { ViewQuery } from "@/lib/params/view-query";

/** First and last day of what a chart of series shows: those of the query, else of the years with figures; null without any. */
export function shownDays(series: readonly SeriesWithValues[], query: ViewQuery): Pick<Period, "start" | "end"> | null {
  const years = recordedYears(
    series.map((each) => within(each, query)),
    [],
  );
  if (!years) return null;
  const [first, last] = shownYears(query, years).map((year) => String(year).padStart(4, "0"));
  return { start: query.from ?? `${first}-01-01`, end: query.to ?? `${last}-12-31` };
}
