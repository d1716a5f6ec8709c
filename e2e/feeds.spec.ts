import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import { query } from "./database";
import { expect, test } from "./fixtures";

const MEETINGS = "/pairs/kaz-uzb/meetings";
const alternates = 'link[rel="alternate"][type="application/atom+xml"], link[rel="alternate"][type="text/calendar"]';

const OF_PAIR = `EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`;

test.describe("the feeds of a pair", () => {
  test("are named in the head of its pages, where readers look for them, and each is one", async ({
    page,
    request,
  }) => {
    for (const path of ["/pairs/kaz-uzb", MEETINGS, "/pairs/kaz-uzb/claims", `/de${MEETINGS}`]) {
      await page.goto(path);
      const links = await page
        .locator(alternates)
        .evaluateAll((all) => all.map((link) => [link.getAttribute("type") ?? "", link.getAttribute("href") ?? ""]));
      expect(links).toHaveLength(3);
      for (const [type = "", href = ""] of links) {
        const response = await request.get(href);
        expect(response.status()).toBe(200);
        expect(response.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
        const text = await response.text();
        if (type === "text/calendar") expect(ICAL.parse(text)[0]).toBe("vcalendar");
        else expect(XMLValidator.validate(text)).toBe(true);
      }
    }
  });

  test("hold the meetings that direct SQL finds, on the days that are known", async ({ request }) => {
    const rows = await query<{ slug: string; day: string }>(
      `SELECT m.slug, m.start_date AS day FROM meetings m
       WHERE m.duplicate_of IS NULL AND m.date_precision = 'day' AND ${OF_PAIR}`,
    );
    const text = await (await request.get("/api/v1/meetings.ics?pair=kaz-uzb")).text();
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ uid, startDate }) => `${uid} ${startDate}`).sort()).toEqual(
      rows.map(({ slug, day }) => `${slug}@rapport ${day}`).sort(),
    );
  });

  test("link to pages that are there", async ({ page, request }) => {
    const text = await (await request.get("/api/v1/meetings.atom?pair=kaz-uzb&from=2025-03-29&to=2025-03-29")).text();
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" || name === "link" });
    const [entry] = parser.parse(text).feed.entry;
    await page.goto(entry.link[0]["@_href"]);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(entry.link[0]["@_href"]).toMatch(/^http:\/\/localhost:\d+\/meetings\//);
  });

  test("stand on the tab of meetings with its filters, and without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(`${MEETINGS}?level=minister`);
    const calendar = page.getByRole("link", { name: "Meetings as a calendar to subscribe to" });
    expect(await calendar.getAttribute("href")).toBe("/api/v1/meetings.ics?pair=kaz-uzb&level=minister");
    await expect(page.getByRole("link", { name: "Meetings as a feed to subscribe to" })).toBeVisible();
    await context.close();
  });
});

test.describe("the columns of research on the tab of meetings", () => {
  test("are files with as many rows as their links say", async ({ page, request }) => {
    await page.goto(`${MEETINGS}?level=head_of_state`);
    await page.locator("summary", { hasText: "Other columns" }).click();
    for (const name of ["Rapport", "COLT", "PLOVER"]) {
      const link = page.getByRole("link", { name: new RegExp(`^${name}’s columns, `) });
      const [, count = ""] = /, ([\d,]+) rows?/.exec((await link.textContent()) ?? "") ?? [];
      const href = (await link.getAttribute("href")) ?? "";
      expect(href).toContain("level=head_of_state");
      const text = await (await request.get(href)).text();
      // A cell of ours may hold a line break; none of these does.
      expect(text.trimEnd().split("\n").length - 1).toBe(Number(count.replace(",", "")));
    }
  });
});

test("a feed that is asked for wrongly says what, and is not a page", async ({ request }) => {
  const response = await request.get("/api/v1/meetings.ics?pair=kaz-uzb&level=king&page=2");
  expect(response.status()).toBe(400);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  const { errors } = await response.json();
  expect(errors.map(({ name }: { name: string }) => name)).toEqual(["level", "page"]);
});
