import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { query } from "./database";
import { expect, test } from "./fixtures";

const ALMATY = "/meetings/2025-03-29-kaz-uzb-almaty";
const BERLIN = "2023-09-29-kaz-uzb-berlin";
const UNDATED = "/meetings/undated-kaz-uzb-astana";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const differences = (page: Page) => part(page, "Notes, and where the sources differ");

/** What stands beside a term of the facts. */
const fact = (page: Page, term: string) =>
  part(page, "What is known")
    .locator("dl > div")
    .filter({ has: page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) }) })
    .getByRole("definition");

test.describe("the page of the Almaty meeting", () => {
  test("explains date, form and level, and shows the place on a map", async ({ page }) => {
    await page.goto(ALMATY);
    await expect(fact(page, "Date")).toHaveText("29 Mar 2025The day is stated.");
    await expect(fact(page, "Form")).toContainText("Talks without the protocol of a visit");
    await expect(fact(page, "Level")).toContainText("Both sides were led by their head of state.");
    await expect(fact(page, "Place").locator("svg").first()).toBeVisible();
    await expect(fact(page, "Topics on the agenda")).toContainText("Water");
  });

  test("names who took part, for which side and in which office, with the way to each person", async ({ page }) => {
    await page.goto(ALMATY);
    const row = page.getByRole("row").filter({ hasText: "Shavkat Mirziyoyev" }).first();
    await expect(row).toContainText("President of Uzbekistan");
    await expect(row).toContainText("visitor");
    await row.getByRole("link", { name: "Shavkat Mirziyoyev" }).click();
    await expect(page).toHaveURL(/\/persons\/shavkat-mirziyoyev$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Shavkat Mirziyoyev");
  });

  test("has its claims with verdicts, its documents, its note, its sources and its neighbours", async ({ page }) => {
    await page.goto(ALMATY);
    await expect(page.locator("#C104")).toContainText("over 6 percent");
    await expect(page.locator("#C104")).toContainText("Consistent");
    await expect(page.getByRole("heading", { name: "Documents" })).toBeVisible();
    await expect(differences(page)).toContainText("Astana Times also calls it a working visit.");
    const sources = await query<{ url: string }>(
      "SELECT source_url AS url FROM meeting_sources WHERE meeting_slug = '2025-03-29-kaz-uzb-almaty' ORDER BY ordinal",
    );
    const items = part(page, "Sources").getByRole("listitem");
    await expect(items).toHaveCount(sources.length);
    for (const [index, { url }] of sources.entries()) {
      await expect(items.nth(index)).toContainText(url);
      await expect(items.nth(index)).toContainText("day not stated");
    }
    const neighbours = page.getByRole("navigation", { name: "Previous and next meeting" });
    await expect(neighbours).toContainText("Council of Foreign Ministers in Khiva");
    await expect(neighbours.getByRole("link")).toHaveCount(2);
  });

  test("shows growth, inflation and trade two years around it; the figures are those of the file", async ({ page }) => {
    await page.goto(ALMATY);
    const around = part(page, "Economies around the meeting, 2023 to 2027");
    for (const title of ["GDP growth", "Inflation", "Trade by reporter"])
      await expect(around.getByRole("heading", { name: title })).toBeVisible();
    const growth = page.locator("#window-gdp-growth");
    const href = (await growth.getByRole("link", { name: /Download CSV/ }).getAttribute("href")) ?? "";
    const rows: Record<string, string>[] = parse(await (await page.request.get(href)).text(), { columns: true });
    expect(rows.length).toBeGreaterThan(3);
    await growth.getByText("Table", { exact: true }).click();
    for (const { obs_value: value = "" } of rows) await expect(growth.locator(`data[value="${value}"]`)).toHaveCount(1);
    await around.getByRole("link", { name: "Open these years in the explorer" }).click();
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb\/explore\?.*from=2023&to=2027/);
    await expect(page.locator("figure")).not.toHaveCount(0);
  });

  test("works without scripts as far as headings, tables and links", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(ALMATY);
    await expect(page.locator("#window-inflation table")).toBeVisible();
    await expect(page.getByRole("link", { name: "Kassym-Jomart Tokayev" }).first()).toBeVisible();
    await context.close();
  });

  test("of the day before says that it was not yet known, and nothing of it", async ({ page }) => {
    await page.goto(`${ALMATY}?asof=2025-03-28`);
    await expect(page.getByText("This meeting was not yet known on 28 Mar 2025.")).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
    await expect(page.getByText("Medeo")).toHaveCount(0);
  });

  test("of its own day has the figures known then and no later neighbour", async ({ page }) => {
    await page.goto(`${ALMATY}?asof=2025-03-29`);
    const growth = page.locator("#window-gdp-growth");
    await growth.getByText("Table", { exact: true }).click();
    await expect(growth.locator('data[value="6.29141635081155"]')).toBeVisible();
    await expect(growth.getByRole("rowheader", { name: "2025" })).toHaveCount(0);
    const neighbours = page.getByRole("navigation", { name: "Previous and next meeting" });
    await expect(neighbours.getByRole("link")).toHaveCount(1);
  });

  test("is German in German", async ({ page }) => {
    await page.goto(`/de${ALMATY}`);
    await expect(part(page, "Anmerkungen, und worin die Quellen abweichen")).toBeVisible();
    await expect(page.getByText("Gespräche ohne das Protokoll eines Besuchs")).toBeVisible();
    await expect(part(page, "Quellen").getByRole("listitem").first()).toContainText("Tag nicht genannt");
  });
});

test("a meeting with second records shows what each says, with its sources, on the page of each", async ({ page }) => {
  const codings = await query<{ slug: string; code: string; level: string; url: string }>(
    `SELECT m.slug, m.code, m.level, s.source_url AS url FROM meetings m JOIN meeting_sources s ON s.meeting_slug = m.slug
     WHERE coalesce(m.duplicate_of, m.slug) = $1`,
    [BERLIN],
  );
  const slugs = [...new Set(codings.map(({ slug }) => slug))];
  expect(slugs).toHaveLength(3);
  for (const slug of slugs) {
    await page.goto(`/meetings/${slug}`);
    await expect(differences(page)).toContainText("3 records describe this event.");
    const level = differences(page)
      .locator("dl > div")
      .filter({ hasText: /^Level/ });
    await expect(level).toContainText("Heads of state");
    await expect(level).toContainText("Heads of government");
    for (const { code, url } of codings) {
      await expect(level).toContainText(code);
      await expect(part(page, "Sources")).toContainText(url);
    }
  }
});

test("every pair of figures that contradict each other names both sources", async ({ page }) => {
  await page.goto("/meetings/2019-04-14-kaz-uzb-tashkent");
  const section = differences(page);
  await expect(section.getByRole("heading", { name: "Figures quoted here that others contradict" })).toBeVisible();
  const trade = section.locator("dl > div").filter({ hasText: /2018/ }).filter({ hasText: "2.1 billion" });
  await expect(trade).toContainText("over 3 billion US$");
  expect(await trade.first().getByRole("link").count()).toBeGreaterThanOrEqual(4);
});

test("a meeting without a date says so, and shows no years around it", async ({ page }) => {
  await page.goto(UNDATED);
  await expect(fact(page, "Date")).toContainText("No source says when it was");
  await expect(part(page, "Economies around the meeting")).toContainText("The date of this meeting is not known");
  await expect(page.locator("figure")).toHaveCount(0);
});

for (const path of [ALMATY, `/meetings/${BERLIN}`, UNDATED, `/de${ALMATY}`]) {
  test(`axe finds nothing on ${path}, and a phone need not scroll it sideways`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
