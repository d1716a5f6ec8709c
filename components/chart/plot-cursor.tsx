"use client";

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import type { TimeDomain } from "@/components/chart/chart-types";
import {
  nearestSlot,
  type PlotSlot,
  type PlottedSeries,
  plotSlots,
  slotHolding,
  slotText,
} from "@/components/chart/plot-data";
import { LineSample } from "@/components/chart/plot-labels";
import { percentBetween, percentFromTop, type ValueScale } from "@/components/chart/scale";
import { useSharedMoment } from "@/components/chart/shared-cursor";
import { SIDE_CLASS } from "@/components/ui/side-dot";

type PlotCursorProps = { plotted: readonly PlottedSeries[]; domain: TimeDomain; scale: ValueScale; label: string };

function step(key: string, index: number, count: number): number | null {
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(index + 1, count - 1);
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(index - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

function Values({ slot, plotted, at }: { slot: PlotSlot; plotted: readonly PlottedSeries[]; at: number }) {
  return (
    <div
      className="pointer-events-none absolute top-1 z-10 w-52 max-w-full rounded-sm border border-rule bg-raised p-2 text-xs shadow-float"
      style={at > 55 ? { right: `calc(${100 - at}% + 10px)` } : { left: `calc(${at}% + 10px)` }}
    >
      <p className="mb-1 font-semibold">{slot.label}</p>
      {slot.entries.map((point, index) => {
        const series = plotted[index]?.series;
        if (!point || !series) return null;
        return (
          <div key={series.id} className="mt-1">
            <p className="flex items-center gap-1.5">
              <LineSample series={series} />
              <span className="flex-1 truncate">{series.label}</span>
              <span className="font-semibold">{point.text}</span>
            </p>
            {(point.statusText || point.vintageText) && (
              <p className="pl-8 text-muted">{[point.statusText, point.vintageText].filter(Boolean).join(" · ")}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Crosshair({
  slot,
  plotted,
  scale,
  at,
}: {
  slot: PlotSlot;
  plotted: readonly PlottedSeries[];
  scale: ValueScale;
  at: number;
}) {
  return (
    <div className="pointer-events-none absolute inset-y-0 border-l border-rule" style={{ left: `${at}%` }}>
      {slot.entries.map((point, index) => {
        const side = plotted[index]?.series.side;
        if (!side || point?.value === null || point?.value === undefined) return null;
        return (
          <span
            key={plotted[index]?.series.id}
            className={`${SIDE_CLASS[side]} absolute size-2.5 -translate-x-[5.5px] -translate-y-1/2 rounded-full border-2 border-paper bg-(--side)`}
            style={{ top: `${percentFromTop(point.value, scale)}%` }}
          />
        );
      })}
    </div>
  );
}

/** Which slot the cursor is on: the plot's own, or the one of the moment that it shares with other plots. */
function useSlotIndex(slots: readonly PlotSlot[]) {
  const shared = useSharedMoment();
  const [own, setOwn] = useState<number | null>(null);
  if (!shared) return { index: own, setIndex: setOwn };
  const held = shared.moment === null ? -1 : slotHolding(slots, shared.moment);
  return {
    index: held < 0 ? null : held,
    setIndex: (next: number | null) => shared.setMoment(next === null ? null : (slots[next]?.x ?? null)),
  };
}

/**
 * Reads the values of a plot period by period: under the pointer, or with the arrow keys, Home and End when focused;
 * Esc closes. Within a `SharedCursor` all its plots show the same moment. To assistive techniques it is a slider over
 * the periods whose value text carries the figures.
 */
export function PlotCursor({ plotted, domain, scale, label }: PlotCursorProps) {
  const slots = useMemo(() => plotSlots(plotted), [plotted]);
  const { index, setIndex } = useSlotIndex(slots);
  const [last, setLast] = useState(slots.length - 1);
  const rest = Math.min(Math.max(last, 0), slots.length - 1);
  const slot = index === null ? undefined : slots[index];
  const spoken = slot ?? slots[rest];
  if (!spoken) return null;

  const show = (next: number) => {
    setIndex(next);
    setLast(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = index === null ? rest : step(event.key, index, slots.length);
    if (event.key === "Escape") setIndex(null);
    else if (next !== null && step(event.key, 0, slots.length) !== null) show(next);
    else return;
    event.preventDefault();
  };
  const onPointer = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    show(nearestSlot(slots, domain[0] + share * (domain[1] - domain[0])));
  };
  const at = slot ? percentBetween(slot.x, ...domain) : 0;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={slots.length - 1}
      aria-valuenow={index ?? rest}
      aria-valuetext={slotText(spoken, plotted)}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.target.matches(":focus-visible") && show(rest)}
      onBlur={() => setIndex(null)}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => setIndex(null)}
      className="no-print absolute inset-0 touch-pan-y"
    >
      {slot && <Crosshair slot={slot} plotted={plotted} scale={scale} at={at} />}
      {slot && <Values slot={slot} plotted={plotted} at={at} />}
    </div>
  );
}
