import type { ReactNode } from "react";
import { percentFromTop, type ValueScale } from "@/components/chart/scale";

/**
 * A drawing that fills its place, positions in percent of it: it needs no measuring and no script, so the server sends
 * it, and paper of any width takes it. Strokes keep their width (`vectorEffect`).
 */
export function StretchedDrawing({ children, clips = false }: { children: ReactNode; clips?: boolean }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className={`absolute inset-0 size-full ${clips ? "overflow-hidden" : "overflow-visible"}`}
    >
      {children}
    </svg>
  );
}

/** A line across a drawing at each tick of its value axis, that of zero stronger. */
export function GridLines({ scale }: { scale: ValueScale }) {
  return scale.ticks.map((tick) => (
    <path
      key={tick}
      d={`M0 ${percentFromTop(tick, scale)}H100`}
      stroke={tick === 0 ? "var(--rule)" : "var(--hairline)"}
      vectorEffect="non-scaling-stroke"
    />
  ));
}
