import { CHART_THEMES, type ChartTheme } from "@/lib/params/chart-query";
import { FRAMED } from "@/lib/response-headers.mjs";

/** Says to the layout that a page stands in a frame, and in which theme; the proxy alone sets it. */
export const FRAME_HEADER = "x-rapport-frame";

const IS_FRAMED = new RegExp(`^/${FRAMED}`);

/**
 * The theme of a page that any site may frame (those under /embed), from its address alone, since a frame reads no
 * cookie. Null for all other pages, which nobody may frame.
 */
export function frameTheme({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): ChartTheme | null {
  if (!IS_FRAMED.test(pathname)) return null;
  return CHART_THEMES.find((theme) => theme === searchParams.get("theme")) ?? "system";
}
