import type { ChartSeries } from "@/components/chart/chart-types";
import { type BandEdge, type BandFacts, bandRuns } from "@/components/chart/gap-band-runs";
import { type PlotBox, type PlotLook, placeIn } from "@/components/chart/picture/draw-plot";
import { element, type Markup } from "@/components/chart/picture/markup";

const OPACITY = 0.14;

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
