import { expect, it, vi } from "vitest";
import { GET } from "@/app/api/v1/charts/[chart]/route";
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
  const request = new Request(`http://127.0.0.1:3000/api/v1/charts/${file}?pair=kaz-uzb&${query}`);
  const response = await GET(request, { params: Promise.resolve({ chart: file }) });
  const body = await response.text();
  const said = [...body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
  return { response, body, said };
}

it("a panel of a count says whose it is, in German too, and where it comes from", async () => {
  const { body, said } = await get("panel.svg", "indicator=RAPPORT.MEETINGS&from=2016&locale=de");
  expect(body.match(/data-line/g)).toHaveLength(1);
  expect(said).toContain("Persönliche Treffen: Kasachstan–Usbekistan 13");
  expect(said).toContain("berechnet aus dem Verzeichnis der Treffen, Stand bis 31. Dez. 2025");
});

it("a scatter sets the pair's count against the growth of each country", async () => {
  const { body, said } = await get("scatter.svg", "x=RAPPORT.MEETINGS&y=NY.GDP.MKTP.KD.ZG&from=2016&to=2024");
  const [a = "", b = ""] = [...body.matchAll(/<g data-scatter="\w+">(.*?)<\/g>/g)].map(([, inside]) => inside);
  expect(a.match(/<circle/g)).toHaveLength(9);
  expect(b.match(/<rect/g)).toHaveLength(9);
  expect(said).toContain("Kazakhstan: n = 9.");
});

it("a scatter of two counts has each year once, of both together", async () => {
  const { said } = await get("scatter.svg", "x=RAPPORT.MEETINGS.CALLS&y=RAPPORT.MEETINGS&from=2016&to=2025");
  expect(said).toContain("Kazakhstan–Uzbekistan: n = 10.");
  expect(said).not.toContain("Kazakhstan: n");
});

it("an index of a count and of a figure stand in one plot; a count per person is refused", async () => {
  const one = await get("panel.svg", "indicator=RAPPORT.MEETINGS,NY.GDP.MKTP.CD&transform=index&base=2016&panel=one");
  expect(one.said).toContain("KAZ–UZB Meetings");
  expect(one.body.match(/data-line/g)).toHaveLength(3);
  const refused = await get("panel.svg", "indicator=RAPPORT.MEETINGS&transform=per_capita");
  expect(refused.response.status).toBe(400);
  expect(refused.body).toContain("is of amounts of money");
});

it("the page of an indicator knows no count", async () => {
  const { response } = await get("transformed.svg", "code=RAPPORT.MEETINGS&transform=pc1");
  expect(response.status).toBe(404);
});
