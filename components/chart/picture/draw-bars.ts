import { barExtent, barPieces, LANE_STRENGTH, type LaneBar } from "@/components/cadence/level-bars";
import { placeIn } from "@/components/chart/picture/draw-plot";
import { element } from "@/components/chart/picture/markup";
import type { OwnSign, PanelDrawing } from "@/components/chart/picture/picture-types";
import type { MeetingLane } from "@/lib/domain/meeting";

const SWATCH = { width: 14, height: 10 };

/** Meetings by level as bars over the whole of their periods, stacked from zero. */
export function drawBars(bars: readonly LaneBar[]): PanelDrawing {
  return (box, look) => {
    const at = placeIn(box, look);
    const { ink, paper } = look.colours;
    return bars.flatMap((bar) => {
      const { start, end } = barExtent(bar);
      return barPieces(bar).map(({ lane, from, to }) => {
        const [low, high] = [at({ x: start, y: from }), at({ x: end, y: to })];
        const size = { x: low.x, y: high.y, width: high.x - low.x, height: low.y - high.y };
        const look = { fill: ink, "fill-opacity": LANE_STRENGTH[lane], stroke: paper };
        return element("rect", { "data-bar": `${bar.period} ${lane}`, ...size, ...look });
      });
    });
  };
}

/** A strength of the bars, as the legend's sign. */
export function barSign(lane: MeetingLane): OwnSign {
  const { width, height } = SWATCH;
  return {
    width,
    draw: ({ x, y, colour }) => {
      const place = { x: x - width / 2 + 0.5, y: y - height / 2 + 0.5, width: width - 1, height: height - 1 };
      return element("rect", { ...place, fill: colour, "fill-opacity": LANE_STRENGTH[lane], stroke: colour });
    },
  };
}
