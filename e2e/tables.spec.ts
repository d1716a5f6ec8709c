import { parse } from "csv-parse/sync";
import { query } from "./database";
import { expect, test } from "./fixtures";

type Row = Record<string, string>;
const readCsv = (text: string): Row[] => parse(text, { columns: true });

const LISTS = [
  { tab: "meetings", id: "meeting_id", table: "meetings" },
  { tab: "claims", id: "claim_id", table: "claims" },
] as const;

test.describe("the tables of a pair", () => {
  test("filter by form, keep it through reload and Back, and count the same in page and file", async ({ page }) => {
    await page.goto("/pairs/kaz-uzb/meetings");
    const levels = page.getByRole("group", { name: "Level" });
    await levels.getByRole("link", { name: /^Heads of government/ }).click();
    await expect(page).toHaveURL(/level=head_of_government/);
    const [row] = await query<{ count: string }>(
      `SELECT count(*) FROM meetings m WHERE level = 'head_of_government' AND duplicate_of IS NULL
         AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
         AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`,
    );
    await expect(page.getByRole("status").filter({ hasText: "entries" })).toHaveText(`${row?.count} entries`);
    await expect(page.getByRole("link", { name: /Download CSV/ })).toContainText(`${row?.count} rows`);
    await page.reload();
    await expect(page.locator("tbody tr")).toHaveCount(Number(row?.count));
    await page.goBack();
    await expect(page).not.toHaveURL(/level=/);
  });

  test("sort by a header's link, say so by aria-sort, and keep missing last in both directions", async ({ page }) => {
    await page.goto("/pairs/kaz-uzb/meetings");
    const header = page.getByRole("columnheader", { name: /Documents/ });
    await header.getByRole("link").click();
    await expect(header).toHaveAttribute("aria-sort", "descending");
    await expect(page.locator("tbody tr").first().locator("td data[value='20']")).toBeVisible();
    await header.getByRole("link").click();
    await expect(header).toHaveAttribute("aria-sort", "ascending");
    await expect(page.locator("tbody tr").first().locator("td data[value='1']")).toBeVisible();
    await expect(page.locator("th[aria-sort]")).toHaveCount(1);
  });

  test("find a person in any spelling", async ({ page }) => {
    for (const spelling of ["Tokayev", "Tokajew", "Токаев"]) {
      await page.goto(`/pairs/kaz-uzb/meetings?q=${encodeURIComponent(spelling)}&form=state_visit`);
      await expect(page.locator("tbody tr").first()).toContainText("Tokayev");
    }
  });

  for (const { tab, id, table } of LISTS) {
    test(`the file of ${tab} holds the rows of all pages in the table's order, as the database has them`, async ({
      page,
      request,
    }) => {
      await page.goto(`/pairs/kaz-uzb/${tab}?size=200`);
      const href = await page
        .getByRole("link", { name: /Download CSV/ })
        .first()
        .getAttribute("href");
      const rows = readCsv(await (await request.get(href ?? "")).text());
      await expect(page.locator("tbody tr")).toHaveCount(rows.length);
      const key = table === "meetings" ? "slug" : "id";
      const known = await query<{ key: string }>(`SELECT ${key} AS key FROM ${table}`);
      expect(known.map((row) => row.key)).toEqual(expect.arrayContaining(rows.map((row) => row[id])));
      expect(new Set(rows.map((row) => row[id])).size).toBe(rows.length);
    });
  }

  test("the growth of 2023 stands in three vintages, on the screen and in the file", async ({ page, request }) => {
    await page.goto("/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb&from=2023&to=2023&vintages=all&sort=vintage");
    const cells = page.locator("tbody tr", { hasText: "Uzbekistan" }).locator("data[value^='5.9'], data[value^='6.']");
    const shown = await cells.evaluateAll((each) => each.map((cell) => cell.getAttribute("value")));
    const href = await page
      .getByRole("link", { name: /Download CSV/ })
      .first()
      .getAttribute("href");
    const file = readCsv(await (await request.get(href ?? "")).text()).filter((row) => row.ref_area === "UZB");
    expect(file.map((row) => row.obs_value)).toEqual(shown);
    expect(new Set(file.map((row) => Number(row.obs_value).toFixed(2)))).toEqual(new Set(["5.99", "6.29", "6.32"]));
  });

  test("page through a list by links that keep the filter", async ({ page }) => {
    await page.goto("/pairs/kaz-uzb/indicators?indicator=NY.GDP.MKTP.KD.ZG");
    await expect(page.getByText("1–50 of 73")).toBeVisible();
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page.getByText("51–73 of 73")).toBeVisible();
    await expect(page).toHaveURL(/indicator=NY\.GDP\.MKTP\.KD\.ZG/);
  });
});
