import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";

const PAGES = [
  "/",
  "/pairs",
  "/pairs/kaz-uzb",
  "/pairs/kaz-uzb/meetings",
  "/pairs/kaz-uzb/indicators",
  "/pairs/kaz-uzb/claims",
  "/pairs/kaz-uzb/documents",
  "/pairs/and-tuv",
  "/pairs/kaz-uzb?from=nonsense",
  "/meetings/2025-03-29-kaz-uzb-almaty",
  "/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb",
  "/indicators/TXG_FOB_USD?pair=kaz-uzb",
  "/indicators/SP.POP.TOTL",
  "/sources",
  "/de",
  "/de/pairs/kaz-uzb",
  "/de/meetings/2025-03-29-kaz-uzb-almaty",
  "/de/sources",
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
      expect(found, colorScheme).toEqual([]);
    }
  });
}

test.describe("on a phone of 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const path of PAGES) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test("the German pages are German, with German figures and dates", async ({ page }) => {
  await page.goto("/de/pairs/kaz-uzb");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Usbekistan");
  await expect(page.getByRole("region", { name: "Kennzahlen" })).toContainText("6,5");
  await expect(page.locator("#latest-meetings")).toHaveText("Letzte Treffen");
  await page.goto("/de/meetings/2025-03-29-kaz-uzb-almaty");
  await expect(page.getByText("29. März 2025").first()).toBeVisible();
});

test("the language links lead to the same view in the other language", async ({ page }) => {
  await page.goto("/pairs/kaz-uzb/meetings?level=head_of_state");
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "DE" }).click();
  await expect(page).toHaveURL(/\/de\/pairs\/kaz-uzb\/meetings\?level=head_of_state$/);
});

test("the theme is kept without a flash", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const html = await (await page.request.get("/")).text();
  expect(html).toMatch(/<html[^>]*data-theme="dark"/);
});

test("the skip link is first and leads to the content", async ({ page }) => {
  await page.goto("/pairs/kaz-uzb");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("an unknown address says so, with status 404", async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/);
  for (const path of ["/nowhere", "/pairs/kaz-xxx", "/meetings/none", "/indicators/NONE", "/de/nirgends"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  }
});

test("an unknown parameter or bad value of the API is a 400 that names it", async ({ request }) => {
  for (const [path, name] of [
    ["/api/v1/meetings.csv?pair=kaz-uzb&colour=red", "colour"],
    ["/api/v1/meetings.csv?pair=kaz", "pair"],
    ["/api/v1/observations.csv?from=2025-02-30", "from"],
    ["/api/v1/claims.csv?sort=drop", "sort"],
    ["/api/v1/documents.csv?page=2", "page"],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(400);
    const body = await response.json();
    expect(body.errors.map((error: { name: string }) => error.name)).toContain(name);
  }
});

test("health tells of database and migrations", async ({ request }) => {
  const health = await (await request.get("/api/health")).json();
  expect(health).toMatchObject({
    status: "ok",
    database: { reachable: true },
    migrations: { state: "up_to_date", pending: 0 },
  });
});
