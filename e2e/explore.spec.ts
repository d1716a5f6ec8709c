import AxeBuilder from "@axe-core/playwright";
import { query } from "./database";
import { expect, test } from "./fixtures";

const EXPLORE = "/pairs/kaz-uzb/explore";
const [GROWTH, GDP, PEOPLE] = ["NY.GDP.MKTP.KD.ZG", "NY.GDP.MKTP.CD", "SP.POP.TOTL"];
const panel = (code: string) => `#panel-${code.replaceAll(".", "-")}`;

/** The newest value of a country's year, by direct SQL. */
async function newestValue(code: string, area: string, period: string): Promise<number> {
  const [row] = await query<{ value: string }>(
    `SELECT o.value FROM observations o JOIN series s ON s.id = o.series_id
     WHERE s.indicator_code = $1 AND s.ref_area = $2 AND o.period = $3 ORDER BY o.vintage DESC LIMIT 1`,
    [code, area, period],
  );
  return Number(row?.value);
}

test.describe("the explorer of a pair", () => {
  test("keeps indicators, transformation and base in the address through reload", async ({ page }) => {
    await page.goto(`${EXPLORE}?indicator=${GDP}`);
    const form = page.getByRole("form", { name: "What is shown" });
    await form.getByLabel("Transformation").selectOption("index");
    await form.getByLabel("Base period").fill("2015");
    await form.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/transform=index/);
    const expected = ((await newestValue(GDP, "UZB", "2020")) / (await newestValue(GDP, "UZB", "2015"))) * 100;
    for (const step of ["first", "reloaded"]) {
      if (step === "reloaded") await page.reload();
      await page.locator(panel(GDP)).getByText("Table", { exact: true }).click();
      const row = page.locator(`${panel(GDP)} tbody tr`).filter({ has: page.getByRole("rowheader", { name: "2020" }) });
      await expect(row).toContainText(expected.toFixed(1));
      await expect(form.getByLabel("Base period")).toHaveValue("2015");
    }
  });

  test("says at one panel what its unit refuses and draws the other", async ({ page }) => {
    await page.goto(`${EXPLORE}?indicator=${GDP},${GROWTH}&transform=index&base=2015`);
    await expect(page.getByText(/“Index” does not suit .* in percent/)).toBeVisible();
    await expect(page.locator(`${panel(GDP)} g[data-line]`)).toHaveCount(2);
    await page.goto(`${EXPLORE}?indicator=${GDP}&transform=index&base=1900`);
    await expect(page.getByText(/The base period 1900 lies outside .* of Kazakhstan/)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("names a parameter that it could not read", async ({ page }) => {
    await page.goto(`${EXPLORE}?indicator=${GDP}&transform=double&base=2015-13`);
    await expect(page.getByText("“transform” does not take “double” here")).toBeVisible();
    await expect(page.getByText("“base” does not take “2015-13” here")).toBeVisible();
    await expect(page.locator(panel(GDP))).toBeVisible();
  });

  test("shows the same moment in all panels, by pointer and by keys", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1400 });
    await page.goto(`${EXPLORE}?indicator=${GDP},${PEOPLE}&from=2010&to=2024`);
    const [first, second] = [
      page.locator(`${panel(GDP)} [role=slider]`),
      page.locator(`${panel(PEOPLE)} [role=slider]`),
    ];
    const box = await first.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 40, { steps: 4 });
    const year = (await first.getAttribute("aria-valuetext"))?.slice(0, 4) ?? "";
    expect(year).toMatch(/^20\d\d$/);
    await expect(second).toHaveAttribute("aria-valuetext", new RegExp(`^${year}: `));
    await expect(second.getByText(year, { exact: true })).toBeVisible();
    await page.mouse.move(0, 0);
    await first.focus();
    // The first key may only open the card.
    for (let press = 0; press < 2; press++) await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await expect(second).toHaveAttribute("aria-valuetext", /^2011: /);
    await page.keyboard.press("Escape");
    await expect(second.getByText("2011", { exact: true })).toBeHidden();
  });

  test("has the lanes of the meetings once, above all panels", async ({ page }) => {
    await page.goto(`${EXPLORE}?indicator=${GDP},${PEOPLE}&from=2016&to=2025`);
    await expect(page.getByRole("region", { name: "Meetings above all panels" })).toHaveCount(1);
    await expect(page.locator("figure [data-meeting]")).toHaveCount(0);
    await expect(page.locator('[data-meeting="2025-03-29-kaz-uzb-almaty"]')).toHaveCount(1);
  });

  test("has them in the picture of each panel too, where the range has any", async ({ page, request }) => {
    const pictureOf = async (range: string) => {
      await page.goto(`${EXPLORE}?indicator=${PEOPLE}&${range}`);
      const link = page.locator(panel(PEOPLE)).getByRole("link", { name: "Download the chart as SVG" });
      return (await request.get((await link.getAttribute("href")) ?? "")).text();
    };
    const [early, late] = [await pictureOf("from=1991&to=1992"), await pictureOf("from=2016&to=2025")];
    expect(late).toContain(">Heads of state<");
    expect(late).toContain("Meetings are recorded from");
    expect(early).toContain("<svg");
    expect(early).not.toContain(">Heads of state<");
  });

  test("offers no real values while no price index is recorded, and says so to whoever asks", async ({ page }) => {
    const recorded = await query("SELECT FROM indicators WHERE measure IN ('gdp_deflator', 'consumer_price_index')");
    expect(recorded).toEqual([]);
    await page.goto(`${EXPLORE}?indicator=${GDP}`);
    const field = page.getByRole("form", { name: "What is shown" }).getByLabel("Transformation");
    await expect(field.getByRole("option", { name: "At the prices of a period" })).toHaveCount(0);
    await page.goto(`${EXPLORE}?indicator=${GDP}&transform=real`);
    await expect(
      page.getByText(/cannot be put in the prices of one period: no price index is recorded/).first(),
    ).toBeVisible();
    await expect(field).toHaveValue("real");
  });

  test("sets one indicator against another, by keys too", async ({ page }) => {
    await page.goto(`${EXPLORE}?view=scatter&x=${GROWTH}&y=${GDP}&from=2010&to=2020`);
    const chart = page.locator("#scatter");
    await expect(chart).toContainText("an association and not a cause");
    await expect(chart).toContainText("Kazakhstan: n = 11.");
    await expect(chart.locator("[data-point]")).toHaveCount(22);
    const slider = chart.getByRole("slider");
    await slider.focus();
    // The first key may only open the card.
    for (let press = 0; press < 2; press++) await page.keyboard.press("Home");
    await expect(slider).toHaveAttribute("aria-valuetext", /^Kazakhstan, 2010: /);
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", /^Kazakhstan, 2011: /);
    await page.keyboard.press("ArrowDown");
    await expect(slider).toHaveAttribute("aria-valuetext", /^Uzbekistan, 2011: /);
    await page.keyboard.press("Escape");
    await chart.getByText("Table", { exact: true }).click();
    await expect(chart.locator("tbody tr")).toHaveCount(22);
  });

  test("shows what was known on the day of the view", async ({ page }) => {
    await page.goto(`${EXPLORE}?indicator=${GROWTH}&asof=2025-03-29`);
    await page.locator(panel(GROWTH)).getByText("Table", { exact: true }).click();
    await expect(page.locator(`${panel(GROWTH)} tbody`)).not.toContainText("2025");
    await expect(page.locator(`${panel(GROWTH)} a[href*="observations.csv"]`)).toHaveAttribute(
      "href",
      /asof=2025-03-29/,
    );
  });

  for (const view of [`indicator=${GDP},${GROWTH}&transform=index&base=2015`, `view=scatter&x=${GROWTH}&y=${GDP}`])
    test(`axe finds nothing on ${view}, light and dark, and a phone does not scroll it sideways`, async ({ page }) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${EXPLORE}?${view}`);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

  test("transforms an indicator on its own page with the same keys", async ({ page }) => {
    await page.goto(`/indicators/${PEOPLE}?pair=kaz-uzb&from=2015`);
    await page.getByLabel("Transformation").selectOption("pc1");
    await page.getByRole("form", { name: "Transformed" }).getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/pair=kaz-uzb.*transform=pc1/);
    await page.reload();
    await expect(page.locator(panel(PEOPLE))).toContainText("percent change");
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("chooses, transforms and draws", async ({ page }) => {
      await page.goto(EXPLORE);
      await page.getByText(/^Indicators: /).click();
      await page.locator(`input[name=indicator][value="${PEOPLE}"]`).check();
      await page.getByLabel("Transformation").selectOption("pc1");
      await page.getByRole("button", { name: "Apply" }).click();
      await expect(page).toHaveURL(/transform=pc1/);
      await expect(page.locator(`${panel(PEOPLE)} g[data-line]`)).toHaveCount(2);
      await page.getByRole("link", { name: "Scatter" }).click();
      // Percent changes are refused to figures that are in percent already: two that allow them.
      const form = page.getByRole("form", { name: "What is shown" });
      await form.getByLabel("Across", { exact: true }).selectOption(PEOPLE);
      await form.getByLabel("Upwards", { exact: true }).selectOption(GDP);
      await form.getByRole("button", { name: "Apply" }).click();
      await expect(page).toHaveURL(/[?&]x=SP\.POP\.TOTL/);
      await expect(page).toHaveURL(/transform=pc1/);
      await expect.poll(() => page.locator("#scatter [data-point]").count()).toBeGreaterThan(30);
    });
  });
});
