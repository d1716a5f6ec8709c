"use client";

import { useEffect, useRef } from "react";

/** First and last year of a range. */
export type Ends = readonly [from: number, to: number];

// Key strokes are gathered into one step of the history.
const KEY_PAUSE_MS = 700;

/**
 * Two handles on one track, each a native range input. A drag is committed at its end, key strokes after a pause, so
 * that `onCommit` hears of deliberate steps only.
 */
export function RangeTrack({
  years,
  value,
  labels,
  onMove,
  onCommit,
}: {
  years: Ends;
  value: Ends;
  labels: { from: string; to: string };
  onMove: (ends: Ends) => void;
  onCommit: () => void;
}) {
  const share = (year: number) => ((year - years[0]) / Math.max(1, years[1] - years[0])) * 100;
  const shared = {
    type: "range",
    min: years[0],
    max: years[1],
    step: 1,
    className: "absolute inset-0 size-full",
  } as const;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(onCommit);
  useEffect(() => {
    latest.current = onCommit;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const commit = () => {
    clearTimeout(timer.current);
    latest.current();
  };
  const onKeyUp = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, KEY_PAUSE_MS);
  };
  const commits = { onPointerUp: commit, onTouchEnd: commit, onBlur: commit, onKeyUp };
  return (
    <div className="range-thumbs needs-script relative -mx-3 h-6">
      <div className="absolute inset-x-3 top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-hairline">
        <div
          className="absolute inset-y-0 rounded-full bg-muted"
          style={{ left: `${share(value[0])}%`, right: `${100 - share(value[1])}%` }}
        />
      </div>
      <input
        {...shared}
        {...commits}
        aria-label={labels.from}
        value={value[0]}
        onChange={(event) => onMove([Math.max(years[0], Math.min(Number(event.target.value), value[1] - 1)), value[1]])}
      />
      <input
        {...shared}
        {...commits}
        aria-label={labels.to}
        value={value[1]}
        onChange={(event) => onMove([value[0], Math.min(years[1], Math.max(Number(event.target.value), value[0] + 1))])}
      />
    </div>
  );
}
