import type { TimeDomain } from "@/components/chart/chart-types";
import { FigureSign } from "@/components/chart/figure-marks";
import { percentBetween, percentFromTop, type ValueScale } from "@/components/chart/scale";
import { StretchedDrawing } from "@/components/chart/stretched-drawing";
import { SIDE_CLASS, type Side } from "@/components/ui/side-dot";
import type { Comparator } from "@/lib/domain/claim";

/** A value that is to be reached, in the chart's unit; `due` is the middle of its year, null where none was named. */
export type TargetMark = {
  id: string;
  value: number;
  comparator: Comparator;
  due: number | null;
  /** Moment of the day on which it was first named; as `due` in epoch milliseconds. */
  said: number;
  /** That day, in words. */
  label: string;
};

/** The growth that is still required, from the last known value to a target: a moment and a value each year. */
export type RequiredPath = { id: string; side: Side; points: readonly { x: number; y: number }[] };

// The day of the highest target stands above it, within the plot.
const LABEL_ROOM = 1.08;

/** The values that a scale has to hold besides those of the lines. */
export function markReach(marks: readonly TargetMark[]): number[] {
  return marks.map(({ value }) => value * LABEL_ROOM);
}

/** The dots of a required path, as a dash. */
export const REQUIRED_DASH = "0.1 5";

/** The dot of a target without a year. */
export function UndatedSign() {
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" focusable="false">
      <circle cx="5.5" cy="5.5" r="4" fill="var(--hole)" stroke="var(--ink)" strokeWidth="1.6" />
    </svg>
  );
}

/** A short piece of a required path, as the legend's sign. */
export function RequiredSample() {
  return (
    <svg width="26" height="8" aria-hidden="true" focusable="false" className="shrink-0">
      <path d="M0 4H26" stroke="var(--ink)" strokeWidth="2" strokeDasharray={REQUIRED_DASH} strokeLinecap="round" />
    </svg>
  );
}

type Place = { domain: TimeDomain; scale: ValueScale };

/** Dotted lines to the targets that can still be reached. */
export function RequiredPaths({ paths, domain, scale }: Place & { paths: readonly RequiredPath[] }) {
  return (
    <StretchedDrawing>
      {paths.map(({ id, side, points }) => (
        <path
          key={id}
          data-required={id}
          className={SIDE_CLASS[side]}
          d={`M${points.map(({ x, y }) => `${percentBetween(x, ...domain)} ${percentFromTop(y, scale)}`).join("L")}`}
          fill="none"
          stroke="var(--side)"
          strokeWidth="2"
          strokeDasharray={REQUIRED_DASH}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </StretchedDrawing>
  );
}

function DatedMark({ mark, due, domain, scale }: Place & { mark: TargetMark; due: number }) {
  const [left, right] = [percentBetween(mark.said, ...domain), percentBetween(due, ...domain)];
  return (
    <div
      data-target={mark.id}
      className="absolute border-t border-ink"
      style={{ left: `${left}%`, width: `${right - left}%`, top: `${percentFromTop(mark.value, scale)}%` }}
    >
      <span className="absolute top-0 right-0 translate-x-1/2 -translate-y-1/2">
        <FigureSign comparator={mark.comparator} hollow />
      </span>
      <span className="absolute right-0 bottom-2.5 hidden text-xs whitespace-nowrap text-muted wide:block">
        {mark.label}
      </span>
    </div>
  );
}

/** Targets as rules from the day on which they were first named to their year; without a year as dots on that day. */
export function TargetMarks({ marks, domain, scale }: Place & { marks: readonly TargetMark[] }) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 [--side:var(--ink)]">
      {marks.map((mark) =>
        mark.due === null ? (
          <span
            key={mark.id}
            data-target={mark.id}
            className="absolute -translate-x-1/2 -translate-y-1/2"
            style={{
              left: `${percentBetween(mark.said, ...domain)}%`,
              top: `${percentFromTop(mark.value, scale)}%`,
            }}
          >
            <UndatedSign />
          </span>
        ) : (
          <DatedMark key={mark.id} mark={mark} due={mark.due} domain={domain} scale={scale} />
        ),
      )}
    </div>
  );
}
