import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePair } from "@/lib/domain/pair";
import { cadenceChart, countedQuery } from "@/lib/params/cadence-chart";
import { cadenceQuery } from "@/lib/params/cadence-query";
import {
  CHART_THEMES,
  type ChartQuery,
  type ChartView,
  chartPage,
  chartView,
  embedPath,
  parseChart,
  pictureHref,
  revisionsView,
  viewOf,
} from "@/lib/params/chart-query";
import { CHARTS, type ChartName, chartSubject, type PairChartName } from "@/lib/params/chart-query-rules";

const SHOWN = { pair: { slug: "kaz-uzb", a: "KAZ", b: "UZB" }, from: "2016-01-01", to: null, asof: "2025-03-29" };
const view = (chart: PairChartName, own?: Partial<ChartQuery>): ChartView => chartView(chart, SHOWN, "de", own);

describe("the addresses of a chart", () => {
  it("are its picture, its frame and its page, in the same range and view", () => {
    expect(pictureHref(view("growth"))).toBe(
      "/api/v1/charts/growth.svg?pair=kaz-uzb&from=2016&asof=2025-03-29&locale=de",
    );
    expect(embedPath(view("trade"))).toBe("/embed/pairs/kaz-uzb/trade?from=2016&asof=2025-03-29");
    expect(chartPage(view("growth"))).toBe("/pairs/kaz-uzb?from=2016&asof=2025-03-29#growth");
    expect(chartPage(view("indicator", { code: ["A/B"] }))).toBe(
      "/indicators/A%2FB?pair=kaz-uzb&from=2016&asof=2025-03-29",
    );
  });

  it("are read back as they were written, whatever they say", () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    const views = fc.record({ from: days, asof: fc.option(days), theme: fc.constantFrom(...CHART_THEMES) });
    fc.assert(
      fc.property(views, ({ from, asof, theme }) => {
        const pair = makePair("UZB", "KAZ");
        if (!pair) throw new Error("these are two countries");
        const { chart, query } = chartView("indicator", { pair, from, to: null, asof }, "en", { code: ["NY.GDP"] });
        const href = pictureHref({ chart, query: { ...query, theme } });
        const read = parseChart(chart, new URL(href, "http://rapport.invalid").searchParams);
        expect(read).toEqual({ query: { ...query, theme }, problems: [] });
      }),
    );
  });

  it("refuse a range that ends before it begins and a day that has not come", () => {
    const search = { from: "2020", to: "2019", asof: "2099-01-01" };
    const { problems } = parseChart("growth", search, { today: "2026-11-24" });
    expect(problems.map(({ name }) => name)).toEqual(["from", "to", "asof"]);
  });

  it("carry what the page's own address says, under the same keys", () => {
    const range = "from=2016&asof=2025-03-29";
    const panel = view("panel", { indicator: ["A.B"], transform: "index", base: "2015" });
    expect(pictureHref(panel)).toBe(
      `/api/v1/charts/panel.svg?pair=kaz-uzb&indicator=A.B&transform=index&base=2015&${range}&locale=de`,
    );
    expect(chartPage(panel)).toBe(`/pairs/kaz-uzb/explore?indicator=A.B&transform=index&base=2015&${range}#panel-A-B`);
    const one = view("panel", { indicator: ["A", "B"], transform: "index", base: "2015", panel: "one" });
    expect(chartPage(one)).toBe(
      `/pairs/kaz-uzb/explore?indicator=A%2CB&transform=index&base=2015&panel=one&${range}#panel-index`,
    );
    expect(chartPage(view("transformed", { code: ["A.B"], transform: "mean", window: 5 }))).toBe(
      `/indicators/A.B?pair=kaz-uzb&transform=mean&window=5&${range}#panel-A-B`,
    );
    expect(chartPage(view("scatter", { x: "A", y: "B" }))).toBe(
      `/pairs/kaz-uzb/explore?view=scatter&x=A&y=B&${range}#scatter`,
    );
    expect(chartPage(view("flows"))).toBe(`/pairs/kaz-uzb/trade?${range}#flows`);
    const known = { pair: SHOWN.pair, asof: SHOWN.asof };
    expect(chartPage(chartView("targets", known, "en"))).toBe("/pairs/kaz-uzb/targets?asof=2025-03-29#targets");
    const shown = { pair: SHOWN.pair, asof: null, code: ["A/B"], series: "d:A:UZB", period: "2023" };
    const revised = revisionsView({ ...shown, code: ["A"] }, "en");
    expect(embedPath(revised)).toBe("/embed/pairs/kaz-uzb/revisions?code=A&series=d%3AA%3AUZB&period=2023");
    expect(chartPage(revised)).toBe("/indicators/A/revisions?pair=kaz-uzb&series=d%3AA%3AUZB&period=2023#revisions");
    const alone = revisionsView({ ...shown, pair: null }, "en");
    expect(embedPath(alone)).toBe("/embed/indicators/A%2FB/revisions?series=d%3AA%3AUZB&period=2023");
    expect(pictureHref(alone)).toBe("/api/v1/charts/revisions.svg?code=A%2FB&series=d%3AA%3AUZB&period=2023");
    expect(chartPage(alone)).toBe("/indicators/A%2FB/revisions?series=d%3AA%3AUZB&period=2023#revisions");
  });

  it.each(CHARTS)("of %s say what it does not take, by name", (chart) => {
    const given = { code: "A", series: "s", period: "2023", indicator: "A", x: "A", y: "B", view: "scatter" };
    const { problems } = parseChart(chart, { ...given, pair: "kaz-uzb" });
    expect(problems.map(({ name }) => name)).toContain("view");
    const isForeign = problems.every(({ message }) => message.includes(`is not a parameter of the chart ${chart}`));
    expect(isForeign).toBe(true);
  });

  it.each([
    ["panel", {}, "indicator"],
    ["panel", { indicator: "A,B" }, "indicator"],
    ["panel", { indicator: "A,B", panel: "one" }, "indicator"],
    ["panel", { indicator: "A,B,C,D,E", panel: "one", transform: "index" }, "indicator"],
    ["scatter", { x: "A" }, "y"],
    ["transformed", {}, "code"],
    ["revisions", { code: "A,B" }, "code"],
  ] as const)("of %s with %j lack %s", (chart, search, name) => {
    expect(parseChart(chart, search).problems.map((each) => each.name)).toEqual([name]);
  });

  it("are of a pair, all but the revisions of a series", () => {
    const { query } = parseChart("revisions", { code: "A" });
    expect(CHARTS.filter((chart) => viewOf(chart, query) !== null)).toEqual(["revisions"]);
  });

  it("of a count carry its page's own choice, its weights too, and read it back", () => {
    const search = "freq=Q&level=minister&calls=with&weight=weighted&w_visit=2.5&from=2016";
    const { query } = cadenceQuery.parse(new URLSearchParams(search), { fixed: { pair: SHOWN.pair } });
    const counted = cadenceChart(query, SHOWN.pair, "en");
    expect(pictureHref(counted)).toBe(`/api/v1/charts/cadence.svg?pair=kaz-uzb&${search}`);
    expect(chartPage(counted)).toBe(`/pairs/kaz-uzb/cadence?${search}#cadence`);
    expect(countedQuery(counted.query)).toMatchObject(query);
    const yearly = cadenceChart(cadenceQuery.defaults, SHOWN.pair, "en");
    expect(embedPath(yearly)).toBe("/embed/pairs/kaz-uzb/cadence");
    expect(countedQuery(yearly.query).freq).toBe("A");
  });

  it.each([
    ["cadence", "own", "known are A, Q, M"],
    ["panel", "M", "known are own, Q, A"],
    ["transformed", "M", "known are own, Q, A"],
    ["growth", "A", "is not a parameter of the chart growth"],
  ] as const)("of %s refuse the frequency %s, which is another chart's", (chart, freq, sentence) => {
    const { query, problems } = parseChart(chart, { freq, indicator: "", code: "" });
    const [problem] = problems.filter(({ name }) => name === "freq");
    expect(problem).toMatchObject({ value: freq });
    expect(problem?.message).toContain(sentence);
    expect(query.freq).toBe("own");
  });

  it("of several indicators as indices in one plot lack nothing", () => {
    expect(parseChart("panel", { indicator: "A,B", panel: "one", transform: "index" }).problems).toEqual([]);
  });

  it("name their file by what is shown and what was done to it", () => {
    const own = { code: ["A"], indicator: ["A"], transform: "pc1", x: "A", y: "B", series: null } as const;
    const subject = (chart: ChartName, rest: Partial<ChartQuery> = {}) => {
      return chartSubject(chart, view("growth", { ...own, code: ["A"], indicator: ["A"], ...rest }).query);
    };
    expect(CHARTS.map((chart) => subject(chart))).toEqual([
      "growth",
      "trade",
      "A",
      "A pc1",
      "A revisions",
      "A pc1",
      "scatter A B pc1",
      "flows",
      "sums",
      "cadence",
      "targets",
    ]);
    expect(subject("panel", { indicator: ["A", "B"], transform: "index" })).toBe("indicators index");
  });
});
