import { element, type Markup } from "@/components/chart/picture/markup";
import { type Hand, wrapText } from "@/components/chart/picture/text-width";

const FONTS: Record<Hand, { "font-family": string; "font-weight"?: number }> = {
  text: { "font-family": "'Inter Variable', sans-serif" },
  strong: { "font-family": "'Inter Variable', sans-serif", "font-weight": 600 },
  title: { "font-family": "'Source Serif 4 Variable', serif", "font-weight": 600 },
};

export type TextLook = {
  hand: Hand;
  size: number;
  colour: string;
  anchor?: "middle" | "end";
  isFigure?: boolean;
  /** Colour of an edge around the letters that keeps lines off them. */
  edge?: string;
};

/** One line of text on a base line. */
export function drawText(
  text: string,
  x: number,
  y: number,
  { hand, size, colour, anchor, isFigure, edge }: TextLook,
): Markup {
  // Tabular figures for columns of numbers alone: they set the hyphens of an address wide apart.
  const style = isFigure ? "font-variant-numeric:tabular-nums" : undefined;
  const attributes = { x, y, "font-size": size, fill: colour, "text-anchor": anchor, style, ...FONTS[hand] };
  const around = edge && { stroke: edge, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  return element("text", { ...attributes, ...around }, text);
}

/** A part of a picture and the height that it takes. */
export type Block = { height: number; parts: Markup[] };

export type TextBox = { x: number; top: number; width: number };

/** A text in as many lines as it needs within a width, from a top edge down. */
export function drawBlock(text: string, box: TextBox, look: TextLook & { leading: number }): Block {
  const lines = wrapText(text, look.hand, look.size, box.width);
  // The base line lies where a line of text is centred in its leading.
  const base = box.top + (look.leading + look.size * 0.7) / 2;
  const parts = lines.map((line, index) => drawText(line, box.x, base + index * look.leading, look));
  return { height: lines.length * look.leading, parts };
}
