"use client";

import { useMemo } from "react";
import { ValueAxis } from "@/components/chart/plot-axes";
import { isCut, percentBetween, percentFromTop, valueScale } from "@/components/chart/scale";
import { ScatterCursor } from "@/components/chart/scatter-cursor";
import { ScatterDrawing, type ScatterLine, ScatterMark, ScatterXAxis } from "@/components/chart/scatter-drawing";
import { labelKey, labelsWithRoom } from "@/components/chart/scatter-labels";
import { SIDE_CLASS, SideDot } from "@/components/ui/side-dot";

type Axis = { title: string; suffix?: string };

export type ScatterPlotProps = {
  lines: readonly ScatterLine[];
  x: Axis;
  y: Axis;
  locale: string;
  labels: { plot: string; notFromZero: string };
};

// A year in 12 px on plots of about 260 and of 900 px, both 320 px high or more.
const NARROW = { width: 12, height: 5 };
const WIDE = { width: 4, height: 4.5 };

function useScales(lines: readonly ScatterLine[]) {
  return useMemo(() => {
    const points = lines.flatMap((line) => line.points);
    const x = valueScale(
      points.map((point) => point.x),
      "free",
    );
    const y = valueScale(
      points.map((point) => point.y),
      "free",
    );
    const placed = lines.map((line) => ({
      line,
      places: line.points.map((point) => ({
        left: percentBetween(point.x, x.min, x.max),
        top: percentFromTop(point.y, y),
      })),
    }));
    return { x, y, placed };
  }, [lines]);
}

/**
 * One indicator against another: a mark for each period of each country, joined in order of time. It is drawn without
 * measuring and without scripts; with them the pointer and the arrow keys read the points.
 */
export function ScatterPlot({ lines, x, y, locale, labels }: ScatterPlotProps) {
  const { placed, ...scales } = useScales(lines);
  const places = placed.map((each) => each.places);
  const [always, wide] = [labelsWithRoom(places, NARROW), labelsWithRoom(places, WIDE)];
  const roomOf = (key: string) => (always.has(key) ? "always" : wide.has(key) ? "wide" : "none");
  const isAnyCut = [scales.x, scales.y].some(isCut);
  return (
    <div className="plot-slim">
      <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs">
        {lines.map((line) => (
          <li key={line.id} className={`${SIDE_CLASS[line.side]} flex items-center gap-1.5 font-semibold text-side`}>
            <SideDot side={line.side} />
            {line.label}
          </li>
        ))}
      </ul>
      <p className="mb-3 text-xs text-muted">↑ {y.title}</p>
      <div className="plot-grid h-80 wide:h-112">
        <ValueAxis scale={scales.y} locale={locale} suffix={y.suffix} />
        <div className="relative min-w-0">
          <ScatterDrawing placed={placed} x={scales.x} y={scales.y} />
          <div aria-hidden="true">
            {placed.flatMap(({ line, places: own }, index) =>
              own.map((place, at) => (
                <ScatterMark
                  key={`${line.id} ${line.points[at]?.period}`}
                  line={line}
                  at={at}
                  place={place}
                  room={roomOf(labelKey(index, at))}
                />
              )),
            )}
          </div>
          <ScatterCursor lines={lines} places={places} axes={{ x: x.title, y: y.title }} label={labels.plot} />
        </div>
        <div />
      </div>
      <div className="plot-grid">
        <div />
        <ScatterXAxis scale={scales.x} locale={locale} suffix={x.suffix} />
      </div>
      <p className="mt-1 text-right text-xs text-muted">{x.title} →</p>
      {isAnyCut && <p className="text-xs text-muted">{labels.notFromZero}</p>}
    </div>
  );
}
