import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { query } from "./database";
import { expect, test } from "./fixtures";

type Row = Record<string, string>;

const LEDGER = "/pairs/kaz-uzb/claims";
const ALMATY = "2025-03-29";
const OF_PAIR = `claims c JOIN meetings m ON m.slug = c.meeting_slug
  WHERE (least(m.side_a, m.side_b) = 'KAZ' AND greatest(m.side_a, m.side_b) = 'UZB'
    OR least(c.ref_area, c.counterpart_area) = 'KAZ' AND greatest(c.ref_area, c.counterpart_area) = 'UZB')`;
const VERDICTS: Record<string, string> = {
  consistent: "Consistent",
  consistent_when_rounded: "Consistent when rounded",
  inconsistent: "Inconsistent",
  period_not_finished: "Period not finished",
  not_comparable: "Not comparable",
  no_official_value: "No official value",
  reporters_disagree: "Reporters disagree",
};
const [THEN, NOW] = [5, 6];

const row = (page: Page, id: string) => page.locator(`tr[id="${id}"]`);
const cell = (line: Locator, index: number) => line.locator("> *").nth(index);
const counts = (page: Page) => page.getByRole("region", { name: "What the official figures say" });

/** The verdicts of a column of the table, in its order; a target's is the sentence that it has none. */
function shownVerdicts(page: Page, column: number): Promise<string[]> {
  return page
    .locator("main tbody tr[id]")
    .evaluateAll(
      (rows, index) => rows.map((line) => line.children[index]?.firstElementChild?.textContent ?? ""),
      column,
    );
}

async function readFile(page: Page): Promise<Row[]> {
  const href = await page
    .getByRole("link", { name: /Download CSV/ })
    .first()
    .getAttribute("href");
  return parse(await (await page.request.get(href ?? "")).text(), { columns: true });
}

async function countClaims(where = "true"): Promise<number> {
  const [found] = await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${OF_PAIR} AND ${where}`);
  return found?.n ?? -1;
}

/** The value of a series for a year that was known on a day, by direct SQL: none of the page's own code. */
async function knownValue(
  series: string,
  year: string,
  day: string,
): Promise<{ value: string; vintage: string } | undefined> {
  const rows = await query<{ value: string; vintage: string }>(
    `SELECT o.value::text AS value, o.vintage::text AS vintage FROM observations o JOIN series s ON s.id = o.series_id
     WHERE s.key = $1 AND o.period = $2 AND o.vintage <= $3::date ORDER BY o.vintage DESC LIMIT 1`,
    [series, year, day],
  );
  return rows[0];
}

test.describe("the ledger of a pair", () => {
  test("counts every claim once at each moment, and the targets apart, as its table does", async ({ page }) => {
    await page.goto(LEDGER);
    const [all, targets] = [await countClaims(), await countClaims("c.kind = 'target'")];
    expect(targets).toBeGreaterThan(0);
    await expect(page.locator("main tbody tr[id]")).toHaveCount(all);
    await expect(counts(page)).toContainText(`${targets} more claims are targets`);
    for (const [column, name] of [
      [THEN, "on the day"],
      [NOW, "now"],
    ] as const) {
      const verdicts = await shownVerdicts(page, column);
      const shown = Object.values(VERDICTS).map((word) => verdicts.filter((verdict) => verdict === word).length);
      expect(shown.reduce((sum, each) => sum + each, 0)).toBe(all - targets);
      for (const [index, word] of Object.values(VERDICTS).entries()) {
        const item = counts(page)
          .getByRole("listitem")
          .filter({ hasText: new RegExp(`^${word}\\d`) });
        await expect(item).toContainText(new RegExp(`(^|\\D)${shown[index]} ${name}`));
      }
    }
  });

  test("a count leads to its claims, says that it is chosen, and leads back", async ({ page }) => {
    await page.goto(LEDGER);
    const link = counts(page).getByRole("link", { name: /now ?: Reporters disagree$/ });
    const number = Number((await link.textContent())?.match(/\d+/)?.[0]);
    expect(number).toBeGreaterThan(0);
    await link.click();
    await expect(page).toHaveURL(`${LEDGER}?verdict=reporters_disagree`);
    await expect(page.getByRole("status").filter({ hasText: "entr" })).toContainText(`${number} entr`);
    expect(new Set(await shownVerdicts(page, NOW))).toEqual(new Set(["Reporters disagree"]));
    await expect(link).toHaveAttribute("aria-current", "true");
    await link.click();
    await expect(page).toHaveURL(LEDGER);
  });

  test("filters by kind, subject and the verdict of the day through the form, and by words", async ({ page }) => {
    await page.goto(LEDGER);
    await page.locator("summary", { hasText: "Verdict that day" }).click();
    await page.getByRole("checkbox", { name: "Period not finished", exact: true }).first().check();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/verdict_then=period_not_finished/);
    await expect(page.getByRole("link", { name: /Remove filter Verdict that day/ })).toBeVisible();
    expect(new Set(await shownVerdicts(page, THEN))).toEqual(new Set(["Period not finished"]));
    await page.goto(`${LEDGER}?subject=trade_turnover_growth&kind=fact`);
    const facts = await countClaims("c.subject = 'trade_turnover_growth' AND c.kind = 'fact'");
    await expect(page.locator("main tbody tr[id]")).toHaveCount(facts);
    await page.goto(`${LEDGER}?q=Uzbek%20economy%20grew`);
    await expect(row(page, "C104")).toBeVisible();
    await page.goto(`${LEDGER}?verdict=nonsense`);
    await expect(page.getByText("Part of the address was ignored")).toBeVisible();
    await expect(page.locator("main tbody tr[id]")).toHaveCount(await countClaims());
  });

  test("the two growth figures of Almaty: nothing official that day; today one holds and the other has no series", async ({
    page,
  }) => {
    const series = "wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N";
    expect(await knownValue(series, "2024", ALMATY)).toBeUndefined();
    const today = await knownValue(series, "2024", "2026-12-31");
    expect(Number(today?.value)).toBeGreaterThan(6);
    await page.goto(`${LEDGER}#C104`);
    const uzbek = row(page, "C104");
    await expect(uzbek).toBeInViewport();
    await expect(uzbek).toContainText("over 6 percent");
    await expect(cell(uzbek, THEN)).toContainText(/^No official value/);
    await expect(cell(uzbek, THEN).locator("data")).toHaveCount(0);
    await expect(cell(uzbek, NOW)).toContainText(/^Consistent/);
    await expect(cell(uzbek, NOW).locator(`data[value="${today?.value}"]`)).toBeVisible();
    await expect(cell(uzbek, NOW)).toContainText("percentage points lower");
    const kazakh = row(page, "C105");
    await expect(kazakh).toContainText("5.4 percent");
    await expect(kazakh).toContainText("Q1 2025");
    await expect(cell(kazakh, THEN)).toHaveText("Period not finished");
    await expect(cell(kazakh, NOW)).toHaveText("No official value");
    await cell(uzbek, NOW).getByRole("link", { name: /^WDI/ }).click();
    await expect(page).toHaveURL("/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb");
  });

  test("the view of a day judges by what was known then: its words and its verdict", async ({ page }) => {
    await page.goto(`${LEDGER}?asof=${ALMATY}`);
    await expect(page.getByRole("columnheader", { name: "By 29 Mar 2025" })).toBeVisible();
    await expect(cell(row(page, "C104"), NOW)).toContainText(/^No official value/);
    await expect(counts(page).getByRole("link", { name: /by 29 Mar 2025 ?: No official value$/ })).toHaveAttribute(
      "href",
      `${LEDGER}?verdict=no_official_value&asof=${ALMATY}`,
    );
    await page.goto(LEDGER);
    await expect(cell(row(page, "C104"), NOW)).toContainText(/^Consistent/);
  });

  test("two reporters who disagree stand in a line each, with release and own verdict", async ({ page }) => {
    await page.goto(`${LEDGER}?verdict=reporters_disagree`);
    const lines = cell(row(page, "C070"), NOW).getByRole("listitem");
    await expect(lines).toHaveCount(2);
    await expect(lines.filter({ hasText: "Kazakhstan" })).toContainText(
      /known from \d+ \w+ \d{4}.*Consistent when rounded/,
    );
    await expect(lines.filter({ hasText: "Uzbekistan" })).toContainText(/claim 0\.09 billion US\$ lower.*Inconsistent/);
    await lines.filter({ hasText: "Kazakhstan" }).getByRole("link").click();
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb\/indicators\?indicator=/);
    await expect(page.locator("tbody tr").first()).toBeVisible();
  });

  test("the file has the verdicts of the screen, for each reporter", async ({ page }) => {
    await page.goto(LEDGER);
    const [then, now] = [await shownVerdicts(page, THEN), await shownVerdicts(page, NOW)];
    const ids = await page.locator("main tbody tr[id]").evaluateAll((rows) => rows.map(({ id }) => id));
    const file = await readFile(page);
    expect(file.map(({ claim_id }) => claim_id)).toEqual(ids);
    const words = (text = "") => text.split("; ").map((part) => VERDICTS[part.split(": ").at(-1) ?? ""] ?? "");
    for (const [index, { claim_id, kind, verdict_at_claim, verdict_latest }] of file.entries()) {
      for (const [shown, parts] of [
        [then[index] ?? "", words(verdict_at_claim)],
        [now[index] ?? "", words(verdict_latest)],
      ] as const) {
        if (kind === "target") expect([claim_id, parts, shown]).toEqual([claim_id, [""], "A target: no verdict"]);
        else if (shown === "Reporters disagree") expect(new Set(parts).size, claim_id).toBeGreaterThan(1);
        else expect(parts, claim_id).toContain(shown);
      }
    }
  });

  test("explains how verdicts are made, without scripts too", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(LEDGER);
    await page.locator("summary", { hasText: "How verdicts are made" }).click();
    await expect(page.getByText("leaves 5 % of the stated figure open")).toBeVisible();
    await counts(page)
      .getByRole("link", { name: /now ?: Inconsistent$/ })
      .click();
    await expect(page).toHaveURL(`${LEDGER}?verdict=inconsistent`);
    await context.close();
  });

  test("is German on the German page", async ({ page }) => {
    await page.goto(`/de${LEDGER}`);
    await expect(page.getByRole("heading", { name: "Was die amtlichen Zahlen dazu sagen" })).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "Am Tag der Aussage" })).toBeVisible();
    await expect(cell(row(page, "C104"), NOW)).toContainText("Stimmt überein");
    await expect(cell(row(page, "C104"), NOW)).toContainText("Prozentpunkte niedriger");
    await expect(cell(row(page, "C105"), THEN)).toHaveText("Zeitraum nicht beendet");
  });
});

test.describe("claims beside other things", () => {
  test("the ledger of all pairs names the countries and holds every claim", async ({ page }) => {
    await page.goto(LEDGER);
    await page.getByRole("link", { name: "Claims of all pairs" }).click();
    await expect(page).toHaveURL("/claims");
    const [found] = await query<{ n: number }>("SELECT count(*)::int AS n FROM claims");
    await expect(page.getByRole("status").filter({ hasText: "entries" })).toHaveText(`${found?.n} entries`);
    await expect(page.getByRole("columnheader", { name: "Countries" })).toBeVisible();
    await page.getByRole("link", { name: "Next", exact: true }).click();
    await expect(page).toHaveURL("/claims?page=2");
    expect(await page.locator("main tbody tr[id]").count()).toBeGreaterThan(0);
  });

  test("carry their verdicts on the dashboard and on the page of their meeting", async ({ page }) => {
    await page.goto("/pairs/kaz-uzb");
    await expect(page.locator("#latest-claims")).toHaveText("Said, and checked");
    const said = page.getByRole("region", { name: "Said, and checked" });
    const known = new RegExp([...Object.values(VERDICTS), "A target: no verdict"].join("|"));
    for (const line of await said.locator("tbody tr").all()) await expect(line).toContainText(known);
    await page.goto("/meetings/2025-03-29-kaz-uzb-almaty");
    await expect(row(page, "C104")).toContainText("No official value");
    await expect(row(page, "C104")).toContainText("Consistent");
    await expect(row(page, "C105")).toContainText("Period not finished");
  });

  for (const path of [LEDGER, `${LEDGER}?verdict=reporters_disagree`, "/claims", `/de${LEDGER}`]) {
    test(`axe finds nothing on ${path}, light and dark, with the rules open`, async ({ page }) => {
      await page.goto(path);
      await page.locator("#verdict-rules summary").click();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
      }
    });
  }

  test("the ledger does not scroll sideways on a phone of 320 px", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [LEDGER, "/de/claims"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});
