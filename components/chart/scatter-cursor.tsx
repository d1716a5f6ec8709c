"use client";

import { type KeyboardEvent, type PointerEvent, useState } from "react";
import type { ScatterLine } from "@/components/chart/scatter-drawing";
import type { Place } from "@/components/chart/scatter-labels";
import { type ScatterPlace, walk } from "@/components/chart/scatter-walk";
import { SIDE_CLASS } from "@/components/ui/side-dot";

type Axes = { x: string; y: string };
type Props = { lines: readonly ScatterLine[]; places: readonly (readonly Place[])[]; axes: Axes; label: string };

/** The point nearest to a place of the box; null without points. */
function nearest({ places }: Pick<Props, "places">, event: PointerEvent): ScatterPlace | null {
  const box = event.currentTarget.getBoundingClientRect();
  let found: ScatterPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [line, own] of places.entries())
    for (const [index, { left, top }] of own.entries()) {
      const across = box.left + (left / 100) * box.width - event.clientX;
      const down = box.top + (top / 100) * box.height - event.clientY;
      const distance = across * across + down * down;
      if (distance < least) [found, least] = [{ line, index }, distance];
    }
  return found;
}

/** A point as a sentence: "Kazakhstan, 2024: GDP growth 4.8 %; inflation 8.7 % (forecast)". */
function pointText(line: ScatterLine, index: number, axes: Axes): string {
  const point = line.points[index];
  if (!point) return line.label;
  const status = point.statusText ? ` (${point.statusText})` : "";
  return `${line.label}, ${point.label}: ${axes.x} ${point.xText}; ${axes.y} ${point.yText}${status}`;
}

function Card({ line, index, place, axes }: { line: ScatterLine; index: number; place: Place; axes: Axes }) {
  const point = line.points[index];
  if (!point) return null;
  const across =
    place.left > 55 ? { right: `calc(${100 - place.left}% + 10px)` } : { left: `calc(${place.left}% + 10px)` };
  const down = place.top > 55 ? { bottom: `calc(${100 - place.top}% + 6px)` } : { top: `calc(${place.top}% + 6px)` };
  return (
    <div
      className="pointer-events-none absolute z-10 w-52 max-w-full rounded-sm border border-rule bg-raised p-2 text-xs shadow-float"
      style={{ ...across, ...down }}
    >
      <p className="mb-1 font-semibold">
        {line.label}, {point.label}
      </p>
      <p>
        <span className="text-muted">{axes.x}:</span> <span className="font-semibold">{point.xText}</span>
      </p>
      <p>
        <span className="text-muted">{axes.y}:</span> <span className="font-semibold">{point.yText}</span>
      </p>
      {point.statusText && <p className="text-muted">{point.statusText}</p>}
    </div>
  );
}

/**
 * Reads a scatter point by point: under the pointer, or with the keys of `walk` when focused; Esc closes. To assistive
 * techniques it is a slider over all points whose value text carries the figures.
 */
export function ScatterCursor({ lines, places, axes, label }: Props) {
  const [at, setAt] = useState<ScatterPlace | null>(null);
  const start = { line: 0, index: (lines[0]?.points.length ?? 1) - 1 };
  const [last, setLast] = useState<ScatterPlace>(start);
  // Another range leaves fewer points than the one that was read.
  const rest = lines[last.line]?.points[last.index] ? last : start;
  const spoken = at ?? rest;
  const [line, place] = [lines[spoken.line], places[spoken.line]?.[spoken.index]];
  if (!line || !place) return null;

  const show = (next: ScatterPlace | null) => {
    setAt(next);
    if (next) setLast(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walk(event.key, rest, lines);
    if (event.key === "Escape") setAt(null);
    else if (next) show(at === null ? rest : next);
    else return;
    event.preventDefault();
  };
  const onPointer = (event: PointerEvent) => show(nearest({ places }, event));
  const before = lines.slice(0, spoken.line).reduce((sum, each) => sum + each.points.length, 0);
  const count = lines.reduce((sum, each) => sum + each.points.length, 0);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={before + spoken.index + 1}
      aria-valuetext={pointText(line, spoken.index, axes)}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.target.matches(":focus-visible") && show(rest)}
      onBlur={() => setAt(null)}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => setAt(null)}
      className="no-print absolute inset-0 touch-pan-y"
    >
      {at && (
        <>
          <span
            className={`${SIDE_CLASS[line.side]} pointer-events-none absolute size-3.5 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-(--side)`}
            style={{ left: `${place.left}%`, top: `${place.top}%` }}
          />
          <Card line={line} index={spoken.index} place={place} axes={axes} />
        </>
      )}
    </div>
  );
}
