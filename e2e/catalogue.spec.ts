import AxeBuilder from "@axe-core/playwright";
import { query } from "./database";
import { expect, test } from "./fixtures";

const CATALOGUE = "/indicators?pair=kaz-uzb";
const GROWTH = "NY.GDP.MKTP.KD.ZG";

/** The years with a value of one country, by direct SQL over the newest vintage of each period. */
async function yearsOf(code: string, area: string): Promise<number[]> {
  const rows = await query<{ year: number }>(
    `SELECT DISTINCT left(o.period, 4)::int AS year FROM observations o JOIN series s ON s.id = o.series_id
     WHERE s.indicator_code = $1 AND s.ref_area = $2 AND o.value IS NOT NULL AND o.vintage = (
       SELECT max(n.vintage) FROM observations n WHERE n.series_id = o.series_id AND n.period = o.period)
     ORDER BY 1`,
    [code, area],
  );
  return rows.map(({ year }) => year);
}

test.describe("the catalogue of indicators", () => {
  test("is one click from every page and from the pair's indicators, and holds every indicator", async ({ page }) => {
    const [row] = await query<{ count: string }>("SELECT count(*) FROM indicators");
    await page.goto("/");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Indicators" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Indicators");
    await expect(page.getByRole("status").filter({ hasText: "indicators" })).toHaveText(`${row?.count} indicators`);
    await expect(page.locator("[data-indicator]")).toHaveCount(Number(row?.count));
    await page.goto("/pairs/kaz-uzb/indicators");
    await page.getByRole("link", { name: "All indicators with their years and freshness" }).click();
    await expect(page).toHaveURL(/\/indicators\?pair=kaz-uzb$/);
  });

  test("says in a sentence and draws in a bar which years each country has", async ({ page }) => {
    await page.goto(CATALOGUE);
    const entry = page.locator(`[data-indicator="${GROWTH}"]`);
    for (const [area, name] of [
      ["KAZ", "Kazakhstan"],
      ["UZB", "Uzbekistan"],
    ] as const) {
      const years = await yearsOf(GROWTH, area);
      const [first = 0, last = 0] = [years[0], years.at(-1)];
      const bar = entry.locator(`[data-coverage="${area}"]`);
      await expect(bar).toContainText(`${name}: ${first}–${last}, ${years.length} of ${last - first + 1} years`);
      const runs = await bar
        .locator("rect[data-years]")
        .evaluateAll((all) => all.map((run) => run.getAttribute("data-years")));
      const drawn = runs.flatMap((run) => {
        const [from = 0, to = 0] = (run ?? "").split("-").map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });
      expect(drawn).toEqual(years);
    }
  });

  test("shows the newest release with its age, and on an earlier day that of the day", async ({ page }) => {
    const [row] = await query<{ count: string }>(
      `SELECT count(DISTINCT o.vintage) FROM observations o JOIN series s ON s.id = o.series_id
       WHERE s.indicator_code = $1 AND s.ref_area IN ('KAZ', 'UZB')`,
      [GROWTH],
    );
    await page.goto(CATALOGUE);
    const entry = page.locator(`[data-indicator="${GROWTH}"]`);
    await expect(entry).toContainText("data until 2025; release of 13 Jul 2026");
    await expect(entry).toContainText(`${row?.count} releases`);
    await page.goto(`${CATALOGUE}&asof=2025-03-29`);
    await expect(entry).toContainText("data until 2023; release of 24 Mar 2025 (5 days ago)");
  });

  test("is searched and narrowed by a form, by the address, and cleared again", async ({ page }) => {
    await page.goto(CATALOGUE);
    await page.getByRole("textbox", { name: "Search" }).fill("gdp growth");
    await page.locator("summary", { hasText: "Topic" }).click();
    await page.getByRole("checkbox", { name: "Growth", exact: true }).check();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/q=gdp\+growth/);
    await expect(page).toHaveURL(/pair=kaz-uzb/);
    const found = page.locator("[data-indicator]");
    await expect(found).toHaveCount(3);
    await page.reload();
    await expect(found).toHaveCount(3);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Growth"]);
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await expect(page).not.toHaveURL(/q=/);
    await expect(page).toHaveURL(/pair=kaz-uzb/);
    await expect(found.nth(10)).toBeVisible();
  });

  test("takes the signs of patterns literally, and says why nothing fits", async ({ page }) => {
    await page.goto("/indicators?q=%25%25&topic=trade");
    await expect(page.getByText("No indicator matches")).toBeVisible();
    await expect(page.getByText("Search: “%%”; Topic: Trade")).toBeVisible();
    await page.getByRole("link", { name: "Clear all filters" }).last().click();
    await expect(page.locator("[data-indicator]").first()).toBeVisible();
    await page.goto("/indicators?page=99");
    await page.getByRole("link", { name: "To the first page" }).click();
    await expect(page.locator("[data-indicator]").first()).toBeVisible();
  });

  test("names what it could not understand in the address", async ({ page }) => {
    await page.goto("/indicators?topic=weather");
    await expect(page.getByRole("status").filter({ hasText: "weather" })).toContainText("topic");
    await expect(page.locator("[data-indicator]").first()).toBeVisible();
  });

  test("is German on German pages and finds German and English words", async ({ page }) => {
    await page.goto("/de/indicators?pair=kaz-uzb&q=bevölkerung");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Indikatoren");
    await expect(page.locator('[data-indicator="SP.POP.TOTL"]')).toContainText(
      /Kasachstan: \d{4}–\d{4}, \d+ von \d+ Jahren/,
    );
    await page.goto("/de/indicators?q=citizenship");
    await expect(page.locator("[data-indicator]")).toHaveCount(1);
  });

  test("works without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(CATALOGUE);
    await page.getByRole("textbox", { name: "Search" }).fill("inflation");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page.locator('[data-indicator="FP.CPI.TOTL.ZG"]')).toBeVisible();
    await expect(page.locator("[data-coverage='KAZ'] rect").first()).toBeAttached();
    await context.close();
  });
});

test.describe("the page of an indicator", () => {
  test("gives the citation in APA style and as BibTeX with the page's address, to copy", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`/indicators/${GROWTH}?pair=kaz-uzb`);
    const address = new URL(`/indicators/${GROWTH}?pair=kaz-uzb`, page.url()).href;
    const apa = page.locator("[data-citation='apa']");
    await expect(apa).toContainText(
      "World Bank. (2026). GDP growth (real) (NY.GDP.MKTP.KD.ZG; release of July 13, 2026) [Data set].",
    );
    await expect(apa).toContainText(`from ${address}`);
    await page.getByRole("button", { name: "Copy APA citation" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await apa.textContent());
    await page.getByRole("button", { name: "Copy BibTeX entry" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toHaveCount(2);
    const entry = await page.evaluate(() => navigator.clipboard.readText());
    expect(entry).toMatch(/^@misc\{wb-wdi-NY-GDP-MKTP-KD-ZG-2026-07-13,\n/);
    expect(entry).toContain(`{${address}}`);
  });

  test("has the citation as text where there are no scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(`/indicators/${GROWTH}`);
    await expect(page.locator("[data-citation='bibtex']")).toContainText("author       = {{World Bank}}");
    await expect(page.getByRole("button", { name: "Copy APA citation" })).toBeHidden();
    await context.close();
  });

  test("names the licence with its address, the freshness and the way to the revisions", async ({ page }) => {
    await page.goto(`/indicators/${GROWTH}?pair=kaz-uzb`);
    const edition = page.locator("[data-edition='wb-wdi']");
    await expect(edition.getByRole("link", { name: "CC BY 4.0" })).toHaveAttribute("href", /creativecommons\.org/);
    await expect(edition).toContainText("data until 2025; release of 13 Jul 2026");
    await expect(page.getByRole("link", { name: /How its figures were revised/ })).toHaveAttribute(
      "href",
      `/indicators/${GROWTH}/revisions?pair=kaz-uzb`,
    );
  });

  test("shows what was said about it, and leads to the same claims in the list", async ({ page }) => {
    const [row] = await query<{ count: string }>(
      `SELECT count(*) FROM claims c JOIN meetings m ON m.slug = c.meeting_slug
       WHERE c.subject LIKE 'trade\\_turnover%' AND (
         least(m.side_a, m.side_b) = 'KAZ' AND greatest(m.side_a, m.side_b) = 'UZB'
         OR least(c.ref_area, c.counterpart_area) = 'KAZ' AND greatest(c.ref_area, c.counterpart_area) = 'UZB')`,
    );
    await page.goto("/indicators/KZ.TRADE.TURNOVER?pair=kaz-uzb");
    await page.getByRole("link", { name: `Show all ${row?.count}` }).click();
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb\/claims\?subject=trade_turnover/);
    await expect(page.getByRole("status").filter({ hasText: "entries" })).toHaveText(`${row?.count} entries`);
  });

  test("counts the meetings of the years shown by level, and leads to the list of them", async ({ page }) => {
    const [row] = await query<{ count: string }>(
      `SELECT count(*) FROM meetings m WHERE m.duplicate_of IS NULL AND m.parent_slug IS NULL AND m.status = 'held'
         AND m.level = 'head_of_government' AND m.start_date BETWEEN '2016-01-01' AND '2024-12-31'
         AND 2 = (SELECT count(DISTINCT p.country_iso3) FROM meeting_participants p
           WHERE p.meeting_slug = m.slug AND p.country_iso3 IN ('KAZ', 'UZB'))`,
    );
    await page.goto(`/indicators/${GROWTH}?pair=kaz-uzb&from=2016&to=2024`);
    await expect(page.getByRole("heading", { name: "Meetings in the time shown, 2016–2024" })).toBeVisible();
    await page.getByRole("link", { name: `Heads of government: ${row?.count}`, exact: true }).click();
    await expect(page).toHaveURL(/from=2016&to=2024&level=head_of_government/);
    await expect(page.locator("tbody tr")).toHaveCount(Number(row?.count));
  });
});

test("the table twin of a chart tells the meetings of each period and leads to them", async ({ page }) => {
  for (const [path, frame] of [
    ["/pairs/kaz-uzb?from=2020&to=2024", "#growth"],
    [`/indicators/${GROWTH}?pair=kaz-uzb&from=2020&to=2024`, "#indicator"],
  ] as const) {
    await page.goto(path);
    await page.locator(frame).getByRole("radio", { name: "Table" }).check();
    await expect(page.locator(frame).getByRole("columnheader", { name: /Meetings/ })).toBeVisible();
    const link = page.locator(`${frame} tbody tr`, { hasText: "2023" }).getByRole("link");
    const [row] = await query<{ count: string }>(
      `SELECT count(*) FROM meetings m WHERE m.duplicate_of IS NULL AND m.parent_slug IS NULL AND m.status = 'held'
         AND m.start_date BETWEEN '2023-01-01' AND '2023-12-31'
         AND 2 = (SELECT count(DISTINCT p.country_iso3) FROM meeting_participants p
           WHERE p.meeting_slug = m.slug AND p.country_iso3 IN ('KAZ', 'UZB'))`,
    );
    await expect(link).toHaveText(String(row?.count));
    await expect(link).toHaveAttribute("href", "/pairs/kaz-uzb/meetings?from=2023&to=2023");
  }
});

for (const path of [CATALOGUE, "/indicators", "/indicators?q=weather", "/de/indicators?pair=kaz-uzb"]) {
  test(`axe finds nothing on ${path}, light and dark, and a phone does not scroll it sideways`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        colorScheme,
      ).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
