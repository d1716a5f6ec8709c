import AxeBuilder from "@axe-core/playwright";
import { query } from "./database";
import { expect, test } from "./fixtures";

const CADENCE = "/pairs/kaz-uzb/cadence";
const EXPLORE = "/pairs/kaz-uzb/explore";
const GROWTH = "NY.GDP.MKTP.KD.ZG";

/** Meetings in person of a year that stand for themselves, by direct SQL; `more` narrows them. */
async function countOf(year: string, more = "TRUE"): Promise<string> {
  const [row] = await query<{ count: string }>(
    `SELECT count(*) AS count FROM meetings m
     WHERE m.status = 'held' AND m.duplicate_of IS NULL AND m.parent_slug IS NULL
       AND m.form NOT IN ('phone_call', 'video_call', 'video_summit') AND to_char(m.start_date, 'YYYY') = $1
       AND 2 = (SELECT count(DISTINCT p.country_iso3) FROM meeting_participants p
         WHERE p.meeting_slug = m.slug AND p.country_iso3 IN ('KAZ', 'UZB')) AND ${more}`,
    [year],
  );
  return row?.count ?? "";
}

test.describe("how often a pair met", () => {
  test("counts by year what direct SQL counts, in chart, table and file", async ({ page, request }) => {
    await page.goto(CADENCE);
    const chart = page.locator("#cadence");
    await chart.getByText("Table", { exact: true }).click();
    const lines = (await (await request.get("/api/v1/cadence.csv?pair=kaz-uzb")).text()).split("\n");
    for (const year of ["2016", "2020", "2023", "2025"]) {
      const expected = await countOf(year);
      const row = chart.locator("tbody tr").filter({ has: page.getByRole("rowheader", { name: year, exact: true }) });
      await expect(row.locator("td").first()).toHaveText(expected);
      const line = lines.find((each) => each.includes(`,${year},`) && each.includes(",in_person,all,_T,"));
      expect(line?.split(",")[11]).toBe(expected);
    }
    const heads = await countOf("2025", "m.level = 'head_of_state'");
    await page.goto(`${CADENCE}?level=head_of_state&from=2025&to=2025`);
    await expect(chart).toContainText(`${heads} meetings in person in 2025`);
  });

  test("leads from a year to its meetings", async ({ page }) => {
    await page.goto(`${CADENCE}?from=2025&to=2025`);
    await page.locator("#cadence").getByText("Table", { exact: true }).click();
    await page.getByRole("link", { name: /meetings of 2025$/ }).click();
    await expect(page).toHaveURL(/\/meetings\?from=2025&to=2025&status=held/);
  });

  test("keeps what the form chose, weights too, through reload", async ({ page }) => {
    await page.goto(CADENCE);
    const form = page.getByRole("form", { name: "What is counted" });
    await form.getByLabel("Counted by").selectOption("Q");
    await form.getByLabel("Weighting").selectOption("weighted");
    await form.getByText("Weights of forms and levels").click();
    await form.getByLabel("In a third country").fill("2.5");
    await form.getByRole("checkbox", { name: "Ministers", exact: true }).check();
    await form.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/freq=Q.*level=minister|level=minister.*freq=Q/);
    for (const step of ["first", "reloaded"]) {
      if (step === "reloaded") await page.reload();
      await expect(form.getByLabel("In a third country")).toHaveValue("2.5");
      await expect(form.getByRole("checkbox", { name: "Ministers", exact: true })).toBeChecked();
      await expect(page.locator("#cadence")).toContainText("points, by quarter");
    }
  });

  test("names what it could not read, and shows the default", async ({ page }) => {
    await page.goto(`${CADENCE}?w_visit=101&freq=W`);
    await expect(page.getByText("“w_visit” does not take “101” here")).toBeVisible();
    await expect(page.getByText("“freq” does not take “W” here")).toBeVisible();
    await expect(page.locator("#cadence")).toContainText("by year");
  });

  test("ends where the view's day ends", async ({ page }) => {
    await page.goto(`${CADENCE}?asof=2025-06-18&from=2025&to=2025`);
    await expect(page.locator("#cadence")).toContainText("5 meetings in person in 2025 (as far as recorded)");
    await expect(page.locator("#cadence")).toContainText("as it stands up to 18 Jun 2025");
  });

  test("is walked through by keys", async ({ page }) => {
    await page.goto(`${CADENCE}?from=2016&to=2025`);
    const slider = page.locator("#cadence").getByRole("slider");
    await slider.focus();
    // The first key may only open the card.
    for (let press = 0; press < 2; press++) await page.keyboard.press("Home");
    await expect(slider).toHaveAttribute("aria-valuetext", /^2016: Meetings in person /);
  });

  test("has the topics of each year, and a topic without an indicator as a finding", async ({ page }) => {
    await page.goto(CADENCE);
    await expect(page.getByText(/^Water: on the agenda \d+ times, no indicator$/)).toBeVisible();
    const [row] = await query<{ count: string }>(
      `SELECT count(DISTINCT coalesce(m.parent_slug, m.slug)) AS count FROM meetings m
       JOIN meeting_topics t ON t.meeting_slug = m.slug AND t.topic_code = 'water'
       WHERE m.status = 'held' AND m.duplicate_of IS NULL AND m.topics_basis = 'stated'
         AND to_char(m.start_date, 'YYYY') = '2025' AND 2 = (SELECT count(DISTINCT p.country_iso3)
           FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 IN ('KAZ', 'UZB'))`,
    );
    const field = page.getByRole("link", { name: new RegExp(`^Water, 2025: ${row?.count} meeting`) });
    await field.click();
    await expect(page).toHaveURL(/\/meetings\?from=2025&to=2025&topic=water/);
  });

  test("stands beside and against indicators in the explorer", async ({ page }) => {
    await page.goto(CADENCE);
    await page.getByRole("link", { name: "Against GDP growth" }).click();
    await expect(page.locator("#scatter")).toContainText("GDP growth (real) against Meetings in person");
    await page.goto(`${EXPLORE}?indicator=RAPPORT.MEETINGS,${GROWTH}&from=2016`);
    const panel = page.locator("#panel-RAPPORT-MEETINGS");
    await expect(panel).toContainText("Kazakhstan–Uzbekistan 13");
    await expect(panel).toContainText("computed from the record of meetings");
    await page.goto(`${EXPLORE}?indicator=RAPPORT.MEETINGS&transform=per_capita`);
    await expect(page.getByText(/“Per person” is of amounts of money/)).toBeVisible();
  });

  test("says for a pair without meetings that none is recorded", async ({ page }) => {
    await page.goto("/pairs/bra-fji/cadence");
    await expect(page.getByText("No meeting of Brazil and Fiji is recorded.")).toBeVisible();
  });

  test("speaks German and is told without scripts", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/de${CADENCE}?from=2016`);
    await expect(page.getByRole("heading", { name: "Wie Treffen gezählt werden" })).toBeVisible();
    await expect(page.locator("#cadence [data-bar]").first()).toBeAttached();
    await expect(page.locator("#cadence table")).toBeVisible();
    await context.close();
  });

  test("axe finds nothing, light and dark, and a phone does not scroll it sideways", async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${CADENCE}?weight=weighted`);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test("the page of sources says that the counts are computed", async ({ page }) => {
    await page.goto("/sources");
    await expect(page.getByText(/rapport-meetings is no publisher’s/)).toBeVisible();
  });
});
