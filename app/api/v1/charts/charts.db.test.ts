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

  it.each([
    ["growth.svg", "", 400, 'pair=\\"\\" is missing'],
    ["growth.svg", "pair=kaz-uzb&asof=2099-01-01", 400, "lies after today"],
    ["growth.svg", "pair=kaz-uzb&code=X", 400, "is not a parameter of the chart growth"],
    ["growth.svg", "pair=kaz-uzb&page=2", 400, "is not a parameter here"],
    ["indicator.svg", "pair=kaz-uzb", 400, "names one indicator"],
    ["indicator.svg", "pair=kaz-uzb&code=nope", 404, 'No indicator has the code \\"nope\\"'],
    ["growth.svg", "pair=kaz-zzz", 404, "No country has the code ZZZ"],
    ["growth.svg", "pair=kaz-uzb&asof=1950-01-01", 404, "Nothing of this was known on 1 Jan 1950"],
    ["pie.svg", "pair=kaz-uzb", 404, "known are growth.svg, trade.svg, indicator.svg"],
  ])("answers %s?%s with %i and a sentence", async (file, query, status, sentence) => {
    const { response, body } = await get(file, query);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(body).toContain(sentence);
  });

  it("is refused where a licence does not let the figures be handed on, and names the data set", async () => {
    await pool().query("UPDATE datasets SET redistributable = false WHERE code = 'wb-wdi'");
    const { response, body } = await get("growth.svg", "pair=kaz-uzb");
    await pool().query("UPDATE datasets SET redistributable = true WHERE code = 'wb-wdi'");
    expect(response.status).toBe(403);
    expect(body).toContain("wb-wdi");
  });
});
