import { drawScatter, scatterScales } from "@/components/chart/picture/draw-scatter";
import type { Block } from "@/components/chart/picture/draw-text";
import { drawTime } from "@/components/chart/picture/draw-time";
import { element, type Markup } from "@/components/chart/picture/markup";
import { type Colours, PICTURE_COLOURS } from "@/components/chart/picture/picture-colours";
import { LEFT, PICTURE_WIDTH, RIGHT, space, stacked, textPart } from "@/components/chart/picture/picture-layout";
import type { PictureSpec, PictureTexts, ScatterPicture } from "@/components/chart/picture/picture-types";
import { isCut } from "@/components/chart/scale";

/** A picture without its fonts: all texts stand in `parts`. */
export type Picture = { height: number; parts: readonly Markup[] };

function head({ title, subtitle, asOf }: PictureTexts, { ink, muted }: Colours) {
  const rule = (top: number): Block => ({
    height: 12,
    parts: [element("path", { d: `M${LEFT} ${top}H${RIGHT}`, stroke: ink, "stroke-width": 2, fill: "none" })],
  });
  return [
    rule,
    textPart(title, { hand: "title", size: 22, colour: ink, leading: 29 }),
    space(3),
    textPart(subtitle, { hand: "text", size: 14, colour: muted, leading: 20 }),
    ...(asOf ? [space(3), textPart(asOf, { hand: "strong", size: 13, colour: ink, leading: 20 })] : []),
    space(14),
  ];
}

function foot(spec: PictureTexts, notes: readonly string[], { muted, ink }: Colours) {
  const small = { hand: "text", size: 12, colour: muted, leading: 17 } as const;
  return [
    space(4),
    ...[...notes, ...spec.notes, ...spec.sources].map((text) => textPart(text, small)),
    space(6),
    textPart(spec.address, { ...small, colour: ink }),
  ];
}

function drawPoints({ scatter, labels, locale }: PictureTexts & ScatterPicture, colours: Colours) {
  const isAnyCut = Object.values(scatterScales(scatter)).some(isCut);
  return {
    draws: [(top: number) => drawScatter(scatter, { left: LEFT, right: RIGHT, top }, { colours, locale })],
    notes: isAnyCut ? [labels.notFromZero] : [],
  };
}

/** Draws the picture of a chart: what its page says of it, from the finding to the address, in one column. */
export function drawPicture(spec: PictureSpec): Picture {
  const colours = PICTURE_COLOURS[spec.theme];
  const { draws, notes } = "scatter" in spec ? drawPoints(spec, colours) : drawTime(spec, colours);
  const { height, parts } = stacked(24, [...head(spec, colours), ...draws, ...foot(spec, notes, colours)]);
  return { height: Math.ceil(24 + height + 24), parts };
}

/** The picture as an SVG document that needs nothing else: `fontFaces` is the style sheet of its fonts, as data. */
export function pictureDocument(spec: PictureSpec, { height, parts }: Picture, fontFaces: string): string {
  const size = { width: PICTURE_WIDTH, height, viewBox: `0 0 ${PICTURE_WIDTH} ${height}` };
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...size,
    role: "img",
    lang: spec.locale,
  };
  const document = element(
    "svg",
    root,
    element("title", {}, spec.title),
    element("desc", {}, spec.summary),
    element("style", {}, fontFaces),
    element("rect", { width: PICTURE_WIDTH, height, fill: PICTURE_COLOURS[spec.theme].paper }),
    ...parts,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.svg}\n`;
}
