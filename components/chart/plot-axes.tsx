import type { TimeDomain } from "@/components/chart/chart-types";
import { percentBetween, percentFromTop, type ValueScale } from "@/components/chart/scale";
import { timeTicks } from "@/components/chart/time-axis";
import { formatDecimal } from "@/lib/format";

type ValueAxisProps = { scale: ValueScale; locale: string; suffix?: string };

/** Labels of the value axis, right-aligned beside the plot; each carries the short unit. */
export function ValueAxis({ scale, locale, suffix }: ValueAxisProps) {
  return (
    <div aria-hidden="true" className="relative text-right text-xs text-muted">
      {scale.ticks.map((tick) => (
        <span
          key={tick}
          className="absolute right-1.5 -translate-y-1/2 whitespace-nowrap"
          style={{ top: `${percentFromTop(tick, scale)}%` }}
        >
          {formatDecimal(tick.toFixed(scale.decimals), { locale })}
          {suffix && ` ${suffix}`}
        </span>
      ))}
    </div>
  );
}

/** Labels of the time axis under the plot, each at the first day of its year (or quarter). */
export function TimeAxis({ domain }: { domain: TimeDomain }) {
  return (
    <div aria-hidden="true" className="relative h-6 border-t border-hairline text-xs text-muted">
      {timeTicks(domain).map((tick) => (
        <span
          key={tick.x}
          className={`absolute top-0 flex -translate-x-1/2 flex-col items-center whitespace-nowrap ${tick.minor ? "hidden wide:flex" : ""}`}
          style={{ left: `${percentBetween(tick.x, ...domain)}%` }}
        >
          <span className="h-1.5 border-l border-rule" />
          {tick.label}
        </span>
      ))}
    </div>
  );
}
