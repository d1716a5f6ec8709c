import { extentOf, type FigureFacts, figureDirection } from "@/components/chart/figure-marks";
import { type PlotBox, type PlotLook, placeIn } from "@/components/chart/picture/draw-plot";
import { type Block, drawText } from "@/components/chart/picture/draw-text";
import { element, type Markup } from "@/components/chart/picture/markup";
import type { Colours } from "@/components/chart/picture/picture-colours";
import type { FigureLegendSign, OwnSign, SignPlace } from "@/components/chart/picture/picture-types";
import { textWidth } from "@/components/chart/picture/text-width";

type Sign = Pick<FigureFacts, "comparator" | "hollow">;

const SIDE_PX = 8;
const SIZE = 12;
const LEADING = 28;
const SIGN_PX = 13;

/** A square with its middle at a place, hollow for the press; an arrow for a bound; a broken edge for "about". */
export function figureSign({ comparator, hollow }: Sign, { x, y, colour, paper }: SignPlace): Markup {
  const direction = figureDirection(comparator);
  const [tip, barb] = direction === "up" ? [-12, -9] : [12, 9];
  const arrow = `M${x} ${y + (direction === "up" ? -4.5 : 4.5)}v${direction === "up" ? -7.5 : 7.5}`;
  const head = `M${x - 3} ${y + barb}L${x} ${y + tip}L${x + 3} ${y + barb}`;
  const square = {
    x: x - SIDE_PX / 2,
    y: y - SIDE_PX / 2,
    width: SIDE_PX,
    height: SIDE_PX,
    fill: hollow ? paper : colour,
    "stroke-dasharray": comparator === "about" ? "2 1.6" : undefined,
  };
  const stroke = { stroke: colour, "stroke-width": 1.6, fill: "none" };
  return element(
    "g",
    { ...stroke, "data-comparator": comparator },
    ...(direction ? [element("path", { d: arrow + head })] : []),
    element("rect", square),
  );
}

/** Figures apart from the lines, each a rule over the time for which it speaks with its sign in the middle. */
export function drawFigures(figures: readonly FigureFacts[], box: PlotBox, look: PlotLook): Markup[] {
  const at = placeIn(box, look);
  return figures.flatMap(({ period, value, side, ...sign }) => {
    const extent = extentOf(period, look.domain);
    if (!extent) return [];
    const [left, right] = [at({ x: extent.start, y: value }), at({ x: extent.end, y: value })];
    const colour = look.colours.side[side];
    const middle = { x: (left.x + right.x) / 2, y: left.y, colour, paper: look.colours.paper };
    const rule = element("path", { d: `M${left.x} ${left.y}H${right.x}`, stroke: colour, fill: "none" });
    return [rule, figureSign(sign, middle)];
  });
}

type LegendBox = { left: number; right: number; top: number; colours: Colours };

function ownSign(sign: FigureLegendSign): OwnSign {
  return "draw" in sign ? sign : { width: SIGN_PX, draw: (place) => figureSign(sign, place) };
}

/** What the signs of a chart mean, in as many lines as they need. */
export function drawFigureLegend(signs: readonly FigureLegendSign[], { left, right, top, colours }: LegendBox): Block {
  let [x, row] = [left, 0];
  const parts = signs.flatMap((sign) => {
    const { label } = sign;
    const { width: signWidth, draw } = ownSign(sign);
    const width = signWidth + 6 + textWidth(label, "text", SIZE);
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const y = top + row * LEADING + LEADING / 2;
    const drawn = [
      draw({ x: x + signWidth / 2, y, colour: colours.ink, paper: colours.paper }),
      drawText(label, x + signWidth + 6, y + 4, { hand: "text", size: SIZE, colour: colours.muted }),
    ];
    x += width + 18;
    return drawn;
  });
  return { height: signs.length > 0 ? (row + 1) * LEADING : 0, parts };
}
