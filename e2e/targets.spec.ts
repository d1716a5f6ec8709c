import { query } from "./database";
import { expect, test } from "./fixtures";

const TARGETS = "/pairs/kaz-uzb/targets";
const COMPARED = "/pairs/kaz-uzb/compared";

/** Claims of the pair by direct SQL: none of the page's own code. */
const OF_PAIR = "ref_area IN ('KAZ', 'UZB') AND counterpart_area IN ('KAZ', 'UZB')";

test.describe("the targets of a pair", () => {
  test("stand in order of their days, each with its meeting and its row in the ledger", async ({ page }) => {
    await page.goto(TARGETS);
    const said = await query<{ id: string }>(
      `SELECT id FROM claims WHERE kind = 'target' AND ${OF_PAIR} ORDER BY said_on, value * 10::numeric ^ unit_multiplier, id`,
    );
    const table = page.getByRole("table", { name: "The targets as they were named" });
    await expect(table.locator("tbody tr td:last-child")).toHaveText(said.map(({ id }) => id));
    const moved = table.getByRole("row", { name: /C098/ });
    await expect(moved).toContainText("later: 2026 before");
    await moved.getByRole("link", { name: "C098 in the ledger" }).click();
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb\/claims#C098$/);
    await expect(page.locator("#C098")).toBeVisible();
  });

  test("say which growth 10 billion by 2030 still takes, from the newest official counts", async ({ page }) => {
    await page.goto(`${TARGETS}?asof=2026-10-01`);
    const [row] = await query<{ value: string; year: string }>(
      `SELECT sum(value)::text AS value, period AS year FROM (
         SELECT DISTINCT ON (s.key, o.period) o.value, o.period FROM observations o JOIN series s ON s.id = o.series_id
         JOIN indicators i ON i.code = s.indicator_code
         WHERE s.dataset_code = 'kz-bns-trade' AND s.ref_area = 'KAZ' AND s.counterpart_area = 'UZB'
           AND i.measure IN ('trade_export', 'trade_import') AND o.period ~ '^[0-9]{4}$' AND o.vintage <= '2026-10-01'
         ORDER BY s.key, o.period, o.vintage DESC) newest
       GROUP BY period HAVING count(value) = 2 ORDER BY period DESC LIMIT 1`,
    );
    const last = Number(row?.value) / 1e6;
    const growth = ((10 / last) ** (1 / (2030 - Number(row?.year))) - 1) * 100;
    await expect(page.locator("#targets-1 figcaption")).toContainText(
      `counts ${last.toFixed(2)} billion US$ in ${row?.year} and needs ${growth.toFixed(1)} % a year`,
    );
    // From 1 October 2026 to 31 December 2030.
    await expect(page.locator("#targets-1 figcaption")).toContainText("1,552 days are left.");
  });

  test("are drawn at their years, with dotted lines to what can still be reached", async ({ page }) => {
    await page.goto(TARGETS);
    const chart = page.locator("#targets-1");
    const distinct = await query(
      `SELECT DISTINCT value * 10::numeric ^ unit_multiplier, target_period FROM claims WHERE kind = 'target' AND ${OF_PAIR}`,
    );
    expect(distinct.length).toBeGreaterThan(0);
    await expect(chart.locator("[data-target]")).toHaveCount(distinct.length);
    await expect(chart.locator("[data-required]")).not.toHaveCount(0);
    await chart.getByRole("radio", { name: "Table" }).check();
    await expect(chart.getByRole("table", { name: /by reporter and data set/ })).toBeVisible();
  });

  test("are a file of as many rows as it promises", async ({ page }) => {
    await page.goto(TARGETS);
    const link = page.getByRole("link", { name: /Download CSV/ }).last();
    const href = (await link.getAttribute("href")) ?? "";
    expect(href).toContain("kind=target");
    const count = Number(/\((\d+) rows\)/.exec((await link.textContent()) ?? "")?.[1]);
    const answer = await page.request.get(href);
    expect((await answer.text()).trim().split("\n")).toHaveLength(count + 1);
  });

  test("know on a day only what had been said by then", async ({ page }) => {
    await page.goto(`${TARGETS}?asof=2019-01-01`);
    const table = page.getByRole("table", { name: "The targets as they were named" });
    await expect(table.getByRole("row", { name: /C030/ })).toContainText("lowered");
    await expect(table.getByRole("row", { name: /C033/ })).toHaveCount(0);
    await expect(page.getByRole("main")).not.toContainText("2030");
  });

  test("of a pair without any say so and lead to the ledger", async ({ page }) => {
    await page.goto("/pairs/deu-fra/targets");
    await expect(page.getByText("No target is on record")).toBeVisible();
    await page.getByRole("link", { name: "All figures quoted at their meetings" }).click();
    await expect(page).toHaveURL(/\/pairs\/deu-fra\/claims$/);
  });

  test("are read without scripts, in German, on a narrow phone", async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    for (const path of [TARGETS, COMPARED]) {
      await page.goto(`/de${path}`);
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      await expect(page.getByRole("table").first()).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    }
    await context.close();
  });
});

test.describe("claims against claims", () => {
  test("name the contradictions of 2018 and of 2023 before all that agrees", async ({ page }) => {
    await page.goto(COMPARED);
    const groups = page.locator("section[aria-labelledby=said] > div > section");
    await expect(groups.first().getByText("contradiction", { exact: true })).toBeVisible();
    const of = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) }).first();
    await expect(of("Trade turnover, 2018")).toContainText(
      "2.1 billion US$ and over 3 billion US$ cannot both be true",
    );
    await expect(of("Trade turnover, 2023")).toContainText("4.4 billion US$ and 4.5 billion US$ cannot both be true");
    await expect(of("Trade turnover, 2023")).not.toContainText("under 4.5 billion US$ cannot");
    await expect(of("Trade turnover, 2018")).toContainText("0.9 billion US$ or 42.9 % of the lowest apart");
    const last = groups.last();
    await expect(last.getByText("contradiction", { exact: true })).toHaveCount(0);
  });

  test("stand oldest first beside the official figures of each reporter", async ({ page }) => {
    await page.goto(COMPARED);
    const group = page.getByRole("region", { name: /^Trade turnover, 2023/ }).first();
    const said = await query<{ id: string }>(
      `SELECT id FROM claims WHERE subject = 'trade_turnover' AND kind <> 'target' AND period = '2023' AND ${OF_PAIR}
       ORDER BY said_on, id`,
    );
    await expect(group.locator("tbody tr td:last-child")).toHaveText(said.map(({ id }) => id));
    await expect(group).toContainText("Official, by reporter");
    await expect(group.getByRole("listitem").filter({ hasText: /^Kazakhstan \(/ })).not.toHaveCount(0);
    await expect(group.getByRole("listitem").filter({ hasText: /^Uzbekistan \(/ })).not.toHaveCount(0);
  });

  test("show what adds up and what does not, and why the rest cannot be checked", async ({ page }) => {
    await page.goto(COMPARED);
    const sums = page.getByRole("region", { name: "Do the figures add up?" });
    await expect(sums.getByText(/^The parts leave room for 4.30 to 4.50 billion US\$/)).toBeVisible();
    const growth = sums.getByRole("listitem").filter({ hasText: "Growth and the two amounts" });
    await expect(growth.filter({ hasText: "C079" }).filter({ hasText: "C034" }).first()).toContainText("contradicts");
    await sums.getByText(/figures that cannot be checked/).click();
    await expect(sums.getByText("Nobody quoted the amount from which this growth starts.").first()).toBeVisible();
  });

  test("are reached from the targets by the keyboard", async ({ page }) => {
    await page.goto(TARGETS);
    const nav = page.getByRole("navigation", { name: "Views of the claims" });
    await expect(nav.getByRole("link", { name: "Targets" })).toHaveAttribute("aria-current", "page");
    await nav.getByRole("link", { name: "Said against said" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb\/compared$/);
  });

  test("of a pair without any say so", async ({ page }) => {
    await page.goto("/pairs/deu-fra/compared");
    await expect(page.getByText("Nothing to compare")).toBeVisible();
  });
});
