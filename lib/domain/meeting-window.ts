import { type Dated, possibleDays } from "@/lib/domain/meeting-days";
import { periodMiddle } from "@/lib/domain/period";

const YEARS = 2;

/** Consumer prices of any two countries by one publisher and one method, as growth is. */
export const INFLATION_INDICATOR = "FP.CPI.TOTL.ZG";

/** First and last ISO day of the years around a meeting, and its own moment (middle of its days) in epoch milliseconds. */
export type MeetingWindow = { from: string; to: string; at: number };

const shifted = (day: string, years: number) => String(Number(day.slice(0, 4)) + years).padStart(4, "0");

/**
 * The two years before and after a meeting, in whole years, as most figures are of years: of a meeting in March 2025
 * those from 2023 to 2027. Null for a meeting whose date is not known.
 */
export function windowAround(meeting: Dated): MeetingWindow | null {
  const days = possibleDays(meeting);
  if (!days) return null;
  const [first, last] = [shifted(days.start, -YEARS), shifted(days.end, YEARS)];
  return { from: `${first}-01-01`, to: `${last}-12-31`, at: periodMiddle(days) };
}
