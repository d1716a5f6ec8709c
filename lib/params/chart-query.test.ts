import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePair } from "@/lib/domain/pair";
import {
  CHART_THEMES,
  type ChartName,
  type ChartView,
  chartPage,
  chartQuery,
  chartView,
  embedPath,
  pictureHref,
} from "@/lib/params/chart-query";

const SHOWN = { pair: { slug: "kaz-uzb", a: "KAZ", b: "UZB" }, from: "2016-01-01", to: null, asof: "2025-03-29" };
const view = (chart: ChartName, code?: string): ChartView => chartView(chart, SHOWN, "de", code);

describe("the addresses of a chart", () => {
  it("are its picture, its frame and its page, in the same range and view", () => {
    expect(pictureHref(view("growth"))).toBe(
      "/api/v1/charts/growth.svg?pair=kaz-uzb&from=2016&asof=2025-03-29&locale=de",
    );
    expect(embedPath(view("trade"))).toBe("/embed/pairs/kaz-uzb/trade?from=2016&asof=2025-03-29");
    expect(chartPage(view("growth"))).toBe("/pairs/kaz-uzb?from=2016&asof=2025-03-29#growth");
    expect(chartPage(view("indicator", "A/B"))).toBe("/indicators/A%2FB?pair=kaz-uzb&from=2016&asof=2025-03-29");
  });

  it("are read back as they were written, whatever they say", () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    const views = fc.record({ from: days, asof: fc.option(days), theme: fc.constantFrom(...CHART_THEMES) });
    fc.assert(
      fc.property(views, ({ from, asof, theme }) => {
        const pair = makePair("UZB", "KAZ");
        if (!pair) throw new Error("these are two countries");
        const { chart, query } = chartView("indicator", { pair, from, to: null, asof }, "en", "NY.GDP");
        const href = pictureHref({ chart, query: { ...query, theme } });
        const read = chartQuery.parse(new URL(href, "http://rapport.invalid").searchParams);
        expect(read).toEqual({ query: { ...query, theme }, problems: [] });
      }),
    );
  });

  it("refuse a range that ends before it begins and a day that has not come", () => {
    const { problems } = chartQuery.parse({ from: "2020", to: "2019", asof: "2099-01-01" }, { today: "2026-11-24" });
    expect(problems.map(({ name }) => name)).toEqual(["from", "to", "asof"]);
  });
});
