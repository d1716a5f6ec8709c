import type { TimeDomain } from "@/components/chart/chart-types";
import { dayToEpoch, epochToDay } from "@/lib/domain/period";
import { formatPeriod } from "@/lib/format";

/** A tick on the first day of its period. A `minor` one gives way where there is little room. */
export type TimeTick = { x: number; label: string; minor: boolean };

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];
const NARROW_TICKS = 5;

function yearTicks([from, to]: TimeDomain, wide: number): number[] {
  const years = [from, to].map((epoch) => Number(epochToDay(epoch).slice(0, 4)));
  const [first = 0, last = 0] = years;
  const step = YEAR_STEPS.find((each) => (last - first) / each < wide) ?? 100;
  const all = Array.from({ length: last - first + 2 }, (_, index) => first + index).filter((year) => year % step === 0);
  return all.filter((year) => {
    const x = dayToEpoch(`${String(year).padStart(4, "0")}-01-01`);
    return x >= from && x <= to;
  });
}

function quarterTicks([from, to]: TimeDomain): TimeTick[] {
  const [first = 0, last = 0] = [from, to].map((epoch) => Number(epochToDay(epoch).slice(0, 4)));
  const quarters = Array.from({ length: (last - first + 1) * 4 }, (_, index) => ({
    year: first + Math.floor(index / 4),
    quarter: (index % 4) + 1,
  }));
  return quarters
    .map(({ year, quarter }) => ({
      x: dayToEpoch(`${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`),
      label: formatPeriod(`${year}-Q${quarter}`, "en"),
      minor: quarter % 2 === 0,
    }))
    .filter((tick) => tick.x >= from && tick.x <= to);
}

/**
 * Ticks of a time axis: on 1 January of years one, two, five, ten … apart, at most `wide` of them and five that are not
 * minor; on the first day of quarters where the domain spans less than three years. Years are never grouped.
 */
export function timeTicks(domain: TimeDomain, wide = 12): TimeTick[] {
  const years = yearTicks(domain, wide);
  if (years.length < 3) return quarterTicks(domain);
  const every = Math.ceil(years.length / NARROW_TICKS);
  return years.map((year, index) => ({
    x: dayToEpoch(`${String(year).padStart(4, "0")}-01-01`),
    label: String(year),
    minor: (years.length - 1 - index) % every !== 0,
  }));
}
