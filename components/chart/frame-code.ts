import { element } from "@/components/chart/picture/markup";

/** The HTML that frames a chart of ours in a page. `title` names the frame, and stands where frames are not shown. */
export function frameCode({ src, title, height }: { src: string; title: string; height: number }): string {
  const look = { width: "100%", height, loading: "lazy", style: "border:0" };
  return element("iframe", { src, title, ...look }, title).svg;
}
