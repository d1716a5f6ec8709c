import { query } from "./database";
import { expect, test } from "./fixtures";

const TRADE = "/pairs/kaz-uzb/trade";

/** The newest value of a series and year, by direct SQL: none of the page's own code. */
async function newest(seriesKey: string, period: string): Promise<number> {
  const [row] = await query<{ value: string }>(
    `SELECT o.value::text AS value FROM observations o JOIN series s ON s.id = o.series_id
     WHERE s.key = $1 AND o.period = $2 ORDER BY o.vintage DESC LIMIT 1`,
    [seriesKey, period],
  );
  return Number(row?.value);
}

test.describe("the trade of a pair", () => {
  test("says first how far the two counts of 2022 lie apart", async ({ page }) => {
    await page.goto(`${TRADE}?from=2021&to=2022`);
    const sold = await newest("kz-bns-trade:KZ.TRADE.EXPORT:KAZ:UZB:A:USD:N", "2022");
    const bought = await newest("uz-siat-trade:UZ.TRADE.IMPORT:UZB:KAZ:A:USD:N", "2022");
    const summary = page.locator("#flows figcaption");
    await expect(summary).toContainText(`Kazakhstan counts ${(sold / 1e6).toFixed(2)} billion US$ of exports`);
    await expect(summary).toContainText(`Uzbekistan counts ${(bought / 1e6).toFixed(2)} billion US$ of the same flow`);
    const apart = Math.round((Math.abs(sold - bought) / bought) * 100);
    await expect(summary).toContainText(
      `${(Math.abs(sold - bought) / 1e6).toFixed(2)} billion US$ or ${apart} % apart`,
    );
  });

  test("draws the gap as a band, the press hollow and bounds with their arrows, never on a line", async ({ page }) => {
    await page.goto(TRADE);
    const flows = page.locator("#flows");
    await expect(flows.locator("[data-gap]")).not.toHaveCount(0);
    const [row] = await query<{ count: string }>(
      `SELECT count(*) FROM reported_figures WHERE measure IN ('trade_export', 'trade_import')
         AND ref_area IN ('KAZ', 'UZB') AND counterpart_area IN ('KAZ', 'UZB')`,
    );
    await expect(flows.locator("[data-figure]")).toHaveCount(Number(row?.count));
    await expect(flows.locator('[data-figure][data-comparator=">"]')).toHaveCount(1);
    await expect(page.locator('#sums [data-figure="fig-kaz-uzb-trade-turnover-2024-baq-kz"]')).toHaveCount(1);
    await flows.hover();
    await expect(flows.locator(".recharts-line-curve").first()).toBeVisible();
    await expect(flows.locator("[data-gap]").first()).toBeAttached();
  });

  test("gives what the press said as a file of the rows of its table", async ({ page, request }) => {
    await page.goto(`${TRADE}?from=2015&to=2024`);
    const press = page.getByRole("region", { name: "Said in reports, no statistics" });
    const link = press.getByRole("link", { name: /Download CSV/ });
    const rows = await press.getByRole("row").count();
    expect(await link.textContent()).toContain(`${rows - 1} rows`);
    const lines = (await (await request.get((await link.getAttribute("href")) ?? "")).text()).trimEnd().split("\n");
    expect(lines[0]).toContain("figure_id,measure,ref_area,counterpart_area,time_period");
    expect(lines.length).toBe(rows);
  });

  test("says where the counts cannot be compared and draws no band there", async ({ page }) => {
    await page.goto(`${TRADE}?from=1994&to=1999`);
    const flows = page.locator("#flows");
    await expect(flows.locator("[data-gap]")).toHaveCount(0);
    await expect(flows).toContainText("Where the counts cannot be compared");
    await expect(flows).toContainText("1994–1999: the figure for Uzbekistan (IMF) is an estimate");
  });

  test("gives both counts in a table and the file of the same rows", async ({ page }) => {
    await page.goto(`${TRADE}?from=2022&to=2022`);
    const flows = page.locator("#flows");
    await flows.getByRole("radio", { name: "Table" }).check();
    const table = flows.getByRole("table", { name: /Kazakhstan → Uzbekistan/ });
    await expect(table.getByRole("row", { name: /2022/ })).toContainText("−12.1");
    const link = flows.getByRole("link", { name: /Download CSV/ });
    await expect(link).toHaveText(/4 rows/);
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect((await answer.text()).trim().split("\n")).toHaveLength(5);
  });

  test("keeps the day of the view in its reads, links and file", async ({ page }) => {
    await page.goto(`${TRADE}?asof=2024-06-30`);
    const flows = page.locator("#flows");
    await expect(flows).not.toContainText("SIAT");
    const href = await flows.getByRole("link", { name: /Download CSV/ }).getAttribute("href");
    expect(href).toContain("asof=2024-06-30");
    const tabs = page.getByRole("navigation", { name: "Sections of this pair" });
    await expect(tabs.getByRole("link", { name: "Trade" })).toHaveAttribute("aria-current", "page");
    await expect(tabs.getByRole("link", { name: "Overview" })).toHaveAttribute("href", /asof=2024-06-30/);
  });

  test("is reached from the overview with the same range", async ({ page }) => {
    await page.goto("/pairs/kaz-uzb?from=2016&to=2022");
    await page.locator("#trade").getByRole("link", { name: "Both counts and the gap" }).click();
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb\/trade\?from=2016&to=2022/);
  });

  test("says what is missing for a pair without figures", async ({ page }) => {
    await page.goto("/pairs/deu-fra/trade");
    await expect(page.getByText("No official figures of trade between the two are loaded.")).toBeVisible();
    await expect(page.locator("#flows")).toHaveCount(0);
  });

  test("is read without scripts, in German, on a narrow phone", async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(`/de${TRADE}`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("auseinander");
    await expect(page.getByRole("table").first()).toBeVisible();
    await expect(page.locator("#flows svg [data-gap]").first()).toBeAttached();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await context.close();
  });
});
