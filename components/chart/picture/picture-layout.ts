import { type Block, drawBlock, type TextLook } from "@/components/chart/picture/draw-text";

/** Width of every picture in px; its height follows from what it says. */
export const PICTURE_WIDTH = 960;

/** The left and right edge of all that a picture holds. */
export const LEFT = 32;
export const RIGHT = PICTURE_WIDTH - LEFT;

/** A part of a picture that is put below those before it: it is asked for at the height that they have left. */
export type Part = (top: number) => Block;

/** Parts below each other from `top` on. */
export function stacked(top: number, draws: readonly Part[]): Block {
  let at = top;
  const parts: Block["parts"][] = [];
  for (const draw of draws) {
    const block = draw(at);
    parts.push(block.parts);
    at += block.height;
  }
  return { height: at - top, parts: parts.flat() };
}

/** Empty room. */
export function space(height: number): Part {
  return () => ({ height, parts: [] });
}

/** A text over the whole width, in as many lines as it needs. */
export function textPart(text: string, look: TextLook & { leading: number }): Part {
  return (top) => drawBlock(text, { x: LEFT, top, width: RIGHT - LEFT }, look);
}
