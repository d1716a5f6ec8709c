import { query } from "./database";
import { expect, test } from "./fixtures";

const PAIR = "/pairs/kaz-uzb";

/** Meetings of the pair that begin in the years given, by direct SQL: none of the page's own code. */
async function countMeetings(from: string, to: string): Promise<number> {
  const [row] = await query<{ count: string }>(
    `SELECT count(*) FROM meetings m WHERE m.duplicate_of IS NULL AND m.start_date BETWEEN $1 AND $2
       AND 2 = (SELECT count(DISTINCT p.country_iso3) FROM meeting_participants p
         WHERE p.meeting_slug = m.slug AND p.country_iso3 IN ('KAZ', 'UZB'))`,
    [from, to],
  );
  return Number(row?.count);
}

test.describe("the dashboard of a pair", () => {
  test("draws both lines and every meeting of the range", async ({ page }) => {
    await page.goto(`${PAIR}?from=2016&to=2025`);
    const chart = page.locator("#growth");
    await expect(chart.locator("g[data-line]")).toHaveCount(2);
    await chart.hover();
    await expect(chart.locator(".recharts-line-curve")).toHaveCount(2);
    const marks = chart.locator("[data-meeting]");
    await expect(marks).toHaveCount(await countMeetings("2016-01-01", "2025-12-31"));
    await expect(chart).toContainText("Uzbekistan");
  });

  test("opens a meeting's card on hover and lets the pointer into it", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1100 });
    await page.goto(`${PAIR}?from=2024&to=2025`);
    const mark = page.locator('#growth [data-meeting="2025-03-29-kaz-uzb-almaty"]');
    await mark.hover();
    const card = page.locator("[data-meeting-card]");
    await expect(card).toContainText("Informal meeting in Almaty");
    const box = await card.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40, { steps: 8 });
    await expect(card.getByRole("link")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
  });

  test("opens cards by keyboard, moves in time by arrows, and leads to the meeting's page", async ({ page }) => {
    await page.goto(`${PAIR}?from=2025&to=2025`);
    const first = page.locator("#growth [data-meeting][tabindex='0']");
    await first.focus();
    await page.keyboard.press("Home");
    const card = page.locator("[data-meeting-card]");
    await expect(card).toBeVisible();
    const before = await card.textContent();
    await page.keyboard.press("ArrowRight");
    await expect(card).not.toHaveText(before ?? "");
    await card.getByRole("link").click();
    await expect(page).toHaveURL(/\/meetings\/2025-/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("keeps the range in the address through reload, and Back undoes it", async ({ page }) => {
    await page.goto(PAIR);
    const from = page.getByLabel("From year").first();
    await page.locator("#growth select[name=from]").selectOption("2016");
    await expect(page).toHaveURL(/from=2016/);
    const expected = String(await countMeetings("2016-01-01", "2025-12-31"));
    await expect(page.locator("#growth")).toContainText(`${expected} meetings in the period shown`);
    await page.reload();
    await expect(page.locator("#growth select[name=from]")).toHaveValue("2016");
    await expect(page.locator("#growth")).toContainText(`${expected} meetings in the period shown`);
    await page.goBack();
    await expect(page).not.toHaveURL(/from=/);
    await expect(from).toBeAttached();
    const all = String(await countMeetings("1900-01-01", "2100-01-01"));
    await expect(page.locator("#growth")).toContainText(`${all} meetings in the period shown`);
  });

  test("shows the newest growth with its period, release and the same digits as the database", async ({ page }) => {
    await page.goto(PAIR);
    const rows = await query<{ ref_area: string; value: string; period: string }>(
      `SELECT DISTINCT ON (s.ref_area) s.ref_area, o.value::text AS value, o.period
       FROM observations o JOIN series s ON s.id = o.series_id
       WHERE s.indicator_code = 'NY.GDP.MKTP.KD.ZG' AND s.ref_area IN ('KAZ', 'UZB')
       ORDER BY s.ref_area, o.period_start DESC, o.vintage DESC`,
    );
    expect(rows).toHaveLength(2);
    for (const { value, period } of rows) {
      const figure = page.getByRole("region", { name: "Key figures" }).locator(`data[value="${value}"]`);
      await expect(figure).toBeVisible();
      await expect(figure.locator("xpath=..")).toContainText(period);
    }
    await expect(page.getByRole("region", { name: "Key figures" })).toContainText("release of 13 Jul 2026");
  });

  test("switches between chart and table with the same data", async ({ page }) => {
    await page.goto(`${PAIR}?from=2020&to=2024`);
    const frame = page.locator("#growth");
    await expect(frame.getByRole("table")).toBeHidden();
    await frame.getByRole("radio", { name: "Table" }).check();
    await expect(frame.getByRole("table")).toBeVisible();
    await expect(frame.locator("tbody tr")).toHaveCount(5);
    await expect(frame.locator("g[data-line]").first()).toBeHidden();
  });

  test("says of a pair without data that there is none and what would fill it", async ({ page }) => {
    await page.goto("/pairs/and-tuv");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Andorra");
    await expect(page.getByText("Nothing is recorded for Andorra and Tuvalu yet")).toBeVisible();
    await expect(page.getByText(/World Bank, the IMF/)).toBeVisible();
  });

  test("names what it could not understand in the address and shows the default", async ({ page }) => {
    await page.goto(`${PAIR}?from=yesterday`);
    await expect(page.getByRole("status").filter({ hasText: "yesterday" })).toContainText("from");
    await expect(page.locator("#growth g[data-line]")).toHaveCount(2);
  });

  test("works without scripts as far as headings, sentences and tables", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(PAIR);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Kazakhstan");
    await expect(page.locator("#growth")).toContainText("percent in 2025");
    await expect(page.locator("#growth").getByRole("table")).toBeVisible();
    await context.close();
  });
});
