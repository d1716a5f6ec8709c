import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { query } from "./database";
import { expect, test } from "./fixtures";

const LIST = "/pairs/kaz-uzb/meetings";
const OF_PAIR = `m.duplicate_of IS NULL
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`;

const facets = (page: Page) => page.getByRole("navigation", { name: "Narrow the list" });
const facet = (page: Page, name: string) => facets(page).getByRole("group", { name, exact: true });
const shownCount = (page: Page) => page.getByRole("status").filter({ hasText: /entr(y|ies)|Nothing found/ });

async function direct(sql: string, values: unknown[] = []): Promise<[string, number][]> {
  const rows = await query<{ value: string; count: string }>(sql, values);
  return rows.map(({ value, count }) => [value, Number(count)]);
}

async function count(where: string): Promise<number> {
  const [row] = await direct(`SELECT 'all' AS value, count(*) FROM meetings m WHERE ${where}`);
  return row?.[1] ?? Number.NaN;
}

const entries = (number: number) => (number === 1 ? "1 entry" : `${number} entries`);

/** The values of a facet and their counts as they stand on the page, folded ones too. */
async function valuesOf(group: Locator): Promise<Map<string, number>> {
  const texts = await group
    .getByRole("link", { includeHidden: true })
    .evaluateAll((links) =>
      links.map((link) => [
        link.children[0]?.textContent ?? "",
        link.querySelector("[aria-hidden]:not(svg)")?.textContent ?? "",
      ]),
    );
  return new Map(texts.map(([label = "", number = ""]) => [label.trim(), Number(number)]));
}

test.describe("the facets of the list of meetings", () => {
  for (const [name, column] of [
    ["Place", "m.city"],
    ["Year", "to_char(m.start_date, 'YYYY')"],
  ] as const)
    test(`by ${name} have the counts of a direct query`, async ({ page }) => {
      await page.goto(LIST);
      const plain = await direct(
        `SELECT ${column} AS value, count(*) FROM meetings m WHERE ${OF_PAIR} AND ${column} IS NOT NULL GROUP BY 1`,
      );
      expect(plain.length).toBeGreaterThan(8);
      expect([...(await valuesOf(facet(page, name)))].sort()).toEqual(plain.sort());
    });

  for (const [name, column] of [
    ["Level", "m.level"],
    ["Form", "m.form"],
    ["Format", "m.format"],
    ["Host", "m.host_country"],
    ["Status", "m.status"],
    ["Confidence of the record", "m.confidence"],
  ] as const)
    test(`by ${name} have the counts of a direct query`, async ({ page }) => {
      await page.goto(LIST);
      const plain = await direct(
        `SELECT ${column} AS value, count(*) FROM meetings m WHERE ${OF_PAIR} AND ${column} IS NOT NULL GROUP BY 1`,
      );
      const shown = [...(await valuesOf(facet(page, name))).values()];
      expect(shown.sort()).toEqual(plain.map(([, number]) => number).sort());
    });

  test("by topic have the counts of a direct query", async ({ page }) => {
    await page.goto(LIST);
    const plain = await direct(
      `SELECT t.topic_code AS value, count(*) FROM meetings m JOIN meeting_topics t ON t.meeting_slug = m.slug
       WHERE ${OF_PAIR} GROUP BY 1`,
    );
    const shown = [...(await valuesOf(facet(page, "Topic"))).values()];
    expect(shown.sort()).toEqual(plain.map(([, number]) => number).sort());
  });

  test("narrow the list by the mouse, say so in chips, survive a reload, and Back takes the last one off", async ({
    page,
  }) => {
    await page.goto(LIST);
    await facet(page, "Level")
      .getByRole("link", { name: /^Heads of government/ })
      .click();
    await expect(page).toHaveURL(/level=head_of_government/);
    const expected = await count(`${OF_PAIR} AND m.level = 'head_of_government'`);
    await expect(shownCount(page)).toHaveText(entries(expected));
    await facet(page, "Format")
      .getByRole("link", { name: /^Bilateral/ })
      .click();
    // The counts of both lists may be equal: the address tells that the second has come.
    await expect(page).toHaveURL(/format=bilateral/);
    const both = await count(`${OF_PAIR} AND m.level = 'head_of_government' AND m.format = 'bilateral'`);
    await expect(shownCount(page)).toHaveText(entries(both));
    await expect(page.locator("tbody tr")).toHaveCount(both);
    await page.reload();
    await expect(page.locator("tbody tr")).toHaveCount(both);
    await expect(page.getByRole("link", { name: "Remove filter Level: Heads of government" })).toBeVisible();
    await page.goBack();
    await expect(shownCount(page)).toHaveText(entries(expected));
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await expect(shownCount(page)).toHaveText(entries(await count(OF_PAIR)));
  });

  test("widen within a facet: two places hold the meetings of both", async ({ page }) => {
    await page.goto(LIST);
    for (const city of ["Astana", "Tashkent"]) {
      await facet(page, "Place")
        .getByRole("link", { name: new RegExp(`^${city}`) })
        .click();
      await expect(page.getByRole("link", { name: `Remove filter Place: ${city}` })).toBeVisible();
    }
    await expect(shownCount(page)).toHaveText(entries(await count(`${OF_PAIR} AND m.city IN ('Astana', 'Tashkent')`)));
    await expect(facet(page, "Place").locator("[aria-current]")).toHaveCount(2);
  });

  test("are worked by the keyboard alone, folded values too", async ({ page }) => {
    await page.goto(LIST);
    const more = facet(page, "Year").locator("summary");
    await more.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const link = facet(page, "Year").locator("details a").first();
    await expect(link).toBeFocused();
    const year = (await link.textContent())?.slice(0, 4) ?? "";
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`year=${year}`));
    await expect(shownCount(page)).toHaveText(
      entries(await count(`${OF_PAIR} AND extract(year FROM m.start_date) = ${year}`)),
    );
    // What is chosen is not folded away.
    await expect(facet(page, "Year").getByRole("link", { name: new RegExp(`^${year}`) })).toBeVisible();
  });

  test("work without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(LIST);
    await facet(page, "Level")
      .getByRole("link", { name: /^Ministers/ })
      .click();
    await expect(page).toHaveURL(/level=minister/);
    await expect(shownCount(page)).toHaveText(entries(await count(`${OF_PAIR} AND m.level = 'minister'`)));
    await context.close();
  });

  test("give a file of the same rows", async ({ page, request }) => {
    await page.goto(`${LIST}?place=Tashkent&year=2024,2025&size=200`);
    const href = await page
      .getByRole("link", { name: /Download CSV/ })
      .first()
      .getAttribute("href");
    const rows: Record<string, string>[] = parse(await (await request.get(href ?? "")).text(), { columns: true });
    const links = await page.locator("tbody th a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(rows.map((row) => `/meetings/${row.meeting_id}`)).toEqual(links);
    expect(rows.length).toBeGreaterThan(0);
  });
});

test.describe("the search for meetings", () => {
  test("finds a person in three spellings, at the same meetings", async ({ page }) => {
    const found: (string | null)[][] = [];
    for (const spelling of ["Tokayev", "Tokajew", "Токаев"]) {
      await page.goto("/meetings?size=200");
      await page.getByLabel("Search").fill(spelling);
      await page.getByRole("button", { name: "Apply" }).click();
      await expect(page.getByRole("link", { name: `Remove filter Search: “${spelling}”` })).toBeVisible();
      found.push(await page.locator("tbody th a").evaluateAll((all) => all.map((link) => link.getAttribute("href"))));
    }
    expect(found[0]?.length).toBeGreaterThan(50);
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
  });

  test("asks about a misspelt name, and the answer finds it", async ({ page }) => {
    await page.goto("/meetings?q=Samarcand");
    await expect(shownCount(page)).toHaveText("Nothing found");
    await page.getByRole("link", { name: "Did you mean “Samarkand”?" }).click();
    await expect(page).toHaveURL(/q=Samarkand/);
    await expect(page.locator("tbody tr").first()).toBeVisible();
  });

  test("takes anything: a notice or no result, never an error", async ({ page, request }) => {
    for (const q of ["x".repeat(7_000), "a\0b", "word ".repeat(11)]) {
      const response = await page.goto(`/meetings?q=${encodeURIComponent(q)}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByText("Part of the address was ignored")).toBeVisible();
    }
    for (const q of ["%", "_", "%_\\", "'); DROP TABLE meetings; --", "😀", "\u0301"]) {
      const response = await page.goto(`/meetings?q=${encodeURIComponent(q)}`);
      expect(response?.status()).toBe(200);
      await expect(shownCount(page)).toBeVisible();
      expect((await request.get(`/api/v1/meetings.csv?q=${encodeURIComponent(q)}`)).status()).toBe(200);
    }
  });

  test("an unknown value of a facet is a notice on the page and a 400 in the API; an unknown place finds nothing", async ({
    page,
    request,
  }) => {
    for (const bad of [
      "level=emperor",
      "form=banquet",
      "status=maybe",
      "confidence=low",
      "year=24",
      "host=Kazakhstan",
      "view=list",
    ]) {
      await page.goto(`${LIST}?${bad}`);
      await expect(page.getByText("Part of the address was ignored")).toBeVisible();
      expect((await request.get(`/api/v1/meetings.csv?${bad}`)).status()).toBe(400);
    }
    await page.goto(`${LIST}?place=Atlantis`);
    await expect(shownCount(page)).toHaveText("Nothing found");
    await expect(page.getByText("Nothing in the record fits all of this: Place: Atlantis.")).toBeVisible();
    expect((await (await request.get("/api/v1/meetings.csv?place=Atlantis")).text()).trim().split("\n")).toHaveLength(
      1,
    );
  });
});

test.describe("the meetings of all pairs", () => {
  test("are reached from the head of every page and name the countries of each", async ({ page }) => {
    await page.goto("/sources");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Meetings" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Meetings" })).toBeVisible();
    await expect(shownCount(page)).toHaveText(entries(await count("m.duplicate_of IS NULL")));
    await expect(page.getByRole("columnheader", { name: "Countries" })).toBeVisible();
  });

  test("of one pair are on the pair's own page", async ({ page }) => {
    await page.goto("/meetings?pair=uzb-kaz&level=minister");
    await expect(page).toHaveURL(`${LIST}?level=minister`);
  });

  test("stand in German under /de, each filter by its German word", async ({ page }) => {
    await page.goto("/de/meetings");
    await expect(page.getByRole("heading", { level: 1, name: "Treffen" })).toBeVisible();
    const narrow = page.getByRole("navigation", { name: "Liste eingrenzen" });
    await narrow
      .getByRole("group", { name: "Form", exact: true })
      .getByRole("link", { name: /^Telefonat/ })
      .click();
    await expect(page).toHaveURL(/\/de\/meetings\?form=phone_call/);
    await expect(page.getByRole("status").filter({ hasText: "Einträge" })).toHaveText(
      `${await count("m.duplicate_of IS NULL AND m.form = 'phone_call'")} Einträge`,
    );
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test("the facets are folded and open by a tap; nothing scrolls sideways", async ({ page }) => {
    for (const path of [LIST, "/meetings", "/de/meetings?q=gas"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await page.goto(LIST);
    const link = facet(page, "Level").getByRole("link", { name: /^Ministers/ });
    await expect(link).toBeHidden();
    await page.locator("summary", { hasText: "Narrow the list" }).click();
    await link.click();
    await expect(page).toHaveURL(/level=minister/);
  });
});

for (const path of [LIST, `${LIST}?level=minister&place=Atlantis`, "/meetings?q=Samarcand", "/de/meetings"])
  test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
