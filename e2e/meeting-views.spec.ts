import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { query } from "./database";
import { expect, test } from "./fixtures";

const LIST = "/pairs/kaz-uzb/meetings";
const VIEWS = ["timeline", "calendar", "map"] as const;

/** Meetings of Kazakhstan and Uzbekistan that count, as `m`. */
const OF_PAIR = `meetings m WHERE m.duplicate_of IS NULL
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`;

async function count(condition: string, values: unknown[] = []): Promise<number> {
  const [row] = await query<{ count: string }>(`SELECT count(*) FROM ${OF_PAIR} AND ${condition}`, values);
  return Number(row?.count);
}

/** The numbers of the calendar by month (`2024-03`), as the page shows them. */
async function shownMonths(page: Page): Promise<Map<string, number>> {
  const rows = await page.locator("#calendar tr[data-year]").evaluateAll((all) =>
    all.map((row) => ({
      year: row.getAttribute("data-year") ?? "",
      cells: [...row.querySelectorAll("td")].slice(0, 12).map((cell) => cell.querySelector("a")?.textContent ?? "0"),
    })),
  );
  return new Map(
    rows.flatMap(({ year, cells }) =>
      cells.map((text, index): [string, number] => [`${year}-${String(index + 1).padStart(2, "0")}`, Number(text)]),
    ),
  );
}

test.describe("the calendar", () => {
  test("has the meetings of each month, as direct SQL counts them, and says which it cannot show", async ({ page }) => {
    const rows = await query<{ month: string; count: string }>(
      `SELECT to_char(month, 'YYYY-MM') AS month, count(*) FROM ${OF_PAIR.replace(
        "meetings m",
        `meetings m CROSS JOIN LATERAL generate_series(date_trunc('month', m.start_date::timestamp),
           coalesce(m.end_date, m.start_date)::timestamp, '1 month') month`,
      )} AND m.date_precision IN ('day', 'month') GROUP BY 1`,
    );
    await page.goto(`${LIST}?view=calendar`);
    const shown = await shownMonths(page);
    expect(new Map([...shown].filter(([, number]) => number > 0))).toEqual(
      new Map(rows.map((row) => [row.month, Number(row.count)])),
    );
    const [undated, ofYear] = [await count("m.start_date IS NULL"), await count("m.date_precision = 'year'")];
    expect(undated).toBeGreaterThan(1);
    await expect(page.locator("#calendar-summary")).toContainText(`${undated} meetings without a recorded date`);
    expect(ofYear).toBe(1);
    await expect(page.locator("#calendar-summary")).toContainText("Of one meeting only the year is known");
  });

  test("knows none from not recorded and from not complete", async ({ page }) => {
    await page.goto(`${LIST}?view=calendar`);
    const cell = (year: number, month: number) => page.locator(`tr[data-year="${year}"] td`).nth(month - 1);
    const [empty] = await query<{ month: string }>(
      `SELECT to_char(day, 'YYYY-MM') AS month FROM generate_series('2016-01-01'::date, '2016-12-01', '1 month') day
       WHERE NOT EXISTS (SELECT FROM ${OF_PAIR} AND m.start_date < day + interval '1 month'
         AND coalesce(m.end_date, m.start_date) >= day) LIMIT 1`,
    );
    await expect(cell(2016, Number(empty?.month.slice(5)))).toHaveText("none");
    await expect(cell(1998, 1)).toHaveText("the record does not cover this time");
    await expect(cell(1999, 1)).toHaveText("none found, but the record is not complete here");
  });

  test("leads from a month by keyboard to its table, with the other filters kept, and back", async ({ page }) => {
    await page.goto(`${LIST}?view=calendar&format=bilateral`);
    const link = page.locator('tr[data-year="2025"]').getByRole("link", { name: /^Mar 2025: / });
    const number = Number(await link.textContent());
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/from=2025-03-01&to=2025-03-31&format=bilateral$/);
    await expect(page.locator("tbody tr")).toHaveCount(number);
    expect(await count("m.format = 'bilateral' AND m.start_date BETWEEN '2025-03-01' AND '2025-03-31'")).toBe(number);
    await page.goBack();
    await expect(page.locator("#calendar")).toBeVisible();
  });
});

test.describe("the map", () => {
  test("has every place with its number, in circles and in the table, and names what is not on it", async ({
    page,
  }) => {
    const places = await query<{ names: string; count: string }>(
      `SELECT string_agg(DISTINCT m.city, ',') AS names, count(*) FROM ${OF_PAIR.replace(
        "meetings m",
        "meetings m JOIN places at ON at.country_iso3 = m.place_country AND at.name = m.city",
      )} GROUP BY at.latitude, at.longitude`,
    );
    await page.goto(`${LIST}?view=map`);
    const rows = await page
      .locator("#map tbody tr")
      .evaluateAll((all) =>
        all.map((row) => [
          (row.querySelector("th a")?.textContent ?? "").split(" / ").sort().join(","),
          row.querySelector("td")?.textContent,
        ]),
      );
    const sorted = (pairs: unknown[][]) => pairs.map((pair) => pair.join(": ")).sort();
    expect(sorted(rows)).toEqual(
      sorted(places.map(({ names, count: number }) => [names.split(",").sort().join(","), number])),
    );
    const calls = await count("m.place_country IS NULL AND m.form IN ('phone_call', 'video_call', 'video_summit')");
    await expect(page.locator("#map")).toContainText(`${calls} meetings held at a distance`);
    await expect(page.locator("#map")).toContainText("GeoNames (CC BY 4.0)");
  });

  test("leads from a circle to the meetings of its place under all of its names", async ({ page }) => {
    await page.goto(`${LIST}?view=map&level=head_of_state`);
    const number = await count("m.level = 'head_of_state' AND m.city IN ('Astana', 'Nur-Sultan')");
    await page
      .locator('#map a[data-place="Astana"]')
      .first()
      .click({ position: { x: 4, y: 4 }, force: true });
    await expect(page).toHaveURL(/level=head_of_state&place=/);
    await expect(page.getByRole("status").filter({ hasText: "entries" })).toHaveText(`${number} entries`);
  });
});

test.describe("the timeline", () => {
  test("has a mark for each dated meeting in its lane, and keys that walk through time", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${LIST}?view=timeline`);
    const marks = page.locator("#timeline a[data-meeting]");
    await expect(marks).toHaveCount(await count("m.start_date IS NOT NULL"));
    await marks.last().focus();
    await page.keyboard.press("Home");
    await expect(page.locator("#timeline a[data-meeting]:focus")).toHaveAttribute(
      "data-meeting",
      "1998-10-31-kaz-uzb-tashkent",
    );
    await expect(page.locator("[data-meeting-card]")).toContainText("31 Oct 1998");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/meetings\/1998-10-31-kaz-uzb-tashkent$/);
  });

  test("leads from a year and a level of its table to those meetings", async ({ page }) => {
    await page.goto(`${LIST}?view=timeline`);
    await page.locator("#timeline").getByText("Table", { exact: true }).click();
    const row = page.locator("#timeline tbody tr", { has: page.getByRole("rowheader", { name: "2024" }) });
    const link = row.getByRole("link").first();
    const number = Number(await link.textContent());
    await link.click();
    await expect(page.locator("tbody tr")).toHaveCount(number);
    expect(
      await count("m.level IN ('head_of_state', 'former_head_of_state') AND extract(year FROM m.start_date) = 2024"),
    ).toBe(number);
  });
});

for (const view of VIEWS) {
  test(`the ${view} keeps the list's filters and its file of the same rows`, async ({ page, request }) => {
    await page.goto(`${LIST}?view=${view}&form=state_visit&asof=2025-03-29`);
    await expect(page.locator(`#${view}`)).toBeVisible();
    const download = page.getByRole("link", { name: /Download CSV/ }).first();
    const file = await (await request.get((await download.getAttribute("href")) ?? "")).text();
    const number = await count("m.form = 'state_visit' AND m.start_date <= '2025-03-29'");
    await expect(download).toContainText(`${number} rows`);
    expect(file.match(/state_visit/g)).toHaveLength(number);
  });

  test(`the ${view} works without scripts: heading, sentence, table and links`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${LIST}?view=${view}`);
    await expect(page.locator(`#${view} h2`)).toBeVisible();
    await expect(page.locator(`#${view} table`).first()).toBeVisible();
    await page.locator(`#${view} table a`).first().click();
    await expect(page).not.toHaveURL(/view=/);
    await context.close();
  });

  for (const path of [`${LIST}?view=${view}`, `/de/meetings?view=${view}`]) {
    test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator(`#${view}`)).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
        expect(found, colorScheme).toEqual([]);
      }
    });

    test(`${path} does not scroll sideways on a phone of 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await expect(page.locator(`#${view}`)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
}

test("the views are German on the German pages", async ({ page }) => {
  await page.goto(`/de${LIST}?view=calendar`);
  await expect(page.locator("#calendar h2")).toContainText("Die meisten Treffen in einem Monat");
  await expect(page.locator("#calendar thead")).toContainText("Mär");
  await page.goto(`/de${LIST}?view=map`);
  await expect(page.locator("#map")).toContainText("Nicht auf der Karte");
  await page.goto(`/de${LIST}?view=timeline`);
  await expect(page.locator("#timeline")).toContainText("Treffen nach Ebene");
});

test("no name on the map meets another, on a wide screen and on a phone", async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${LIST}?view=map`);
    for (const map of await page.locator("#map section:has(> svg)").all()) {
      const boxes = await map
        .locator(".map-label")
        .evaluateAll((all) =>
          all.filter((label) => label.checkVisibility()).map((label) => label.getBoundingClientRect().toJSON()),
        );
      expect(boxes.length).toBeGreaterThan(0);
      const meeting = boxes.filter((a, index) =>
        boxes.some(
          (b, at) => at > index && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
      );
      expect(meeting, `${width} px`).toEqual([]);
    }
  }
});
