import { percentBetween, type ValueScale } from "@/components/chart/scale";
import type { Place } from "@/components/chart/scatter-labels";
import { GridLines, StretchedDrawing } from "@/components/chart/stretched-drawing";
import { SIDE_CLASS, type Side } from "@/components/ui/side-dot";
import { formatDecimal } from "@/lib/format";

/** A period of one country: its two figures as numbers and as people read them. */
export type ScatterPoint = {
  period: string;
  label: string;
  /** Middle of the period, epoch milliseconds. */
  time: number;
  x: number;
  y: number;
  xText: string;
  yText: string;
  /** Word for figures that are not final ("forecast"); they are hollow. */
  statusText?: string;
};

/** The points of a country, oldest first. */
export type ScatterLine = { id: string; label: string; side: Side; points: readonly ScatterPoint[] };

/** A line with the places of its points. */
export type PlacedLine = { line: ScatterLine; places: readonly Place[] };

/** Labels of the axis across, under the plot. */
export function ScatterXAxis({ scale, locale, suffix }: { scale: ValueScale; locale: string; suffix?: string }) {
  return (
    <div aria-hidden="true" className="relative h-6 border-t border-hairline text-xs text-muted">
      {scale.ticks.map((tick, index) => (
        <span
          key={tick}
          className={`absolute top-1.5 -translate-x-1/2 whitespace-nowrap ${index % 2 === 1 ? "hidden wide:block" : ""}`}
          style={{ left: `${percentBetween(tick, scale.min, scale.max)}%` }}
        >
          {formatDecimal(tick.toFixed(scale.decimals), { locale })}
          {suffix && ` ${suffix}`}
        </span>
      ))}
    </div>
  );
}

/** Grid and thin lines in order of time as one stretched SVG, positions in percent: it needs no measuring. */
export function ScatterDrawing({ placed, x, y }: { placed: readonly PlacedLine[]; x: ValueScale; y: ValueScale }) {
  return (
    <StretchedDrawing>
      <GridLines scale={y} />
      {x.ticks.map((tick) => (
        <path
          key={tick}
          d={`M${percentBetween(tick, x.min, x.max)} 0V100`}
          stroke={tick === 0 ? "var(--rule)" : "var(--hairline)"}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {placed.map(({ line, places }) => (
        <path
          key={line.id}
          data-scatter={line.id}
          className={SIDE_CLASS[line.side]}
          d={`M${places.map(({ left, top }) => `${left} ${top}`).join("L")}`}
          fill="none"
          stroke="var(--side)"
          strokeWidth="1"
          strokeDasharray={line.side === "b" ? "5 3" : undefined}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </StretchedDrawing>
  );
}

/** Where a mark and its year stand; A discs, B squares, hollow when not final. The year gives way where it has no room. */
export function ScatterMark({
  line,
  at,
  place,
  room,
}: {
  line: ScatterLine;
  at: number;
  place: Place;
  room: "always" | "wide" | "none";
}) {
  const point = line.points[at];
  if (!point) return null;
  const shape = line.side === "a" ? "rounded-full" : "rounded-[1px]";
  const fill = point.statusText ? "bg-paper" : "bg-(--side)";
  return (
    <span
      data-point={`${line.id} ${point.period}`}
      className={`${SIDE_CLASS[line.side]} absolute`}
      style={{ left: `${place.left}%`, top: `${place.top}%` }}
    >
      <span className={`absolute -top-1 -left-1 size-2 border-[1.5px] border-(--side) ${shape} ${fill}`} />
      {room !== "none" && (
        <span
          className={`absolute bottom-1 left-0 -translate-x-1/2 text-xs whitespace-nowrap text-side ${room === "wide" ? "hidden wide:block" : ""}`}
        >
          {point.label}
        </span>
      )}
    </span>
  );
}
