import type { TimeDomain } from "@/components/chart/chart-types";
import { percentBetween, percentFromTop, type ValueScale } from "@/components/chart/scale";
import { SIDE_CLASS, type Side } from "@/components/ui/side-dot";
import type { Comparator } from "@/lib/domain/claim";
import { dayToEpoch, parsePeriod } from "@/lib/domain/period";

/** A figure that belongs to no line: of the press (hollow), or a statistic of a part of a year (full). */
export type FigureFacts = {
  id: string;
  period: string;
  /** In the chart's unit. */
  value: number;
  side: Side;
  comparator: Comparator;
  hollow: boolean;
};

const DAY_MS = 86_400_000;
const DIRECTIONS: Record<Comparator, "up" | "down" | null> = {
  "=": null,
  about: null,
  ">": "up",
  ">=": "up",
  "<": "down",
  "<=": "down",
};

/** Where the arrow of a bound points; null for what is no bound. */
export function figureDirection(comparator: Comparator): "up" | "down" | null {
  return DIRECTIONS[comparator];
}

/** The sign alone: a square, hollow for the press; an arrow for a bound, in its direction; a broken edge for "about". */
export function FigureSign({ comparator, hollow }: Pick<FigureFacts, "comparator" | "hollow">) {
  const direction = figureDirection(comparator);
  return (
    <svg
      width="13"
      height="27"
      viewBox="0 0 13 27"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="var(--side)"
      strokeWidth="1.6"
    >
      {direction === "up" && <path d="M6.5 9V1.5M3.5 4.5L6.5 1.5L9.5 4.5" />}
      {direction === "down" && <path d="M6.5 18V25.5M3.5 22.5L6.5 25.5L9.5 22.5" />}
      <rect
        x="2.5"
        y="9.5"
        width="8"
        height="8"
        fill={hollow ? "var(--hole)" : "var(--side)"}
        strokeDasharray={comparator === "about" ? "2 1.6" : undefined}
      />
    </svg>
  );
}

/** The part of the domain that a period covers; null outside of it and for a text that names no period. */
export function extentOf(text: string, [from, to]: TimeDomain): { start: number; end: number } | null {
  const period = parsePeriod(text);
  if (!period) return null;
  const [start, end] = [Math.max(dayToEpoch(period.start), from), Math.min(dayToEpoch(period.end) + DAY_MS, to)];
  return start < end ? { start, end } : null;
}

function shareOf(text: string, [from, to]: TimeDomain): { left: number; width: number } | null {
  const extent = extentOf(text, [from, to]);
  if (!extent) return null;
  const { start, end } = extent;
  return { left: percentBetween(start, from, to), width: percentBetween(end, start, start + to - from) };
}

type FigureMarksProps = { figures: readonly FigureFacts[]; domain: TimeDomain; scale: ValueScale };

/** Figures apart from the lines, each over the time for which it speaks: a rule of that length with its sign in the middle. */
export function FigureMarks({ figures, domain, scale }: FigureMarksProps) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {figures.map(({ id, period, value, side, comparator, hollow }) => {
        const place = shareOf(period, domain);
        if (!place) return null;
        return (
          <div
            key={id}
            data-figure={id}
            data-comparator={comparator}
            className={`${SIDE_CLASS[side]} absolute border-t border-(--side)`}
            style={{ left: `${place.left}%`, width: `${place.width}%`, top: `${percentFromTop(value, scale)}%` }}
          >
            <span className="absolute top-0 left-1/2 -translate-x-1/2 -translate-y-1/2">
              <FigureSign comparator={comparator} hollow={hollow} />
            </span>
          </div>
        );
      })}
    </div>
  );
}
