import { describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/v1/charts/[chart]/route";
import { pool } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-database";

// next-intl finds its messages by the request that Next handles, and here is none.
vi.mock("@/app/[locale]/words", async () => {
  const [{ makeWords }, { listCountries }, { testWords }] = await Promise.all([
    import("@/lib/i18n/words"),
    import("@/lib/db/countries"),
    import("@/lib/i18n/test-words"),
  ]);
  const loadWords = async (locale: "en" | "de", options: { asOf: string | null }) =>
    makeWords(testWords(locale).t, locale, await listCountries(), options);
  return { loadWords };
});

testDatabase("shipped");

const [GROWTH, GDP, PEOPLE] = ["NY.GDP.MKTP.KD.ZG", "NY.GDP.MKTP.CD", "SP.POP.TOTL"];

async function get(file: string, query: string) {
  const request = new Request(`http://127.0.0.1:3000/api/v1/charts/${file}?${query}`, {
    headers: { host: "rapport.example", "x-forwarded-proto": "https" },
  });
  const response = await GET(request, { params: Promise.resolve({ chart: file }) });
  const body = await response.text();
  const texts = [...body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  return { response, body, said: texts.join(" ") };
}

describe("a chart as SVG", () => {
  it("tells its view: growth of the pair as known on a day, with source, release and address", async () => {
    const { response, body, said } = await get("growth.svg", "pair=uzb-kaz&from=2016&asof=2025-03-29");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="kaz-uzb_growth_from-2016_asof-2025-03-29.svg"',
    );
    expect(said).toContain("As known on 29 Mar 2025.");
    // The value of 2023 that the World Bank had published by then (6.29…), not the one of a later release.
    expect(said).toContain("6.3 % 2023");
    expect(said).toContain("release of 24 Mar 2025");
    expect(said).toContain("CC BY 4.0");
    expect(said).toContain("https://rapport.example/pairs/kaz-uzb?from=2016&amp;asof=2025-03-29#growth");
    expect(body.match(/@font-face/g)).toHaveLength(2);
  });

  it("speaks German and brings the letters that it needs, in the dark theme too", async () => {
    const { body, said } = await get("trade.svg", "pair=kaz-uzb&locale=de&theme=dark");
    expect(said).toContain("Kasachstan → Usbekistan");
    expect(said).toContain("https://rapport.example/de/pairs/kaz-uzb#trade");
    expect(body).toContain('fill="#101418"');
  });

  it("names an indicator's file by its code", async () => {
    const { response, said } = await get("indicator.svg", "pair=kaz-uzb&code=NY.GDP.MKTP.CD");
    expect(response.headers.get("content-disposition")).toContain('"kaz-uzb_ny-gdp-mktp-cd.svg"');
    expect(said).toContain("billion US$");
  });

  it("has a panel of the explorer under its transformation, as known on a day", async () => {
    const { response, body, said } = await get(
      "panel.svg",
      `pair=kaz-uzb&indicator=${GDP}&transform=index&base=2015&from=2010&asof=2025-03-29`,
    );
    expect(response.headers.get("content-disposition")).toContain(
      '"kaz-uzb_ny-gdp-mktp-cd-index_from-2010_asof-2025-03-29.svg"',
    );
    expect(said).toContain("index, 2015 = 100");
    expect(said).toContain("As known on 29 Mar 2025.");
    expect(body.match(/data-line/g)).toHaveLength(2);
    expect(said).toContain(`/pairs/kaz-uzb/explore?indicator=${GDP}&amp;transform=index&amp;base=2015&amp;from=2010`);
  });

  it("has several indicators as indices in one plot, and says of one that is refused why", async () => {
    const { body, said } = await get(
      "panel.svg",
      `pair=kaz-uzb&indicator=${GDP},${PEOPLE},${GROWTH}&transform=index&base=2015&panel=one`,
    );
    expect(body.match(/data-line/g)).toHaveLength(4);
    expect(said).toContain("“Index” does not suit");
  });

  it("has the panel of an indicator's page, which is its address", async () => {
    const { said } = await get("transformed.svg", `pair=kaz-uzb&code=${PEOPLE}&transform=pc1`);
    expect(said).toContain(`https://rapport.example/indicators/${PEOPLE}?pair=kaz-uzb&amp;transform=pc1`);
  });

  it("has the scatter with a mark for each year that both figures have", async () => {
    const { body, said } = await get("scatter.svg", `pair=kaz-uzb&x=${GROWTH}&y=${GDP}&from=2010&to=2020`);
    const [a = "", b = ""] = [...body.matchAll(/<g data-scatter="\w+">(.*?)<\/g>/g)].map(([, inside]) => inside);
    expect(a.match(/<circle/g)).toHaveLength(11);
    expect(b.match(/<rect/g)).toHaveLength(11);
    expect(said).toContain("an association and not a cause");
    expect(said).toContain("Kazakhstan: n = 11.");
  });

  it("has the revisions of a series, a line for each of the releases that tell most", async () => {
    const series = `wb-wdi:${GROWTH}:UZB:_Z:A:PC:N`;
    const query = new URLSearchParams({ pair: "kaz-uzb", code: GROWTH ?? "", series });
    const { body, said } = await get("revisions.svg", String(query));
    expect((body.match(/data-line/g) ?? []).length).toBeGreaterThan(1);
    expect(said).toContain("Uzbekistan");
    expect(said).toContain("#revisions");
  });

  it("has the revisions of a series of any country, without a pair", async () => {
    const series = `wb-wdi:${GROWTH}:UZB:_Z:A:PC:N`;
    const { response, said } = await get("revisions.svg", String(new URLSearchParams({ code: GROWTH ?? "", series })));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain('filename="wb-wdi-ny-gdp-mktp-kd-zg-uzb');
    expect(said).toContain(`https://rapport.example/indicators/${GROWTH}/revisions?series=`);
    expect(said).not.toContain("pair=");
  });

  it("has the meetings above a panel of the explorer, and none above that of an indicator's page", async () => {
    const { body, said } = await get("panel.svg", `pair=kaz-uzb&indicator=${GDP}&from=2016&to=2025`);
    expect(said).toContain("Heads of state");
    expect(said).toContain("Meetings are recorded from");
    // Signs of meetings are paths of the drawing's ink besides those of its axes and lines.
    const plain = await get("transformed.svg", `pair=kaz-uzb&code=${GDP}&from=2016&to=2025`);
    expect(plain.said).not.toContain("Heads of state");
    expect(body.match(/<path/g)?.length ?? 0).toBeGreaterThan((plain.body.match(/<path/g)?.length ?? 0) + 20);
  });

  it("has both directions of trade with the press hollow and bounds as bounds, and says what the signs mean", async () => {
    const { body, said } = await get("flows.svg", "pair=kaz-uzb");
    const hollow = [...body.matchAll(/<g[^>]*data-comparator="([^"]*)"[^>]*>.*?<rect[^>]*fill="#fbfaf7"/g)];
    expect(hollow.filter(([, comparator]) => comparator === "=").length).toBeGreaterThan(1);
    expect(hollow.filter(([, comparator]) => comparator?.startsWith("&gt;")).length).toBeGreaterThan(1);
    expect(body.match(/data-gap/g)?.length).toBeGreaterThan(0);
    expect(said).toContain("press figure, no statistic");
    expect(said).toContain("Kazakhstan → Uzbekistan");
  });

  it("has turnover and balance", async () => {
    const { said } = await get("sums.svg", "pair=kaz-uzb&from=2010");
    expect(said).toContain("https://rapport.example/pairs/kaz-uzb/trade?from=2010#sums");
  });

  it.each([
    ["growth.svg", "", 400, 'pair=\\"\\" is missing'],
    ["growth.svg", "pair=kaz-uzb&asof=2099-01-01", 400, "lies after today"],
    ["growth.svg", "pair=kaz-uzb&code=X", 400, "is not a parameter of the chart growth"],
    ["growth.svg", "pair=kaz-uzb&page=2", 400, "is not a parameter here"],
    ["indicator.svg", "pair=kaz-uzb", 400, "names one indicator"],
    ["indicator.svg", "pair=kaz-uzb&code=nope", 404, 'No indicator has the code \\"nope\\"'],
    ["growth.svg", "pair=kaz-zzz", 404, "No country has the code ZZZ"],
    ["growth.svg", "pair=kaz-uzb&asof=1950-01-01", 404, "Nothing of this was known on 1 Jan 1950"],
    ["panel.svg", "pair=kaz-uzb&indicator=nope", 404, 'No indicator has the code \\"nope\\"'],
    ["panel.svg", `pair=kaz-uzb&indicator=${GROWTH}&transform=index&base=2015`, 400, "“Index” does not suit"],
    ["panel.svg", `pair=kaz-uzb&indicator=${GDP}&transform=index&base=1900`, 400, "The base period 1900 lies outside"],
    ["scatter.svg", `pair=kaz-uzb&x=${GROWTH}&y=${GDP}&transform=pc1`, 400, "does not suit"],
    ["scatter.svg", `pair=kaz-uzb&x=${GROWTH}`, 400, "name an indicator for each axis"],
    ["transformed.svg", `pair=kaz-uzb&code=${GDP}&window=500`, 400, "is not a whole number from 2 to 120"],
    ["revisions.svg", `pair=kaz-uzb&code=${GROWTH}&series=nope`, 404, "There are no figures for this chart"],
    ["pie.svg", "pair=kaz-uzb", 404, "known are growth.svg, trade.svg, indicator.svg, transformed.svg"],
  ])("answers %s?%s with %i and a sentence", async (file, query, status, sentence) => {
    const { response, body } = await get(file, query);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(body).toContain(sentence);
  });

  it.each([
    ["panel.svg", `indicator=${GDP}&transform=pc1`],
    ["panel.svg", `indicator=${GDP}&transform=per_capita`],
    ["scatter.svg", `x=${GROWTH}&y=${GDP}`],
    ["transformed.svg", `code=${GDP}&transform=pc1`],
    ["revisions.svg", `code=${GROWTH}`],
  ])("is refused as %s?%s where the licence of its data set forbids it", async (file, query) => {
    await pool().query("UPDATE datasets SET redistributable = false WHERE code = 'wb-wdi'");
    const { response } = await get(file, `pair=kaz-uzb&${query}`);
    await pool().query("UPDATE datasets SET redistributable = true WHERE code = 'wb-wdi'");
    expect(response.status).toBe(403);
  });

  it("is refused where a licence does not let the figures be handed on, and names the data set", async () => {
    await pool().query("UPDATE datasets SET redistributable = false WHERE code = 'wb-wdi'");
    const { response, body } = await get("growth.svg", "pair=kaz-uzb");
    await pool().query("UPDATE datasets SET redistributable = true WHERE code = 'wb-wdi'");
    expect(response.status).toBe(403);
    expect(body).toContain("wb-wdi");
  });
});
