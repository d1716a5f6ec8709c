import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chooseIndicators } from "@/components/explorer/chosen-indicators";
import { ExplorerView } from "@/components/explorer/explorer-view";
import { IndicatorTransformation } from "@/components/explorer/indicator-transformation";
import { testIndicator, testSeries } from "@/components/explorer/test-explorer";
import type { Indicator } from "@/lib/domain/indicator";
import { makePair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { testWords } from "@/lib/i18n/test-words";
import { exploreQuery, type TransformQuery, transformQuery } from "@/lib/params/explore-query";
import { observationQuery } from "@/lib/params/observation-query";

const pair = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const gdp = testIndicator("GDP");
const growth = testIndicator("GROWTH", { measure: "gdp_growth", topic: "growth", unit: "PC" });
const people = testIndicator("PEOPLE", { measure: "population", topic: "people", unit: "PS", decimals: 0 });
const quarters = testIndicator("QUARTERS", { measure: "exports_total", topic: "external" });
const indicators = [growth, gdp, quarters, people];
const series = [
  testSeries(gdp, "KAZ", { "2015": "200", "2016": "250", "2017": null }),
  testSeries(gdp, "UZB", { "2015": "80", "2016": "60", "2017": "100" }),
  testSeries(growth, "KAZ", { "2015": "1.2", "2016": "1.1" }),
  testSeries(growth, "UZB", { "2015": "7.4", "2016": "6.1" }),
  testSeries(people, "KAZ", { "2015": "10", "2016": "20" }),
  testSeries(quarters, "KAZ", { "2016-Q1": "1", "2016-Q2": "2", "2016-Q3": "3", "2016-Q4": "4" }, { freq: "Q" }),
];

const deflator = testIndicator("DEFLATOR", { measure: "gdp_deflator", topic: "prices", unit: "IX" });
const consumer = testIndicator("CPI", { measure: "consumer_price_index", topic: "prices", unit: "IX" });
const prices = [
  testSeries(deflator, "KAZ", { "2015": "50", "2016": "100" }),
  testSeries(consumer, "KAZ", { "2015": "1", "2016": "2", "2017": "3" }),
];

type Known = { indicators: readonly Indicator[]; series: readonly SeriesWithValues[] };

function draw(search: string, locale: "en" | "de" = "en", known: Known = { indicators, series }) {
  const { query } = exploreQuery.parse(new URLSearchParams(search));
  return renderToStaticMarkup(
    <ExplorerView
      pair={pair}
      {...chooseIndicators(query, known.indicators)}
      {...known}
      meetings={[]}
      coverage={null}
      words={testWords(locale)}
    />,
  );
}

/** The text of a figure by its anchor, without its marks. */
function figure(html: string, id: string): string {
  const part = html.split(`<figure id="${id}"`)[1]?.split("</figure>")[0] ?? "";
  return part.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("the explorer of a pair", () => {
  it("shows the first indicators of the first topics before anything was chosen", () => {
    const html = draw("");
    expect([...html.matchAll(/<figure id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      "panel-GROWTH",
      "panel-GDP",
      "panel-QUARTERS",
    ]);
  });

  it("writes an index by hand: 250 of 200 is 125, 60 of 80 is 75, and a stated gap stays one", () => {
    const text = figure(draw("indicator=GDP&transform=index&base=2015"), "panel-GDP");
    expect(text).toContain("index, 2015 = 100");
    expect(text).toMatch(/2016 125\.0 75\.0/);
    expect(text).toContain("stated as missing");
    expect(text).toContain("KAZ: 1 period without a value");
  });

  it("says at the one panel what its unit does not allow, and draws the others", () => {
    const html = draw("indicator=GDP,GROWTH&transform=index&base=2015");
    expect(html).toContain("“Index” does not suit “Test GROWTH”, which is in percent");
    expect(figure(html, "panel-GDP")).toContain("index, 2015 = 100");
  });

  it("names a base outside the series, and a window longer than it", () => {
    expect(draw("indicator=GDP&transform=index&base=1990")).toContain(
      "The base period 1990 lies outside “Test GDP” of KAZ",
    );
    expect(draw("indicator=GDP&transform=mean&window=4")).toContain(
      "A mean of 4 periods is longer than “Test GDP” of KAZ, which has 3 values",
    );
  });

  it("says why no period of a panel has a value", () => {
    const html = draw("indicator=GDP&transform=chg&from=2015&to=2015");
    expect(html).toContain("KAZ: 1 period without a value: the earlier period has no value.");
    expect(draw("indicator=GDP&from=1990&to=1995")).toContain("“Test GDP” has no figures of this pair in this period");
  });

  it("takes the first year that all indices have where no base was chosen", () => {
    expect(figure(draw("indicator=GDP,QUARTERS&transform=index"), "panel-GDP")).toContain("index, 2016 = 100");
  });

  it("reads the second series of the same country: 250 by 20 persons is 12.5, and who has none is told", () => {
    const html = draw("indicator=GDP&transform=per_capita");
    expect(figure(html, "panel-GDP")).toMatch(/2016 12\.5/);
    expect(html).toContain("“Test GDP” per person needs the population of UZB");
  });

  it("offers real values only where a price index is recorded, and says so to whoever asks by address", () => {
    const withPrices = { indicators: [...indicators, deflator], series: [...series, ...prices] };
    const offered = (html: string) => html.includes('<option value="real"');
    expect(offered(draw("indicator=GDP"))).toBe(false);
    expect(offered(draw("indicator=GDP", "en", withPrices))).toBe(true);
    const asked = draw("indicator=GDP&transform=real");
    expect(asked).toContain('<option value="real" selected="">At the prices of a period</option>');
    expect(asked).toContain("“Test GDP” of KAZ cannot be put in the prices of one period: no price index is recorded.");
  });

  it("puts values in the prices of the first year of the index: 250 by an index doubled since is 125", () => {
    const html = draw("indicator=GDP&transform=real", "en", {
      indicators: [...indicators, deflator],
      series: [...series, ...prices],
    });
    const text = figure(html, "panel-GDP");
    expect(text).toContain("US$ at the prices of 2015");
    expect(text).toMatch(/2016 125\.0/);
    // The deflator of GDP, which has no 2017, before the consumers' index, which has one.
    expect(text).toContain("KAZ: divided by “GDP deflator” (Test office, Test figures)");
    expect(text).toContain("changes of the exchange rate stay in figures in US dollars");
    expect(html).toContain("“Test GDP” of UZB cannot be put in the prices of one period");
  });

  it("takes the consumers' prices where there is no deflator, and names the index that lacks the base", () => {
    const known = { indicators: [...indicators, consumer], series: [...series, ...prices.slice(1)] };
    const text = figure(draw("indicator=GDP&transform=real&base=2016", "en", known), "panel-GDP");
    expect(text).toMatch(/2015 400\.0/);
    expect(draw("indicator=GDP&transform=real&base=1990", "en", known)).toContain(
      "The base period 1990 lies outside “Consumer price index” of KAZ",
    );
  });

  it("shows a price index as published in points, and as an index of another base", () => {
    const known = { indicators: [consumer], series: prices };
    expect(figure(draw("indicator=CPI", "en", known), "panel-CPI")).toContain("index points");
    const other = figure(draw("indicator=CPI&transform=index&base=2016", "en", known), "panel-CPI");
    expect(other).toContain("index, 2016 = 100");
    expect(other).toMatch(/2017 150\.0/);
  });

  it("draws a year over its whole year where quarters stand on the same axis", () => {
    const line = (search: string) =>
      /<g[^>]*data-line="test:GDP:KAZ"[^>]*><path[^>]*\sd="([^"]+)"/.exec(draw(search))?.[1] ?? "";
    expect(line("indicator=GDP").split("L")).toHaveLength(2);
    expect(line("indicator=GDP,QUARTERS").split("L")).toHaveLength(4);
    expect(line("indicator=GDP,QUARTERS")).toMatch(/^M0 /);
  });

  it("sets two indicators against each other, counts what is left out and says that it is no cause", () => {
    const html = draw("view=scatter&x=GROWTH&y=GDP");
    const text = figure(html, "scatter");
    expect([...html.matchAll(/data-point="([^"]+)"/g)].map(([, point]) => point)).toEqual([
      "KAZ 2015",
      "KAZ 2016",
      "UZB 2015",
      "UZB 2016",
    ]);
    expect(text).toContain("association and not a cause");
    expect(text).toContain("UZB: n = 2; 1 period is left out because a figure is missing");
    expect(text).toMatch(/2016 UZB 6\.1 60/);
  });

  it("puts indices of unlike units into one panel, and says when there are too many", () => {
    const one = figure(draw("indicator=GDP,QUARTERS&transform=index&panel=one&base=2016"), "panel-index");
    expect(one).toContain("KAZ GDP");
    expect(one).toContain("KAZ Exports, all partners");
  });

  it("names codes that the pair has no figures of", () => {
    expect(draw("indicator=NOBODY,GDP")).toContain("No figures of this pair are recorded under NOBODY");
  });

  it("speaks German", () => {
    expect(draw("indicator=GROWTH&transform=log", "de")).toContain(
      "„Natürlicher Logarithmus“ passt nicht zu „Test GROWTH“",
    );
  });
});

describe("an indicator under a transformation on its own page", () => {
  const draw = (transform: Partial<TransformQuery>, search = "") =>
    renderToStaticMarkup(
      <IndicatorTransformation
        indicator={gdp}
        pair={pair}
        series={series}
        measures={indicators.map(({ measure }) => measure)}
        transform={{ ...transformQuery.defaults, ...transform }}
        query={observationQuery.parse(new URLSearchParams(search), { fixed: { pair, indicator: ["GDP"] } }).query}
        words={testWords("en")}
      />,
    );

  it("is only a form until one is chosen", () => {
    expect(draw({})).not.toContain("<figure");
  });

  it("is drawn with its own unit, and the form keeps the rest of the address", () => {
    const html = draw({ transform: "pc1" }, "from=2016&asof=2026-02-01");
    expect(figure(html, "panel-GDP")).toMatch(/2016 25\.0 −25\.0/);
    expect(html).toContain('<input type="hidden" name="from" value="2016"/>');
    expect(html).toContain('<input type="hidden" name="asof" value="2026-02-01"/>');
  });
});
