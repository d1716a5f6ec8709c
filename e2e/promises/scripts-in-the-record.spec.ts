import type { Page } from "@playwright/test";
import { decodeCsv, restoreText } from "@/lib/csv/decode";
import { neutralise } from "@/lib/csv/encode";
import { expect, test } from "../fixtures";
import { type OwnSite, openOwnSite } from "../own-site";
import { HOSTILE_INDICATOR, HOSTILE_PAIR, writeHostileRecord } from "./hostile-record";
import { scriptAddresses, scriptPayloads } from "./script-payloads";

const PAYLOADS = scriptPayloads(200);
const MEETING_PAGES = 41;
const code = encodeURIComponent(HOSTILE_INDICATOR);
const PAGES = [
  "/",
  `/pairs/${HOSTILE_PAIR}`,
  `/pairs/${HOSTILE_PAIR}/meetings?size=200`,
  `/pairs/${HOSTILE_PAIR}/indicators?size=200`,
  `/pairs/${HOSTILE_PAIR}/claims?size=200`,
  `/pairs/${HOSTILE_PAIR}/documents?size=200`,
  `/indicators/${code}?pair=${HOSTILE_PAIR}`,
  "/sources",
];
const MEETINGS = Array.from({ length: MEETING_PAGES }, (_, index) => `/meetings/m${index + 1}`);

/** Words of a text without the space between them, which a page may lay out in its own way. */
const squeeze = (text: string) => text.replace(/\s+/g, "");

/** Goes there and gives the addresses of links that are none of the web, and whether a script of the record ran. */
async function visit(page: Page, url: string) {
  await page.goto(url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  return page.evaluate(() => ({
    links: [...document.links].map(({ href }) => href).filter((href) => !/^https?:/.test(href)),
    forms: [...document.forms].map((form) => form.action).filter((action) => !/^https?:/.test(action)),
    ran: Reflect.get(window, "__xss"),
  }));
}

test.describe.configure({ mode: "default", timeout: 180_000 });

test.describe("200 scripts in every text and address of the record", () => {
  let site: OwnSite;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    const write = (database: OwnSite["database"]) =>
      writeHostileRecord(database, PAYLOADS, scriptAddresses(PAYLOADS.length));
    site = await openOwnSite("scripts", write);
  });
  test.afterAll(() => site.close());
  test.beforeEach(({ page }) => {
    page.on("dialog", (dialog) => {
      dialog.dismiss().catch(() => undefined);
      throw new Error(`A script of the record opened a dialog: ${dialog.message()}`);
    });
  });

  for (const language of ["", "/de"]) {
    test(`run on no page and become no link${language && ", in German"}`, async ({ page }) => {
      for (const path of [...PAGES, ...MEETINGS.slice(0, language ? 3 : MEETING_PAGES)]) {
        const found = await visit(page, site.url + (language + path).replace(/(.)\/$/, "$1"));
        expect(found, path).toEqual({ links: [], forms: [], ran: undefined });
      }
    });
  }

  test("run on no card of the chart", async ({ page }) => {
    await page.goto(`${site.url}/pairs/${HOSTILE_PAIR}`);
    const marks = page.locator("#growth [data-meeting]");
    await expect(marks.first()).toBeVisible();
    await page.locator("#growth [data-meeting][tabindex='0']").focus();
    for (const key of ["Home", ...Array.from({ length: 20 }, () => "ArrowRight")]) {
      await page.keyboard.press(key);
      await expect(page.locator("[data-meeting-card]")).toBeVisible();
    }
    expect(await page.evaluate(() => Reflect.get(window, "__xss"))).toBeUndefined();
  });

  for (const tab of ["meetings", "claims", "documents"]) {
    test(`stand word for word on the tab ${tab}`, async ({ page }) => {
      await page.goto(`${site.url}/pairs/${HOSTILE_PAIR}/${tab}?size=200`);
      const shown = new Set((await page.locator("tbody th").allTextContents()).map(squeeze));
      const missing = PAYLOADS.map(squeeze).filter((text) => ![...shown].some((cell) => cell.includes(text)));
      expect(missing).toEqual([]);
    });
  }

  for (const [list, column] of [
    ["meetings", "title"],
    ["claims", "statement"],
    ["documents", "title"],
  ] as const) {
    test(`stand in the file of ${list}, marked where they look like a formula`, async ({ request }) => {
      const answer = await request.get(`${site.url}/api/v1/${list}.csv?pair=${HOSTILE_PAIR}`);
      const [header = [], ...rows] = decodeCsv(await answer.text());
      const cells = rows.map((row) => row[header.indexOf(column)] ?? "");
      expect(new Set(cells)).toEqual(new Set(PAYLOADS.map(neutralise)));
      expect(new Set(cells.map(restoreText))).toEqual(new Set(PAYLOADS));
    });
  }
});
