import { query } from "./database";
import { expect, test } from "./fixtures";

test.describe("the start page", () => {
  test("opens a pair by keyboard alone, in any spelling", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("combobox", { name: "First country" }).focus();
    await page.keyboard.type("Казахстан");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("usbekistan");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb$/);
  });

  test("says what is wrong with the same country twice", async ({ page }) => {
    await page.goto("/pairs?first=KAZ&second=KAZ");
    await expect(page.getByRole("alert").filter({ hasText: "two different countries" })).toBeVisible();
  });

  test("lists every recorded pair, each leading to its dashboard", async ({ page }) => {
    await page.goto("/");
    const pairs = await query<{ slug: string }>("SELECT lower(side_a || '-' || side_b) AS slug FROM pair_coverage");
    const table = page.getByRole("table");
    await expect(table.locator("tbody tr")).toHaveCount(pairs.length);
    for (const { slug } of pairs) await expect(table.locator(`a[href="/pairs/${slug}"]`)).toHaveCount(1);
  });
});
