import type { ChartSeries } from "@/components/chart/chart-types";
import { type BandEdge, type BandFacts, bandRuns } from "@/components/chart/gap-band-runs";
import { type PlotBox, type PlotLook, placeIn } from "@/components/chart/picture/draw-plot";
import { element, type Markup } from "@/components/chart/picture/markup";
import type { PartFigure } from "@/components/chart/picture/picture-types";

const OPACITY = 0.14;
const SIGN_PX = 8;

/** The gap between two counts of one flow as an area between their lines; alone in time, a bar. */
export function drawBands(
  bands: readonly BandFacts[],
  series: readonly ChartSeries[],
  box: PlotBox,
  look: PlotLook,
): Markup[] {
  const at = placeIn(box, look);
  const outline = (run: readonly BandEdge[]) => {
    const there = run.map(({ x, from }) => at({ x, y: from }));
    const back = run.map(({ x, to }) => at({ x, y: to })).reverse();
    return `M${[...there, ...back].map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
  };
  const { ink } = look.colours;
  const alone = { fill: "none", stroke: ink, "stroke-opacity": OPACITY, "stroke-width": 8 };
  const area = { fill: ink, "fill-opacity": OPACITY };
  return bands.flatMap((band) =>
    bandRuns(band, series, look.domain).map((run) =>
      element("path", { d: outline(run), "data-gap": band.id, ...(run.length > 1 ? area : alone) }),
    ),
  );
}

/** Figures of a part of a year, each a rule over its own months with a square in the middle. */
export function drawParts(figures: readonly PartFigure[], box: PlotBox, look: PlotLook): Markup[] {
  const at = placeIn(box, look);
  const [from, to] = look.domain;
  return figures
    .filter(({ end, start }) => end > from && start < to)
    .flatMap(({ start, end, value, side }) => {
      const [left, right] = [at({ x: Math.max(start, from), y: value }), at({ x: Math.min(end, to), y: value })];
      const colour = look.colours.side[side];
      const middle = (left.x + right.x - SIGN_PX) / 2;
      return [
        element("path", { d: `M${left.x} ${left.y}H${right.x}`, stroke: colour, fill: "none" }),
        element("rect", { x: middle, y: left.y - SIGN_PX / 2, width: SIGN_PX, height: SIGN_PX, fill: colour }),
      ];
    });
}
