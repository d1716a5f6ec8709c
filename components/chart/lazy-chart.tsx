"use client";

import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { ChartBoundary } from "@/components/chart/chart-boundary";

export type LazyChartProps = {
  /** The drawing that the server sends: seen until the library has drawn, and on paper. */
  preview: ReactNode;
  /** The chart on its library, a lazy component; it calls `onDrawn` after its first paint. */
  children: (onDrawn: () => void) => ReactNode;
};

// Not its entering: a pointer may have stood there since before the page could listen.
const APPROACHES = ["pointermove", "focusin", "touchstart"] as const;

/** Becomes true when the reader comes to the figure around the element, by pointer, finger or focus. */
function useApproach() {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const figure = ref.current?.closest("figure") ?? ref.current?.parentElement;
    if (!figure || isNear) return;
    const come = () => setNear(true);
    // Whoever was there before the page could listen gives no sign any more.
    if (figure.matches(":hover, :focus-within")) return come();
    for (const name of APPROACHES) figure.addEventListener(name, come, { passive: true });
    return () => {
      for (const name of APPROACHES) figure.removeEventListener(name, come);
    };
  }, [isNear]);
  return { ref, isNear };
}

/**
 * Loads a chart's library when the reader comes to the chart, so that it costs nobody's first seconds. Until then, and
 * when it does not come, the preview stands: it has the same geometry, so nothing moves and nothing is lost. Fills its
 * parent, which fixes the height.
 */
export function LazyChart({ preview, children }: LazyChartProps) {
  const { ref, isNear } = useApproach();
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <div ref={ref} aria-hidden="true" className="absolute inset-0" data-drawn={isDrawn}>
      <div className={isDrawn ? "hidden print:block" : undefined}>{preview}</div>
      {isNear && (
        <div className="absolute inset-0 print:hidden">
          <ChartBoundary fallback={null}>
            <Suspense fallback={null}>{children(onDrawn)}</Suspense>
          </ChartBoundary>
        </div>
      )}
    </div>
  );
}
