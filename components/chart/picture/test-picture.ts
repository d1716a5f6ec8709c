import { drawPicture, pictureDocument } from "@/components/chart/picture/draw-picture";
import { PICTURE_WIDTH } from "@/components/chart/picture/picture-layout";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { type Hand, textWidth } from "@/components/chart/picture/text-width";

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** For tests: a picture without its fonts, as text. */
export function writePicture(spec: PictureSpec | null): string {
  if (!spec) throw new Error("there is nothing to draw");
  return pictureDocument(spec, drawPicture(spec), "");
}

type Attributes = Record<string, string>;
type Tag = { attributes: Attributes; inside: string };

/** For tests: the elements of a name that hold nothing but text, with their attributes. */
export function tagsOf(svg: string, name: string): Tag[] {
  return [...svg.matchAll(new RegExp(`<${name}((?: [\\w-]+="[^"]*")*)(?:/>|>([^<]*)</${name}>)`, "g"))].map(
    ([, written = "", inside = ""]) => ({
      attributes: Object.fromEntries(
        [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
      inside: inside.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
    }),
  );
}

function handOf({ "font-weight": weight, "font-family": family = "" }: Attributes): Hand {
  if (family.includes("Serif")) return "title";
  return weight === "600" ? "strong" : "text";
}

/** For tests: the texts that reach beyond the picture's left or right edge. */
export function textsBeyond(svg: string): string[] {
  return tagsOf(svg, "text").flatMap(({ attributes, inside }) => {
    const width = textWidth(inside, handOf(attributes), Number(attributes["font-size"]));
    const { x, "text-anchor": anchor } = attributes;
    const left = Number(x) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    return left >= 0 && left + width <= PICTURE_WIDTH ? [] : [inside];
  });
}
