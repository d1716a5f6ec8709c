import { describe, expect, it } from "vitest";
import type { ChartSeries } from "@/components/chart/chart-types";
import { drawPicture, pictureDocument } from "@/components/chart/picture/draw-picture";
import { PICTURE_WIDTH } from "@/components/chart/picture/picture-layout";
import type { PictureSpec, PictureTexts, ScatterPicture, TimePicture } from "@/components/chart/picture/picture-types";

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

const SPEC: PictureTexts & TimePicture = {
  title:
    "Generated <A> outgrew Generated B & kept on doing so, at such a length that no single line of a picture holds it",
  subtitle: "Generated figures, percent",
  summary: "Generated.",
  panels: [{ series: [series("a", "a", [1, 2, null, 4]), series("b", "b", [3, 3, 3, 3])], bands: [], figures: [] }],
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
    const open = { ...SPEC, panels: [{ series: [series("a", "a", [8, 9], "P")], bands: [], figures: [] }] };
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
    const part = { id: "p", period: "2023-01/2023-06", value: 2, side: "a", comparator: "=", hollow: false } as const;
    const panels = [{ series: [series("a", "a", [1, 2])], bands: [], figures: [part] }];
    expect(write({ ...SPEC, panels }).match(/<rect/g)).toHaveLength(2);
  });

  it("draws what the press said hollow, a bound with its arrow, and says what the signs mean", () => {
    const said = { id: "p", period: "2023", value: 9, side: "b", comparator: ">", hollow: true } as const;
    const before = { ...said, id: "q", period: "2011", value: 900 };
    const panels = [{ series: [series("a", "a", [1, 2])], bands: [], figures: [said, before] }];
    const svg = write({ ...SPEC, panels, signs: [{ comparator: ">", hollow: true, label: "a bound" }] });
    const [drawn, sign] = [...svg.matchAll(/<g[^>]*data-comparator="&gt;">(.*?)<\/g>/g)].map(([, inside]) => inside);
    for (const each of [drawn, sign]) expect(each).toMatch(/<path.*<rect[^>]*fill="#fbfaf7"/);
    expect(textsOf(svg)).toContain("a bound");
    // One that lies outside of the range is neither drawn nor stretches the axis.
    expect(textsOf(svg)).not.toContain("900 %");
  });
});

describe("the picture of a scatter", () => {
  const point = (year: number, x: number, y: number) => {
    return { period: `${year}`, label: `${year}`, time: Date.UTC(year, 6, 2), x, y, xText: `${x} %`, yText: `${y} %` };
  };
  const forecast = { ...point(2023, 5, 40), statusText: "forecast" };
  const scatter: ScatterPicture["scatter"] = {
    lines: [
      { id: "AAA", label: "Generated A", side: "a", points: [point(2021, 4, 20), point(2022, 6, 30), forecast] },
      { id: "BBB", label: "Generated B", side: "b", points: [point(2021, 8, 25), point(2022, 9, 35)] },
    ],
    x: { title: "Generated growth, percent", suffix: "%" },
    y: { title: "Generated output, billion" },
  };
  const svg = write({ ...SPEC, scatter });

  it("names both axes and both countries, and labels the years that have room", () => {
    const said = textsOf(svg);
    expect(said).toContain("↑ Generated output, billion");
    expect(said).toContain("Generated growth, percent →");
    expect(said).toContain("6 %");
    expect(said.filter((text) => text === "Generated A" || text === "Generated B")).toHaveLength(2);
    for (const year of ["2021", "2022", "2023"]) expect(said).toContain(year);
    expect(said).toContain("Not from zero.");
  });

  it("joins the points in order of time and tells countries by shape, hollow where a figure is not final", () => {
    const [a = "", b = ""] = [...svg.matchAll(/<g data-scatter="\w+">(.*?)<\/g>/g)].map(([, inside]) => inside);
    const [, path = ""] = /d="([^"]*)" data-scatter-line="AAA"/.exec(svg) ?? [];
    const xs = [...path.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
    // Growth of 4, 6 and 5 percent: the line turns back.
    expect(xs[1]).toBeGreaterThan(xs[2] ?? 0);
    expect(xs[2]).toBeGreaterThan(xs[0] ?? 0);
    expect(a.match(/<circle/g)).toHaveLength(3);
    expect(a.match(/<circle[^>]*fill="#fbfaf7"/g)).toHaveLength(1);
    expect(b.match(/<rect/g)).toHaveLength(2);
  });
});
