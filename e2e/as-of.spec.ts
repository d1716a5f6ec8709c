import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { query } from "./database";
import { expect, test } from "./fixtures";

const DAY = "2025-03-29";
const PAIR = "/pairs/kaz-uzb";
const GROWTH = "wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N";

const banner = (page: Page) => page.getByRole("note").filter({ hasText: "As known on" });
const keyFigures = (page: Page) => page.getByRole("region", { name: "Key figures" });
const control = (page: Page) => page.getByRole("form", { name: "Day whose knowledge is shown" });

/** The control, opened from the head of the page. */
async function openControl(page: Page) {
  const day = page.getByRole("banner").locator("summary");
  await expect(day).toContainText("As of");
  if (!(await control(page).isVisible())) await day.click();
  return control(page);
}

/** The newest value up to a day of the newest period of a series with one, by direct SQL. */
async function newestKnown(key: string, day: string) {
  const [row] = await query<{ period: string; value: string; vintage: string }>(
    `SELECT DISTINCT ON (o.period_start) o.period, o.value::text AS value, o.vintage::text AS vintage
     FROM observations o JOIN series s ON s.id = o.series_id
     WHERE s.key = $1 AND o.vintage <= $2 AND o.value IS NOT NULL
     ORDER BY o.period_start DESC, o.vintage DESC LIMIT 1`,
    [key, day],
  );
  return row;
}

test.describe("the view of 29 March 2025", () => {
  test("shows the growth known that day, says so in a banner, and today's figure after the way back", async ({
    page,
  }) => {
    const then = await newestKnown(GROWTH, DAY);
    expect(then).toEqual({ period: "2023", value: "6.29141635081155", vintage: "2025-03-24" });
    await page.goto(`${PAIR}?asof=${DAY}`);
    await expect(keyFigures(page).locator(`data[value="${then?.value}"]`)).toBeVisible();
    await expect(keyFigures(page)).toContainText("to 29 Mar 2025, the day of this view");
    await expect(banner(page)).toContainText("As known on 29 Mar 2025.");
    await banner(page).getByRole("link", { name: "Back to today" }).click();
    await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
    await expect(banner(page)).toHaveCount(0);
    const now = await newestKnown(GROWTH, "9999-12-31");
    await expect(keyFigures(page).locator(`data[value="${now?.value}"]`)).toBeVisible();
  });

  test("is chosen in the head of a page, which keeps its other parameters", async ({ page }) => {
    await page.goto(`${PAIR}/meetings?level=head_of_state&page=2`);
    await (await openControl(page)).getByLabel("As of").fill(DAY);
    await control(page).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`${PAIR}/meetings?level=head_of_state&asof=${DAY}`);
    await expect(banner(page)).toBeVisible();
    const [row] = await query<{ count: string }>(
      `SELECT count(*) FROM meetings m WHERE level = 'head_of_state' AND duplicate_of IS NULL AND start_date <= $1
         AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
         AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`,
      [DAY],
    );
    await expect(page.getByRole("status").filter({ hasText: "entries" })).toHaveText(`${row?.count} entries`);
    await page.reload();
    await expect((await openControl(page)).getByLabel("As of")).toHaveValue(DAY);
    await page.goBack();
    await expect(page).not.toHaveURL(/asof=/);
    await expect(banner(page)).toHaveCount(0);
  });

  test("is a preset on the meeting's page, and on the pair's page the day of its last meeting", async ({ page }) => {
    await page.goto("/meetings/2025-03-29-kaz-uzb-almaty");
    await (await openControl(page)).getByRole("link", { name: "Day of this meeting" }).click();
    await expect(page).toHaveURL(`/meetings/2025-03-29-kaz-uzb-almaty?asof=${DAY}`);
    await expect(banner(page)).toBeVisible();
    await expect(page.getByRole("link", { name: /Next meeting/ })).toHaveCount(0);
    const [last] = await query<{ day: string }>(
      `SELECT max(start_date)::text AS day FROM meetings m
       WHERE status = 'held' AND date_precision = 'day' AND duplicate_of IS NULL
         AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
         AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`,
    );
    await page.goto(PAIR);
    await (await openControl(page)).getByRole("link", { name: "Day of the last meeting" }).click();
    await expect(page).toHaveURL(`${PAIR}?asof=${last?.day}`);
    await expect((await openControl(page)).getByRole("link", { name: "Today" })).not.toHaveAttribute("aria-current");
  });

  test("goes with every link of every page", async ({ page }) => {
    for (const path of [
      "/?",
      "/sources?",
      `${PAIR}?from=2016&`,
      `${PAIR}/meetings?`,
      `${PAIR}/indicators?`,
      `${PAIR}/claims?sort=value&`,
      `${PAIR}/documents?`,
      "/meetings/2025-03-29-kaz-uzb-almaty?",
      "/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb&",
      "/de/pairs/kaz-uzb?",
    ]) {
      await page.goto(`${path}asof=${DAY}`);
      await expect(page.getByRole("note").filter({ hasText: "2025" })).toBeVisible();
      const hrefs = await page
        .locator("a[href^='/']:not(form a)")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(hrefs.length).toBeGreaterThan(5);
      const lost = hrefs.filter((href) => !href.includes(`asof=${DAY}`));
      // Beside the control itself, which leads to other days, only the banner's way back to today.
      const today = path.replace(/[?&]$/, "");
      expect(new Set(lost), path).toEqual(new Set([today]));
    }
  });

  test("stays through a click on tab, meeting and language, and through the choice of another pair", async ({
    page,
  }) => {
    await page.goto(`${PAIR}?asof=${DAY}`);
    const tabs = page.getByRole("navigation", { name: "Sections of this pair" });
    await tabs.getByRole("link", { name: /Meetings/ }).click();
    await expect(page).toHaveURL(`${PAIR}/meetings?asof=${DAY}`);
    await expect(page.locator("tbody tr").first()).toContainText("Informal meeting in Almaty");
    await page.getByRole("link", { name: "Informal meeting in Almaty" }).first().click();
    await expect(page).toHaveURL(`/meetings/2025-03-29-kaz-uzb-almaty?asof=${DAY}`);
    await page.getByRole("link", { name: "DE", exact: true }).click();
    await expect(page).toHaveURL(`/de/meetings/2025-03-29-kaz-uzb-almaty?asof=${DAY}`);
    await expect(page.getByRole("note")).toContainText("Kenntnisstand vom 29. März 2025.");
    await page.goto(`/pairs?first=KAZ&second=UZB&asof=${DAY}`);
    await expect(page).toHaveURL(`${PAIR}?asof=${DAY}`);
  });

  test("is in the file: its name, and no later vintage", async ({ page, request }) => {
    await page.goto(`${PAIR}/indicators?indicator=NY.GDP.MKTP.KD.ZG&asof=${DAY}`);
    const href = await page
      .getByRole("link", { name: /Download CSV/ })
      .first()
      .getAttribute("href");
    const response = await request.get(href ?? "");
    expect(response.headers()["content-disposition"]).toContain(`_asof-${DAY}.csv`);
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
    expect(rows.every(({ vintage = "9" }) => vintage <= DAY)).toBe(true);
    const growth = rows.find((row) => row.series_id === GROWTH && row.time_period === "2023");
    expect(growth?.obs_value).toBe("6.29141635081155");
    await expect(page.getByRole("status").filter({ hasText: "entries" })).toHaveText(`${rows.length} entries`);
  });

  test("works without scripts, and is printed", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(`${PAIR}/claims?kind=target`);
    await (await openControl(page)).getByLabel("As of").fill(DAY);
    await control(page).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(new RegExp(`kind=target.*asof=${DAY}`));
    await expect(banner(page)).toBeVisible();
    await expect(page.getByRole("link", { name: "DE", exact: true })).toHaveAttribute("href", /asof=/);
    await page.emulateMedia({ media: "print" });
    await expect(banner(page)).toBeVisible();
    await expect(control(page)).toBeHidden();
    await context.close();
  });
});

test.describe("a day that shows nothing, or none at all", () => {
  test("before all data: the page stands and says from which day figures are known", async ({ page }) => {
    const [first] = await query<{ day: string }>("SELECT min(vintage)::text AS day FROM observations");
    expect(first?.day).toBe("2020-08-13");
    for (const path of [
      "/?",
      `${PAIR}?`,
      `${PAIR}/indicators?`,
      "/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb&",
      "/sources?",
    ]) {
      await page.goto(`${path}asof=1990-01-01`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(banner(page), path).toContainText("Figures are known from 13 Aug 2020 on");
    }
    await page.goto(`${PAIR}?asof=2012-01-01`);
    await expect(page.locator("#growth")).toContainText("No growth figures of either country");
    await expect(page.locator("#growth [data-meeting]").first()).toBeAttached();
  });

  for (const day of ["2999-01-01", "2025-02-30", "yesterday"]) {
    test(`asof=${day}: a sentence names it, today's view stands, and the API answers 400`, async ({
      page,
      request,
    }) => {
      await page.goto(`${PAIR}?asof=${day}`);
      await expect(page.getByRole("status").filter({ hasText: day })).toContainText("asof");
      await expect(banner(page)).toHaveCount(0);
      const now = await newestKnown(GROWTH, "9999-12-31");
      await expect(keyFigures(page).locator(`data[value="${now?.value}"]`)).toBeVisible();
      await expect(page.getByRole("link", { name: "Data and sources" })).toHaveAttribute("href", "/sources");
      const response = await request.get(`/api/v1/observations.csv?pair=kaz-uzb&asof=${day}`);
      expect(response.status()).toBe(400);
      expect((await response.json()).errors).toMatchObject([{ name: "asof", value: day }]);
    });
  }

  test("before the meeting of a page: it says that nobody knew of it yet", async ({ page }) => {
    await page.goto("/meetings/2025-03-29-kaz-uzb-almaty?asof=2025-03-28");
    await expect(page.getByText("This meeting was not yet known on 28 Mar 2025.")).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
  });
});

for (const path of [
  `${PAIR}?asof=${DAY}`,
  `${PAIR}?asof=1990-01-01`,
  `/de/meetings/2025-03-29-kaz-uzb-almaty?asof=${DAY}`,
]) {
  test(`axe finds nothing on ${path}, light and dark, and it fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        colorScheme,
      ).toEqual([]);
    }
  });
}
