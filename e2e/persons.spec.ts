import AxeBuilder from "@axe-core/playwright";
import { parse } from "csv-parse/sync";
import { query } from "./database";
import { expect, test } from "./fixtures";

const TOKAYEV = "/persons/kassym-jomart-tokayev";

const readCsv = (text: string): Record<string, string>[] => parse(text, { columns: true });

test.describe("the list of persons", () => {
  test("finds one person in three spellings, by mouse and by keyboard", async ({ page }) => {
    await page.goto("/persons");
    for (const spelling of ["Tokayev", "Tokajew", "Токаев"]) {
      const field = page.getByRole("textbox", { name: "Name or office" });
      await field.fill(spelling);
      await field.press("Enter");
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(spelling)}`));
      await expect(page.getByRole("status").filter({ hasText: "entry" })).toHaveText("1 entry");
      await expect(page.getByRole("link", { name: "Kassym-Jomart Tokayev" })).toBeVisible();
    }
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await expect(page).not.toHaveURL(/q=/);
  });

  test("counts meetings and quoted figures as plain SQL does, and orders by them", async ({ page }) => {
    const [most] = await query<{ name: string; meetings: string }>(
      `SELECT p.name, count(DISTINCT coalesce(m.duplicate_of, m.slug)) AS meetings FROM persons p
       JOIN meeting_participants a ON a.person_slug = p.slug JOIN meetings m ON m.slug = a.meeting_slug
       GROUP BY p.slug ORDER BY 2 DESC LIMIT 1`,
    );
    await page.goto("/persons");
    await page.getByRole("link", { name: "By number of meetings" }).click();
    await expect(page).toHaveURL(/sort=-meetings/);
    const first = page
      .getByRole("listitem")
      .filter({ hasText: /figures? quoted/ })
      .first();
    await expect(first).toContainText(most?.name ?? "nobody");
    await expect(first).toContainText(`${most?.meetings} meetings`);
  });

  test("takes what it does not understand with a notice, a pattern as it stands, and a page too far with a way back", async ({
    page,
  }) => {
    await page.goto("/persons?colour=red");
    await expect(page.getByText("Part of the address was ignored")).toBeVisible();
    await page.goto(`/persons?q=${encodeURIComponent("%")}`);
    await expect(page.getByText("No person matches.")).toBeVisible();
    await page.goto(`/persons?q=${"a".repeat(10_000)}`);
    await expect(page.getByText("Part of the address was ignored")).toBeVisible();
    await page.goto("/persons?page=900");
    await page.getByRole("link", { name: "To the first page" }).click();
    await expect(page).toHaveURL(/\/persons$/);
  });
});

test.describe("the page of a person", () => {
  test("has the name in every spelling, each in its language", async ({ page }) => {
    await page.goto(TOKAYEV);
    const spellings = page.getByRole("region", { name: "The name in every spelling" });
    const names = await query<{ name: string; language: string }>(
      "SELECT name, language FROM person_names WHERE person_slug = 'kassym-jomart-tokayev'",
    );
    expect(names.length).toBeGreaterThan(3);
    for (const { name, language } of names) await expect(spellings.locator(`[lang="${language}"]`)).toHaveText(name);
  });

  test("has each office from the first to the last meeting that shows it", async ({ page }) => {
    const [office] = await query<{ first: string; last: string; n: string }>(
      `SELECT min(m.slug) FILTER (WHERE m.start_date = e.first) AS first, max(m.slug) FILTER (WHERE m.start_date = e.last)
         AS last, count(DISTINCT m.slug) AS n
       FROM meetings m JOIN meeting_participants p ON p.meeting_slug = m.slug,
         (SELECT min(m.start_date) AS first, max(m.start_date) AS last FROM meetings m
          JOIN meeting_participants p ON p.meeting_slug = m.slug WHERE p.person_slug = 'nursultan-nazarbayev'
            AND p.office_slug = 'president-of-kazakhstan' AND m.status = 'held' AND m.duplicate_of IS NULL) e
       WHERE p.person_slug = 'nursultan-nazarbayev' AND p.office_slug = 'president-of-kazakhstan' AND m.status = 'held'
         AND m.duplicate_of IS NULL`,
    );
    await page.goto("/persons/nursultan-nazarbayev");
    const shown = page.getByRole("region", { name: "Offices, as the record shows them" }).locator("dl > div").first();
    await expect(shown).toContainText("President of Kazakhstan");
    await expect(shown).toContainText(`${office?.n} meetings`);
    await expect(shown.getByRole("link").first()).toHaveAttribute("href", `/meetings/${office?.first}`);
    await expect(shown.getByRole("link").last()).toHaveAttribute("href", `/meetings/${office?.last}`);
  });

  test("has the meetings and the claims of the person, as many as their files", async ({ page }) => {
    await page.goto(TOKAYEV);
    const [met] = await query<{ n: string }>(
      `SELECT count(DISTINCT coalesce(m.duplicate_of, m.slug)) AS n FROM meeting_participants p
       JOIN meetings m ON m.slug = p.meeting_slug WHERE p.person_slug = 'kassym-jomart-tokayev'`,
    );
    const [said] = await query<{ n: string }>(
      "SELECT count(*) AS n FROM claims WHERE speaker_slug = 'kassym-jomart-tokayev'",
    );
    const files = page.getByRole("link", { name: /Download CSV/ });
    for (const [index, { n = "" } = {}] of [met, said].entries()) {
      await expect(files.nth(index)).toContainText(`${n} rows`);
      const href = (await files.nth(index).getAttribute("href")) ?? "";
      expect(readCsv(await (await page.request.get(href)).text())).toHaveLength(Number(n));
    }
    await expect(page.locator("#C104")).toContainText("Consistent");
  });

  test("of a day before anything was known of the person says so; of nobody there is no page", async ({
    page,
    expectedErrors,
  }) => {
    await page.goto("/persons/shavkat-mirziyoyev?asof=2016-01-01");
    await expect(page.getByText("Nothing of Shavkat Mirziyoyev was known on 1 Jan 2016.")).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
    expectedErrors.push(/404/);
    expect((await page.goto("/persons/nobody"))?.status()).toBe(404);
  });

  test("is German in German", async ({ page }) => {
    await page.goto(`/de${TOKAYEV}`);
    await expect(page.getByRole("region", { name: "Der Name in jeder Schreibweise" })).toContainText("Kasachisch");
    await expect(page.getByRole("heading", { name: "Genannte Zahlen" })).toBeVisible();
  });
});

test.describe("the documents of all countries", () => {
  test("narrow by kind, parties, topic, status and words, and count as plain SQL and the file do", async ({ page }) => {
    const cases = [
      ["type=treaty", "d.type = 'treaty'"],
      ["status=adopted", "d.status = 'adopted'"],
      ["topic=water", "EXISTS (SELECT FROM document_topics t WHERE t.document_id = d.id AND t.topic_code = 'water')"],
      [
        "party=KAZ,TKM",
        "2 = (SELECT count(*) FROM document_parties p WHERE p.document_id = d.id AND p.country_iso3 IN ('KAZ', 'TKM'))",
      ],
      ["q=friendship", "d.title ILIKE '%friendship%'"],
    ] as const;
    for (const [search, where] of cases) {
      const [row] = await query<{ n: string }>(`SELECT count(*) AS n FROM documents d WHERE ${where}`);
      await page.goto(`/documents?${search}`);
      await expect(page.locator("tbody tr"), search).toHaveCount(Number(row?.n));
      const file = await (await page.request.get(`/api/v1/documents.csv?${search}`)).text();
      expect(readCsv(file), search).toHaveLength(Number(row?.n));
    }
  });

  test("lead to meeting and source, and those of a pair stand on the page of the pair", async ({ page }) => {
    await page.goto("/documents?pair=kaz-uzb&type=treaty");
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb\/documents\?type=treaty$/);
    const row = page.getByRole("row").filter({ hasText: "Treaty on eternal friendship" });
    await expect(row.getByRole("link", { name: "Talks in Tashkent" })).toHaveAttribute(
      "href",
      /\/meetings\/1998-10-31/,
    );
    await expect(row.locator('a[rel="noreferrer"]')).toHaveCount(1);
    await page.getByRole("link", { name: "Documents of all countries" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Documents");
  });
});

for (const path of ["/persons", TOKAYEV, "/documents", "/de/persons", `/de${TOKAYEV}`, "/de/documents"]) {
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
