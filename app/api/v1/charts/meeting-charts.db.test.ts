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
  const request = new Request(`http://127.0.0.1:3000/api/v1/charts/${file}?pair=kaz-uzb&${query}`, {
    headers: { host: "rapport.example", "x-forwarded-proto": "https" },
  });
  const response = await GET(request, { params: Promise.resolve({ chart: file }) });
  const body = await response.text();
  const said = [...body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
  return { response, body, said: said.replaceAll("&amp;", "&") };
}

/** Names of tags that are not closed in the order in which they were opened: none in what is well formed. */
function openTags(svg: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = "", alone] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (slash) {
      if (open.pop() !== name) return [`/${name}`];
    } else if (!alone) open.push(name);
  }
  return open;
}

const heightOf = (body: string, bar: string) =>
  Number(new RegExp(`data-bar="${bar}"[^>]* height="([\\d.]+)"`).exec(body)?.[1]);

describe("the picture of a count of meetings", () => {
  it("is well formed and says its finding, its source, the day of its view and its address", async () => {
    const { response, body, said } = await get("cadence.svg", "from=2016&asof=2025-03-29");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain('"kaz-uzb_cadence_from-2016_asof-2025-03-29.svg"');
    expect(openTags(body)).toEqual([]);
    expect(said).toMatch(/meetings? in person in 20\d\d/);
    expect(said).toContain("As known on 29 Mar 2025.");
    expect(said).toContain("computed from the record of meetings as it stands up to");
    expect(said).toContain("https://rapport.example/pairs/kaz-uzb/cadence?from=2016&asof=2025-03-29#cadence");
  });

  it("draws what direct SQL counts: of two years without calls the bars stand as the numbers do", async () => {
    const { rows } = await pool().query<{ year: string; count: number }>(
      `SELECT to_char(m.start_date, 'YYYY') AS year, count(*)::int AS count FROM meetings m
       WHERE m.status = 'held' AND m.duplicate_of IS NULL AND m.parent_slug IS NULL AND m.level = 'head_of_state'
         AND m.form NOT IN ('phone_call', 'video_call', 'video_summit')
         AND to_char(m.start_date, 'YYYY') IN ('2018', '2024')
         AND 2 = (SELECT count(DISTINCT p.country_iso3) FROM meeting_participants p
           WHERE p.meeting_slug = m.slug AND p.country_iso3 IN ('KAZ', 'UZB'))
       GROUP BY 1 ORDER BY 1`,
    );
    const [before, after] = rows.map(({ count }) => count);
    const { body } = await get("cadence.svg", "level=head_of_state");
    const ratio = heightOf(body, "2018 state") / heightOf(body, "2024 state");
    expect(rows).toHaveLength(2);
    expect(ratio).toBeCloseTo((before ?? 0) / (after ?? 0), 2);
  });

  it("weighs as its address says, in German too", async () => {
    const level = "level=head_of_state&weight=weighted";
    const own = `${level}&w_visit=0&w_multilateral=10&w_third_party=0&from=2024&to=2024`;
    const { said } = await get("cadence.svg", `${own}&locale=de`);
    const usual = await get("cadence.svg", `${level}&from=2024&to=2024&locale=de`);
    // An address that a line cannot hold is broken where the line ends.
    const address = `https://rapport.example/de/pairs/kaz-uzb/cadence?${own}#cadence`;
    expect(said.replaceAll(" ", "")).toContain(address);
    const points = (text: string) => /([\d,]+) Punkte/.exec(text)?.[0];
    expect(points(said)).toBeDefined();
    expect(points(said)).not.toBe(points(usual.said));
    // Each summit counts ten, and nothing else counts.
    expect(points(said)).toMatch(/^\d*0 Punkte/);
  });

  it("is by month where its address says so", async () => {
    const { body } = await get("cadence.svg", "freq=M&from=2024&to=2024");
    const bars = [...body.matchAll(/data-bar="([^ "]+) /g)].map(([, period]) => period);
    expect(bars.length).toBeGreaterThan(3);
    expect(bars.every((period) => /^2024-\d\d$/.test(period ?? ""))).toBe(true);
  });
});

describe("the picture of targets", () => {
  it("is well formed, with every target that was named, its sources, the day of its view and its address", async () => {
    const { response, body, said } = await get("targets.svg", "asof=2026-10-01");
    expect(response.status).toBe(200);
    expect(openTags(body)).toEqual([]);
    const { rows } = await pool().query(
      `SELECT DISTINCT value * 10::numeric ^ unit_multiplier, target_period FROM claims
       WHERE kind = 'target' AND ref_area IN ('KAZ', 'UZB') AND counterpart_area IN ('KAZ', 'UZB')`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(body.match(/data-target=/g)).toHaveLength(rows.length);
    expect(body.match(/data-required=/g)?.length).toBeGreaterThan(0);
    expect(said).toContain("To reach 10 billion US$ by 2030, trade has to grow by");
    expect(said).toContain("1,552 days are left.");
    expect(said).toContain("As known on 1 Oct 2026.");
    expect(said).toContain("Source: ");
    expect(said).toContain("https://rapport.example/pairs/kaz-uzb/targets?asof=2026-10-01#targets");
  });

  it("knows on a day only what had been said by then", async () => {
    const { body, said } = await get("targets.svg", "asof=2019-01-01");
    expect(body).not.toContain('data-target="C098"');
    expect(said).not.toContain("2030");
  });

  it("is refused where a licence does not let the counts be handed on", async () => {
    await pool().query("UPDATE datasets SET redistributable = false WHERE code = 'kz-bns-trade'");
    const { response, body } = await get("targets.svg", "");
    await pool().query("UPDATE datasets SET redistributable = true WHERE code = 'kz-bns-trade'");
    expect(response.status).toBe(403);
    expect(body).toContain("kz-bns-trade");
  });
});

it.each([
  ["cadence.svg", "w_visit=heavy", 400, "is not a weight from 0 to 100"],
  ["cadence.svg", "freq=own", 400, "known are A, Q, M"],
  ["cadence.svg", "level=king", 400, "has no such choice"],
  ["cadence.svg", "indicator=X", 400, "is not a parameter of the chart cadence"],
  ["cadence.svg", "from=1900&to=1901", 404, "There are no figures for this chart"],
  ["targets.svg", "from=2016", 400, "is not a parameter of the chart targets"],
  ["targets.svg", "asof=1995-01-01", 404, "Nothing of this was known on 1 Jan 1995"],
  ["panel.svg", "indicator=NY.GDP.MKTP.CD&freq=M", 400, "known are own, Q, A"],
])("answers %s?%s with %i and a sentence", async (file, query, status, sentence) => {
  const { response, body } = await get(file, query);
  expect(response.status).toBe(status);
  expect(body).toContain(sentence);
});
