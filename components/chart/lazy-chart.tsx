"use client";

import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { ChartBoundary } from "@/components/chart/chart-boundary";

export type LazyChartProps = {
  /** The drawing that the server sends: seen until the library has drawn, and on paper. */
  preview: ReactNode;
  /** The chart on its library, a lazy component; it calls `onDrawn` after its first paint. */
  children: (onDrawn: () => void) => ReactNode;
};

function useNearViewport() {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: "400px 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return { ref, isNear };
}

/**
 * Loads a chart's library when the chart comes near the viewport. The preview has the same geometry and stays when the
 * library does not come, so nothing moves and nothing is lost. Fills its parent, which fixes the height.
 */
export function LazyChart({ preview, children }: LazyChartProps) {
  const { ref, isNear } = useNearViewport();
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
