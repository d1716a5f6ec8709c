import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { panelPicture } from "@/components/chart/picture/panel-picture";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { scatterPicture } from "@/components/chart/picture/scatter-picture";
import { chooseIndicators } from "@/components/explorer/chosen-indicators";
import { ExplorerView } from "@/components/explorer/explorer-view";
import { testIndicator, testSeries } from "@/components/explorer/test-explorer";
import type { TimelineMeeting } from "@/components/meeting/meeting-count-cell";
import { recordReach } from "@/components/pair/record-reach";
import { makePair } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";
import { parseChart, viewOf } from "@/lib/params/chart-query";
import { CHARTS } from "@/lib/params/chart-query-rules";
import { exploreQuery } from "@/lib/params/explore-query";

const pair = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const words = testWords("en");
const growth = testIndicator("GROWTH", { measure: "gdp_growth", topic: "growth", unit: "PC" });
const gdp = testIndicator("GDP");
const people = testIndicator("PEOPLE", { measure: "population", topic: "people", unit: "PS" });
const indicators = [growth, gdp, people];
const series = [
  testSeries(gdp, "KAZ", { "2015": "200", "2016": "250", "2017": "260" }),
  testSeries(gdp, "UZB", { "2015": "80", "2016": "60", "2017": "100" }),
  testSeries(people, "KAZ", { "2016": "20", "2017": "30" }),
  testSeries(people, "UZB", { "2016": "40", "2017": "30" }),
  testSeries(growth, "KAZ", { "2015": "1.2", "2016": "1.1" }),
];

/** The explorer's page, and each of its pictures as the page's own links ask for it. */
const met: TimelineMeeting = {
  slug: "test",
  title: "Test meeting",
  startDate: "2016-05-04",
  endDate: null,
  datePrecision: "day",
  form: "state_visit",
  format: "bilateral",
  level: "head_of_state",
  status: "held",
  city: null,
  placeCountry: "KAZ",
  people: [],
  part: false,
};
// The last begins after the figures end.
const meetings = [met, { ...met, slug: "test-2", startDate: "2019-05-04" }];

function draw(search: string): { html: string; pictures: (PictureSpec | null)[] } {
  const { query } = exploreQuery.parse(new URLSearchParams(search));
  const choice = chooseIndicators(query, indicators);
  const page = { pair, ...choice, indicators, series, meetings, coverage: null, words };
  const html = renderToStaticMarkup(<ExplorerView {...page} />);
  const links = [...html.matchAll(/href="\/api\/v1\/charts\/([^"]+)"[^>]*aria-label="Download the chart as SVG"/g)];
  const pictures = links.map(([, link = ""]) =>
    pictureAt(new URL(link.replaceAll("&amp;", "&"), "http://site.invalid")),
  );
  return { html, pictures };
}

function pictureAt({ pathname, searchParams }: URL): PictureSpec | null {
  const chart = CHARTS.find((name) => pathname === `/${name}.svg`);
  if (!chart) throw new Error(`no chart is called ${pathname}`);
  const { query, problems } = parseChart(chart, searchParams);
  expect(problems).toEqual([]);
  const view = viewOf(chart, { ...query, pair });
  if (!view || view.chart === "revisions") throw new Error(`${chart} is no picture of the explorer`);
  const codes = chart === "scatter" ? [query.x, query.y] : query.indicator;
  const chosen = codes.flatMap((code) => indicators.filter((each) => each.code === code));
  const own = series.filter((each) => codes.includes(each.indicatorCode));
  const record = { indicators: chosen, series: own, meetings, coverage: null };
  const frame = { view, words, origin: "http://site.invalid" };
  return chart === "scatter" ? scatterPicture(record, frame) : panelPicture(record, frame);
}

describe("the pictures of the explorer", () => {
  it("say and draw what the panels say, with the base that the page chose for all of them together", () => {
    // GDP alone has figures of 2015; both have them of 2016 first.
    const { html, pictures } = draw("indicator=GDP,PEOPLE&transform=index");
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(picture?.subtitle).toContain("2016 = 100");
      expect(html).toContain(`>${picture?.title}</h2>`);
      expect(html).toContain(picture?.subtitle);
    }
    const [first] = pictures;
    const values =
      first && "panels" in first ? first.panels.map((panel) => panel.series.map(({ points }) => points)) : [];
    // 200, 250 and 260 of 250; 80, 60 and 100 of 60.
    expect(values[0]?.map((points) => points.map(({ text }) => text.trim()))).toEqual([
      ["80.0", "100.0", "104.0"],
      ["133.3", "100.0", "166.7"],
    ]);
  });

  it("have the meetings of the range above them as the page does, and say how far their record reaches", () => {
    const { html, pictures } = draw("indicator=GDP");
    const [picture] = pictures;
    const marks = picture && "panels" in picture ? picture.meetings?.marks : undefined;
    expect(marks?.map(({ slug, lane }) => [slug, lane])).toEqual([["test", "state"]]);
    expect(html).toContain("Test meeting");
    expect(picture?.notes).toContain(recordReach(null, words));
    expect(html.replaceAll("&#x27;", "'")).toContain(recordReach(null, words));
    const { pictures: before } = draw("indicator=GDP&to=2015");
    expect(before[0] && "panels" in before[0] ? before[0].meetings : null).toBeUndefined();
  });

  it("put several indicators into one plot where the page does", () => {
    const { pictures } = draw("indicator=GDP,PEOPLE&transform=index&base=2016&panel=one");
    const [picture] = pictures;
    expect(pictures).toHaveLength(1);
    expect(picture && "panels" in picture ? picture.panels[0]?.series.map(({ label }) => label) : []).toHaveLength(4);
  });

  it("have the very points of the scatter", () => {
    const { html, pictures } = draw("view=scatter&x=GDP&y=PEOPLE");
    const [picture] = pictures;
    const lines = picture && "scatter" in picture ? picture.scatter.lines : [];
    const drawn = lines.flatMap(({ id, points }) => points.map(({ period }) => `${id} ${period}`));
    expect(drawn).toEqual(["KAZ 2016", "KAZ 2017", "UZB 2016", "UZB 2017"]);
    expect([...html.matchAll(/data-point="([^"]+)"/g)].map(([, point]) => point)).toEqual(drawn);
  });

  it("are refused with the sentence that stands in the panel's place", () => {
    const { html, pictures } = draw("indicator=GROWTH&transform=index&base=2015");
    expect(pictures).toEqual([]);
    const address = "http://site.invalid/panel.svg?indicator=GROWTH&transform=index&base=2015";
    expect(() => pictureAt(new URL(address))).toThrow(/“Index” does not suit/);
    expect(html).toContain("“Index” does not suit");
  });
});
