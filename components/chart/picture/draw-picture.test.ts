import { describe, expect, it } from "vitest";
import type { ChartSeries } from "@/components/chart/chart-types";
import { drawPicture, PICTURE_WIDTH, pictureDocument } from "@/components/chart/picture/draw-picture";
import type { PictureSpec } from "@/components/chart/picture/picture-types";

function series(id: string, side: "a" | "b", values: (number | null)[], status: "A" | "P" = "A"): ChartSeries {
  const points = values.map((value, index) => ({
    period: `${2020 + index}`,
    label: `${2020 + index}`,
    start: `${2020 + index}-01-01`,
    end: `${2020 + index}-12-31`,
    x: Date.UTC(2020 + index, 6, 2),
    value,
    text: `${value} %`,
    status,
  }));
  return { id, label: `Generated ${id}`, side, points };
}

const SPEC: PictureSpec = {
  title:
    "Generated <A> outgrew Generated B & kept on doing so, at such a length that no single line of a picture holds it",
  subtitle: "Generated figures, percent",
  summary: "Generated.",
  panels: [{ series: [series("a", "a", [1, 2, null, 4]), series("b", "b", [3, 3, 3, 3])], bands: [], parts: [] }],
  domain: [Date.UTC(2020, 0, 1), Date.UTC(2024, 0, 1)],
  locale: "en",
  unitSuffix: "%",
  baseline: "zero",
  asOf: "As known on 29 Mar 2025.",
  sources: ["Source: Generator; licence: none."],
  notes: ["A note."],
  labels: { notFromZero: "Not from zero.", notFinal: "Not final.", gap: "Gap." },
  address: "Chart: http://rapport.invalid/pairs/aaa-bbb",
  theme: "light",
};

const write = (spec: PictureSpec) => pictureDocument(spec, drawPicture(spec), "");
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe("the picture of a chart", () => {
  it("says what its page says: finding, measure, day of the view, source, note and address", () => {
    const svg = write(SPEC);
    const said = textsOf(svg).join(" ");
    for (const text of [SPEC.subtitle, SPEC.asOf, SPEC.address, ...SPEC.sources, ...SPEC.notes])
      expect(said).toContain(text);
    expect(said).toContain("Generated &lt;A&gt; outgrew Generated B &amp; kept on");
    expect(said).not.toContain("Not final.");
    expect(svg).toContain(`<title>Generated &lt;A&gt; outgrew`);
  });

  it("breaks a long title and grows by the line", () => {
    const short = drawPicture({ ...SPEC, title: "Short" });
    expect(drawPicture(SPEC).height - short.height).toBe(29);
  });

  it("keeps a gap open: the value beyond it is a dot", () => {
    const line = /<g[^>]*data-line="a">(.*?)<\/g>/.exec(write(SPEC))?.[1] ?? "";
    expect(line.match(/<path/g)).toHaveLength(1);
    expect(line.match(/<circle/g)).toHaveLength(1);
  });

  it("says what hollow points are where there are any, and that an axis does not begin at zero", () => {
    const open = { ...SPEC, panels: [{ series: [series("a", "a", [8, 9], "P")], bands: [], parts: [] }] };
    const said = textsOf(write({ ...open, baseline: "free" }));
    expect(said).toContain("Not final.");
    expect(said).toContain("Not from zero.");
  });

  it("puts nothing outside of itself and refers to nothing", () => {
    const svg = write(SPEC);
    const xs = [...svg.matchAll(/ (?:x|cx)="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThan(PICTURE_WIDTH);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/href|url\(|<image|<script/);
  });

  it("draws a value of a part of a year apart, over its own days", () => {
    const part = { start: Date.UTC(2023, 0, 1), end: Date.UTC(2023, 6, 1), value: 2, side: "a" as const };
    const panels = [{ series: [series("a", "a", [1, 2])], bands: [], parts: [part] }];
    expect(write({ ...SPEC, panels }).match(/<rect/g)).toHaveLength(2);
  });
});
