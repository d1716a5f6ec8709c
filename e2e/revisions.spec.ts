import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { query } from "./database";
import { expect, test } from "./fixtures";

type Row = Record<string, string>;

const SERIES = "wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N";
const LIST = "/pairs/kaz-uzb/indicators?indicator=NY.GDP.MKTP.KD.ZG&from=2023&to=2023";
const PAGE = `/indicators/NY.GDP.MKTP.KD.ZG/revisions?series=${SERIES}&period=2023&pair=kaz-uzb`;
const FINDING = "GDP growth of Uzbekistan in 2023: revised twice, from 5.99 to 6.32 percent";

/** Every release of a period of Uzbek growth by direct SQL: none of the page's own code. */
function storedReleases(period: string): Promise<Row[]> {
  return query<Row>(
    `SELECT o.vintage::text AS vintage, o.value::text AS value, r.published_at::text AS published,
       r.retrieved_at::text AS retrieved
     FROM observations o JOIN series s ON s.id = o.series_id JOIN retrievals r ON r.id = o.retrieval_id
     WHERE s.key = $1 AND o.period = $2 ORDER BY o.vintage`,
    [SERIES, period],
  );
}

/** The machine's values of the cells of the releases' table, row by row; a cell without one as it reads. */
function shownReleases(page: Page): Promise<(string | null)[][]> {
  const rows = page.getByRole("table", { name: "Every release for 2023" }).locator("tbody tr");
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.querySelector("data")?.value ?? cell.textContent)),
  );
}

const uzbekRow = (page: Page) => page.locator("main tbody tr", { hasText: "Uzbekistan" });

const choice = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });

async function readFile(page: Page, part: string): Promise<Row[]> {
  const href = await page.locator(part).locator('a[href^="/api/v1/"]').first().getAttribute("href");
  return parse(await (await page.request.get(href ?? "")).text(), { columns: true });
}

test.describe("the revision history", () => {
  test("opens by a click on the value of Uzbek growth in 2023 and tells every release with its days", async ({
    page,
  }) => {
    await page.goto(LIST);
    await uzbekRow(page)
      .getByRole("link", { name: /^6\.3: see all 5 releases$/ })
      .click();
    await expect(page).toHaveURL(/\/revisions\?series=.*period=2023/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(FINDING);
    const [shown, stored] = [await shownReleases(page), await storedReleases("2023")];
    expect(shown.map(([vintage, value]) => [vintage, value])).toEqual(
      stored.map(({ vintage, value }) => [vintage, value]),
    );
    expect(shown.map((cells) => cells.slice(5, 7))).toEqual(
      stored.map(({ published, retrieved }) => [published ?? "day not stated", retrieved]),
    );
    expect(new Set(shown.map(([, value]) => Number(value).toFixed(2)))).toEqual(new Set(["5.99", "6.29", "6.32"]));
    for (const day of ["28 Jun 2024", "24 Mar 2025", "13 Jul 2026"])
      await expect(page.getByRole("rowheader", { name: day }).first()).toBeVisible();
  });

  test("tells a revision from a release that changed nothing", async ({ page }) => {
    await page.goto(PAGE);
    const shown = await shownReleases(page);
    expect(shown.map((cells) => cells[4])).toEqual([
      "first published",
      "revised",
      "unchanged to nine digits",
      "unchanged to nine digits",
      "revised",
    ]);
    expect(shown.map((cells) => cells[2])).toEqual([
      "first published",
      "0.30244054477119",
      "0",
      "0",
      "0.02461369120771",
    ]);
  });

  test("draws a line for each release that tells something, and has every period in its table", async ({ page }) => {
    await page.goto(PAGE);
    const frame = page.locator("#revisions");
    await expect(frame.locator("g[data-line]")).toHaveCount(3);
    await expect(frame).toContainText("2 more releases");
    await frame.getByRole("radio", { name: "Table" }).check();
    const [count] = await query<{ count: string }>(
      "SELECT count(DISTINCT o.period) FROM observations o JOIN series s ON s.id = o.series_id WHERE s.key = $1",
      [SERIES],
    );
    await expect(frame.locator("tbody tr")).toHaveCount(Number(count?.count));
    await frame.getByRole("link", { name: "2014", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("in 2014: revised");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(FINDING);
  });

  test("leads to another period and series by its forms, and back to the indicator", async ({ page }) => {
    await page.goto(PAGE);
    await choice(page, "Period").selectOption("2014");
    await choice(page, "Period").locator("xpath=ancestor::form").getByRole("button", { name: "Apply" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Uzbekistan in 2014");
    await choice(page, "Series").selectOption({ label: "Germany, WDI" });
    await choice(page, "Series").locator("xpath=ancestor::form").getByRole("button", { name: "Apply" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Germany");
    await page.getByRole("link", { name: "All values of this indicator" }).click();
    await expect(page).toHaveURL(/\/indicators\/NY\.GDP\.MKTP\.KD\.ZG\?pair=kaz-uzb$/);
  });

  test("gives the same rows as a file, with the first figure and the revision since", async ({ page }) => {
    await page.goto(PAGE);
    const file = await readFile(page, "main");
    const stored = await storedReleases("2023");
    expect(file.map((row) => [row.vintage, row.obs_value])).toEqual(
      stored.map(({ vintage, value }) => [vintage, value]),
    );
    expect(new Set(file.map((row) => row.first_value))).toEqual(new Set(["5.98897580604036"]));
    expect(file.at(-1)?.revision).toBe("0.32705423597890");
  });

  test("in the view of a day ends with what was known on it", async ({ page }) => {
    await page.goto(`${PAGE}&asof=2025-03-29`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "GDP growth of Uzbekistan in 2023: revised once, from 5.99 to 6.29 percent",
    );
    expect((await shownReleases(page)).map(([vintage]) => vintage)).toEqual(["2024-06-28", "2025-03-24"]);
    await page.goto(`${PAGE}&asof=2020-01-01`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing of this was known on 1 Jan 2020.");
  });

  test("names what it could not find and shows something else", async ({ page }) => {
    await page.goto("/indicators/NY.GDP.MKTP.KD.ZG/revisions?series=nobody:knows&period=1800&pair=kaz-uzb");
    const notice = page.getByRole("status").filter({ hasText: "address was ignored" });
    await expect(notice).toContainText("nobody:knows");
    await expect(notice).toContainText("1800");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("GDP growth of Kazakhstan in");
  });

  test("says of a figure that was only rounded that it was not revised", async ({ page }) => {
    await page.goto("/indicators/TXG_FOB_USD/revisions?series=imf-dots:TXG_FOB_USD:KAZ:UZB:A:USD:N&period=2019");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("not revised, 1,981.57 million US$");
    await expect(page.getByRole("cell", { name: "the same, in other rounding" })).toHaveCount(1);
  });

  test("works by keyboard: to the page, through the chart, to another period", async ({ page }) => {
    await page.goto(LIST);
    await uzbekRow(page)
      .getByRole("link", { name: /see all 5 releases/ })
      .focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(FINDING);
    const chart = page.locator("#revisions").getByRole("slider");
    await chart.focus();
    for (const key of ["Home", "Home"]) await page.keyboard.press(key);
    const first = await chart.getAttribute("aria-valuetext");
    await page.keyboard.press("ArrowRight");
    expect(await chart.getAttribute("aria-valuetext")).not.toBe(first);
    await choice(page, "Period").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/period=2022/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("in 2022");
  });

  test("is a picture and a frame without a pair too, which lead back to the page", async ({ page, request }) => {
    await page.goto(`/indicators/NY.GDP.MKTP.KD.ZG/revisions?series=${SERIES}&period=2023`);
    const chart = page.locator("#revisions");
    const link = chart.getByRole("link", { name: "Download the chart as SVG" });
    const href = (await link.getAttribute("href")) ?? "";
    expect(href).not.toContain("pair=");
    const response = await request.get(href);
    expect(response.status()).toBe(200);
    const svg = await response.text();
    expect(svg).toContain(`/indicators/NY.GDP.MKTP.KD.ZG/revisions?series=${encodeURIComponent(SERIES)}`);
    await chart.locator("summary", { hasText: "Embed" }).click();
    const frame = (await chart.getByRole("link", { name: "The chart alone" }).getAttribute("href")) ?? "";
    expect(frame).toMatch(/^\/embed\/indicators\/NY\.GDP\.MKTP\.KD\.ZG\/revisions\?series=/);
    const framed = await request.get(frame);
    expect(framed.status()).toBe(200);
    expect(framed.headers()["content-security-policy"]).toContain("frame-ancestors *");
    expect(await framed.text()).toContain("GDP growth of Uzbekistan");
  });

  test("works without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(PAGE);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(FINDING);
    await expect(page.locator("#revisions").getByRole("table")).toBeVisible();
    await expect(page.locator("#revisions g[data-line]")).toHaveCount(3);
    await choice(page, "Period").selectOption("2014");
    await choice(page, "Period").locator("xpath=ancestor::form").getByRole("button", { name: "Apply" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Uzbekistan in 2014");
    await context.close();
  });
});

test.describe("the columns of the first figure", () => {
  test("appear on the screen and in the file when they are chosen, and go by their chips", async ({ page }) => {
    await page.goto(LIST);
    await expect(page.getByRole("columnheader", { name: "Revision since" })).toHaveCount(0);
    expect(Object.keys((await readFile(page, "main"))[0] ?? {})).not.toContain("revision");
    await page.locator("summary", { hasText: "Columns" }).click();
    for (const name of ["First published", "First published on", "Revision since"])
      await page.getByRole("checkbox", { name, exact: true }).check();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/columns=/);
    await expect(page.getByRole("columnheader", { name: "Revision since" })).toBeVisible();
    const values = await uzbekRow(page)
      .locator("data")
      .evaluateAll((all) => all.map((cell) => cell.getAttribute("value")));
    expect(values).toEqual(expect.arrayContaining(["5.98897580604036", "2024-06-28", "0.32705423597890"]));
    const line = (await readFile(page, "main")).find(({ ref_area }) => ref_area === "UZB");
    expect([line?.first_value, line?.first_vintage, line?.revision]).toEqual([
      "5.98897580604036",
      "2024-06-28",
      "0.32705423597890",
    ]);
    await page.getByRole("link", { name: "Remove filter Columns: Revision since" }).click();
    await expect(page.getByRole("columnheader", { name: "Revision since" })).toHaveCount(0);
    await expect(page.getByRole("columnheader", { name: "First published on" })).toBeVisible();
  });
});

const STATES = [
  PAGE,
  `/de${PAGE}`,
  `${PAGE}&asof=2020-01-01`,
  "/indicators/KZ.TRADE.EXPORT/revisions?pair=kaz-uzb",
  `${LIST}&columns=first_value,first_vintage,revision`,
];

for (const path of STATES) {
  test(`axe finds nothing on ${path}, light and dark, and 320 px are enough`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
      expect(found, colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
