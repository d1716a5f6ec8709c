import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Download, Page } from "@playwright/test";
import { freePort } from "@/lib/db/embedded/control";
import { expect, test } from "./fixtures";

const DAY = "2025-03-29";
const PAIR = "/pairs/kaz-uzb";
const VIEW = `?from=2016&asof=${DAY}`;
const EMBED = "/embed/pairs/kaz-uzb/growth";
// Pages for frames carry another frame policy than all others, by which the fixtures judge; the tests here look at it.
const FRAME_POLICY = /\/embed\/.*(x-frame-options|frame-ancestors)/;

const chart = (page: Page, id: string) => page.locator(`#${id}`);

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

async function take(page: Page, id: string, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  await expect(chart(page, id)).toBeVisible();
  const coming = page.waitForEvent("download");
  await press();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

const takeSvg = (page: Page, id: string) =>
  take(page, id, () => chart(page, id).getByRole("link", { name: "Download the chart as SVG" }).click());
const takePng = (page: Page, id: string) =>
  take(page, id, () => chart(page, id).getByRole("button", { name: "Download the chart as PNG" }).click());

/** What the browser's own XML parser reads: throws by its `parsererror` where the text is not well formed. */
async function readSvg(page: Page, svg: string) {
  // In a page of its own: the policy of ours lets no document take styles from a text.
  const reader = await page.context().newPage();
  const read = await reader.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "image/svg+xml");
    const of = (name: string) => [...document.querySelectorAll(name)];
    const size = (name: string) => Number(document.documentElement.getAttribute(name));
    return {
      errors: of("parsererror").length,
      width: size("width"),
      height: size("height"),
      said: of("text")
        .map((each) => each.textContent)
        .join(" "),
      lines: of("g[data-line]").length,
      points: of("g[data-scatter] > *").length,
      bounds: of('g[data-comparator]:not([data-comparator="="])').length,
      gaps: of("[data-gap]").length,
      bars: of("[data-bar]").map((each) => each.getAttribute("data-bar")),
      targets: of("[data-target]").map((each) => each.getAttribute("data-target")),
      foreign: of("image, script, foreignObject, use, [href]").length,
    };
  }, svg);
  await reader.close();
  return read;
}

// Width and height stand big-endian in the first chunk of a PNG (PNG specification, 11.2.2 IHDR).
function sizeOfPng(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function coloursOf(page: Page, png: Buffer) {
  return page.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const seen = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4) seen.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
      return ["251,250,247", "0,104,168", "179,79,0"].map((colour) => seen.has(colour));
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}

test.describe("the picture of a chart", () => {
  test("as SVG stands for itself: finding, day of the view, source and address, and nothing from elsewhere", async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${PAIR}${VIEW}`);
    const { name, bytes } = await takeSvg(page, "growth");
    expect(name).toBe(`kaz-uzb_growth_from-2016_asof-${DAY}.svg`);
    const text = bytes.toString();
    const svg = await readSvg(page, text);
    expect(svg).toMatchObject({ errors: 0, foreign: 0, lines: 2, width: 960 });
    const title = await chart(page, "growth").getByRole("heading").first().textContent();
    expect(svg.said).toContain(title);
    expect(svg.said).toContain("As known on 29 Mar 2025.");
    expect(svg.said).toContain("World Bank, World Development Indicators; release of 24 Mar 2025");
    expect(svg.said).toContain(`${baseURL}${PAIR}${VIEW}#growth`);
    const addresses = text.match(/(url\(|src=|href=)["']?(?!data:)[^)"']*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith("url(data:"))).toEqual([]);
  });

  test("as PNG is the same at twice the size, with the colours of both countries", async ({ page }) => {
    await page.goto(`${PAIR}${VIEW}`);
    const svg = await readSvg(page, (await takeSvg(page, "growth")).bytes.toString());
    const { name, bytes } = await takePng(page, "growth");
    expect(name).toBe(`kaz-uzb_growth_from-2016_asof-${DAY}.png`);
    expect(sizeOfPng(bytes)).toEqual({ width: 2 * svg.width, height: 2 * svg.height });
    expect(await coloursOf(page, bytes)).toEqual([true, true, true]);
  });

  test("of an indicator is had from its page, in German on a German page", async ({ page }) => {
    await page.goto("/de/indicators/NY.GDP.MKTP.CD?pair=kaz-uzb");
    const { name, bytes } = await take(page, "indicator", () =>
      chart(page, "indicator").getByRole("link", { name: "Diagramm als SVG herunterladen" }).click(),
    );
    expect(name).toBe("kaz-uzb_ny-gdp-mktp-cd.svg");
    expect((await readSvg(page, bytes.toString())).said).toContain("/de/indicators/NY.GDP.MKTP.CD?pair=kaz-uzb");
  });

  const [GROWTH, GDP, PEOPLE] = ["NY.GDP.MKTP.KD.ZG", "NY.GDP.MKTP.CD", "SP.POP.TOTL"];
  const panel = (code: string) => `panel-${code.replaceAll(".", "-")}`;

  test("of a panel of the explorer says what its page says, and is not there where its unit refuses", async ({
    page,
    baseURL,
    request,
  }) => {
    const view = `indicator=${GDP}&transform=index&base=2015`;
    await page.goto(`${PAIR}/explore?${view}`);
    const { name, bytes } = await takeSvg(page, panel(GDP));
    expect(name).toBe("kaz-uzb_ny-gdp-mktp-cd-index.svg");
    const svg = await readSvg(page, bytes.toString());
    expect(svg).toMatchObject({ errors: 0, foreign: 0, lines: 2 });
    expect(svg.said).toContain(await chart(page, panel(GDP)).getByRole("heading").first().textContent());
    // An address that a line cannot hold is broken where the line ends.
    expect(svg.said.replaceAll(" ", "")).toContain(`${baseURL}${PAIR}/explore?${view}#${panel(GDP)}`);
    const refused = await request.get(`/api/v1/charts/panel.svg?pair=kaz-uzb&indicator=${GROWTH}&transform=index`);
    expect(refused.status()).toBe(400);
    expect(await refused.text()).toContain("“Index” does not suit");
  });

  test("of the transformed panel of an indicator and of its revisions is had from their pages", async ({ page }) => {
    await page.goto(`/indicators/${PEOPLE}?pair=kaz-uzb&transform=pc1`);
    const transformed = await takeSvg(page, panel(PEOPLE));
    expect(transformed.name).toBe("kaz-uzb_sp-pop-totl-pc1.svg");
    expect(await readSvg(page, transformed.bytes.toString())).toMatchObject({ errors: 0, lines: 2 });
    await page.goto(`/indicators/${GROWTH}/revisions?pair=kaz-uzb`);
    const drawn = await chart(page, "revisions").locator("g[data-line]").count();
    const revised = await readSvg(page, (await takeSvg(page, "revisions")).bytes.toString());
    expect(revised).toMatchObject({ errors: 0, lines: drawn });
    expect(revised.said).toContain(await chart(page, "revisions").getByRole("heading").first().textContent());
  });

  test("of the scatter has every point of the page, as PNG too", async ({ page }) => {
    await page.goto(`${PAIR}/explore?view=scatter&x=${GROWTH}&y=${GDP}&from=2010&to=2020`);
    const points = await chart(page, "scatter").locator("[data-point]").count();
    const svg = await readSvg(page, (await takeSvg(page, "scatter")).bytes.toString());
    expect(svg).toMatchObject({ errors: 0, foreign: 0, points });
    expect(svg.said).toContain("Kazakhstan: n = 11.");
    const { bytes } = await takePng(page, "scatter");
    expect(sizeOfPng(bytes)).toEqual({ width: 2 * svg.width, height: 2 * svg.height });
    expect(await coloursOf(page, bytes)).toEqual([true, true, true]);
  });

  test("of the trade tab has the lines, the gaps and the bounds of the page", async ({ page }) => {
    await page.goto(`${PAIR}/trade`);
    for (const id of ["flows", "sums"]) {
      const on = chart(page, id);
      const svg = await readSvg(page, (await takeSvg(page, id)).bytes.toString());
      expect(svg).toMatchObject({ errors: 0, foreign: 0, lines: await on.locator("g[data-line]").count() });
      const bounds = await on.locator('[data-figure]:not([data-comparator="="])').count();
      // The legend shows one of them besides.
      expect(svg.bounds).toBeGreaterThanOrEqual(bounds + 1);
      expect(bounds).toBeGreaterThan(0);
      expect(svg.said).toContain("press figure, no statistic");
      expect(svg.gaps > 0).toBe(id === "flows");
    }
  });

  test("of the count of meetings has the bars of the page under its own weights, as PNG and in a frame too", async ({
    page,
    baseURL,
    expectedErrors,
  }) => {
    expectedErrors.push(FRAME_POLICY);
    const own = "/cadence?weight=weighted&w_visit=2.5&from=2016&to=2024";
    await page.goto(`${PAIR}${own}`);
    const bars = await chart(page, "cadence")
      .locator("[data-bar]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-bar")));
    expect(bars.length).toBeGreaterThan(0);
    const { name, bytes } = await takeSvg(page, "cadence");
    expect(name).toBe("kaz-uzb_cadence_2016-2024.svg");
    const svg = await readSvg(page, bytes.toString());
    expect(svg).toMatchObject({ errors: 0, foreign: 0, lines: 1, bars });
    expect(svg.said).toContain(await chart(page, "cadence").getByRole("heading").first().textContent());
    expect(svg.said).toContain("computed from the record of meetings as it stands up to");
    expect(svg.said.replaceAll(" ", "")).toContain(`${baseURL}${PAIR}${own}#cadence`);
    const png = await takePng(page, "cadence");
    expect(sizeOfPng(png.bytes)).toEqual({ width: 2 * svg.width, height: 2 * svg.height });
    const title = await chart(page, "cadence").getByRole("heading").first().textContent();
    await page.goto(`/embed${PAIR}${own}`);
    await expect(chart(page, "cadence").getByRole("heading").first()).toHaveText(title ?? "");
    await expect(page.locator("a[download]")).toHaveCount(0);
  });

  test("of the targets has the marks of the page, as known on the day of the view, and stands in a frame", async ({
    page,
    baseURL,
    expectedErrors,
  }) => {
    expectedErrors.push(FRAME_POLICY);
    const view = "/targets?asof=2025-10-01";
    await page.goto(`${PAIR}${view}`);
    const marks = await chart(page, "targets")
      .locator("[data-target]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-target")));
    expect(marks.length).toBeGreaterThan(0);
    const { name, bytes } = await takeSvg(page, "targets");
    expect(name).toBe("kaz-uzb_targets_asof-2025-10-01.svg");
    const svg = await readSvg(page, bytes.toString());
    const lines = await chart(page, "targets").locator("g[data-line]").count();
    expect(svg).toMatchObject({ errors: 0, foreign: 0, lines, targets: marks });
    expect(svg.said).toContain("As known on 1 Oct 2025.");
    expect(svg.said).toContain(`${baseURL}${PAIR}${view}#targets`);
    await page.goto(`/embed${PAIR}${view}`);
    await expect(chart(page, "targets").locator("[data-target]")).toHaveCount(marks.length);
    await expect(page.locator("a[download]")).toHaveCount(0);
  });

  test("is there without scripts, and the button that needs one is not", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(PAIR);
    await expect(chart(page, "growth").getByRole("button", { name: "Download the chart as PNG" })).toBeHidden();
    expect((await takeSvg(page, "growth")).name).toBe("kaz-uzb_growth.svg");
    await context.close();
  });

  test("says which parameter is wrong", async ({ request }) => {
    const response = await request.get("/api/v1/charts/growth.svg?pair=kaz-uzb&asof=2099-01-01");
    expect(response.status()).toBe(400);
    expect(await response.text()).toContain("lies after today");
  });
});

/** A page of somebody else, on another port and so of another origin, that holds some HTML. */
async function foreignPage(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><body>${html}</body></html>`);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

test.describe("a chart in a foreign page", () => {
  test.beforeEach(({ expectedErrors }) => {
    expectedErrors.push(FRAME_POLICY);
  });

  test("stands in the frame that its code makes, with its lines, its source and the way to its page", async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${PAIR}${VIEW}`);
    await chart(page, "growth").getByText("Embed", { exact: true }).click();
    const code = await chart(page, "growth").getByLabel("Code for embedding").inputValue();
    expect(code).toContain(`src="${baseURL}${EMBED}?from=2016&amp;asof=${DAY}"`);
    const foreign = await foreignPage(code);
    try {
      await page.goto(foreign.url);
      const frame = page.frameLocator("iframe");
      await expect(frame.locator("#growth g[data-line]")).toHaveCount(2);
      await expect(frame.locator("#growth")).toContainText("World Bank, World Development Indicators");
      await expect(frame.getByText("As known on 29 Mar 2025.")).toBeVisible();
      await expect(frame.getByRole("banner")).toHaveCount(0);
      await expect(frame.getByRole("contentinfo")).toHaveCount(0);
      const opening = page.waitForEvent("popup");
      await frame.getByRole("link", { name: "Open this chart on Rapport" }).click();
      expect((await opening).url()).toBe(`${baseURL}${PAIR}${VIEW}#growth`);
    } finally {
      foreign.close();
    }
  });

  test("opens a meeting's page outside of the frame", async ({ page, baseURL }) => {
    const foreign = await foreignPage(`<iframe src="${baseURL}${EMBED}" width="1200" height="900"></iframe>`);
    try {
      await page.setViewportSize({ width: 1280, height: 950 });
      await page.goto(foreign.url);
      const frame = page.frameLocator("iframe");
      await frame.locator("[data-meeting='2025-03-29-kaz-uzb-almaty']").focus();
      const opening = page.waitForEvent("popup");
      await frame
        .getByRole("link", { name: /^Open this meeting/ })
        .first()
        .click();
      await expect(await opening).toHaveURL(/\/meetings\/2025-03-29-kaz-uzb-almaty/);
      await expect(frame.locator("#growth")).toBeVisible();
    } finally {
      foreign.close();
    }
  });

  test("may be framed by anybody, sets no cookie and reads none; other pages may not be framed", async ({
    page,
    context,
    request,
    baseURL,
  }) => {
    const framed = (await request.get(EMBED)).headers();
    expect(framed["content-security-policy"]).toContain("frame-ancestors *");
    expect(framed["x-frame-options"]).toBeUndefined();
    expect(framed["set-cookie"]).toBeUndefined();
    const other = (await request.get(PAIR)).headers();
    expect(other["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(other["x-frame-options"]).toBe("DENY");
    await context.addCookies([{ name: "theme", value: "dark", url: baseURL ?? "" }]);
    await page.goto(EMBED);
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    expect((await context.cookies()).map(({ name }) => name)).toEqual(["theme"]);
  });

  test("is dark where its address says so, in any language", async ({ page }) => {
    await page.goto(`/de${EMBED}?theme=dark`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.locator("body")).toHaveCSS("color", "rgb(230, 232, 234)");
    await expect(page.getByRole("link", { name: "Dieses Diagramm auf Rapport öffnen" })).toBeVisible();
  });

  test("of every other chart are there too; one that does not exist is not found", async ({ page, expectedErrors }) => {
    await page.goto("/embed/pairs/kaz-uzb/trade");
    await expect(page.locator("#trade g[data-line]").first()).toBeAttached();
    await page.goto("/embed/pairs/kaz-uzb/indicator?code=NY.GDP.MKTP.CD");
    await expect(page.locator("#indicator g[data-line]")).toHaveCount(2);
    await page.goto("/embed/pairs/kaz-uzb/panel?indicator=NY.GDP.MKTP.CD&transform=index&base=2015");
    await expect(page.locator("#panel-NY-GDP-MKTP-CD g[data-line]")).toHaveCount(2);
    await expect(page.locator("a[download]")).toHaveCount(0);
    await page.goto("/embed/pairs/kaz-uzb/panel?indicator=NY.GDP.MKTP.KD.ZG&transform=index&base=2015");
    await expect(page.getByText(/“Index” does not suit .* in percent/)).toBeVisible();
    await page.goto("/embed/pairs/kaz-uzb/transformed?code=SP.POP.TOTL&transform=pc1");
    await expect(page.locator("#panel-SP-POP-TOTL g[data-line]")).toHaveCount(2);
    await page.goto("/embed/pairs/kaz-uzb/scatter?x=NY.GDP.MKTP.KD.ZG&y=NY.GDP.MKTP.CD");
    await expect(page.locator("#scatter [data-point]").first()).toBeAttached();
    await page.goto("/embed/indicators/NY.GDP.MKTP.KD.ZG/revisions");
    await expect(page.locator("#revisions g[data-line]").first()).toBeAttached();
    await page.goto("/embed/pairs/kaz-uzb/revisions?code=NY.GDP.MKTP.KD.ZG");
    await expect(page.locator("#revisions g[data-line]").first()).toBeAttached();
    for (const id of ["flows", "sums"]) {
      await page.goto(`/embed/pairs/kaz-uzb/${id}`);
      await expect(page.locator(`#${id} g[data-line]`).first()).toBeAttached();
    }
    expectedErrors.push(/404/);
    expect((await page.goto("/embed/pairs/kaz-uzb/pie"))?.status()).toBe(404);
  });
});
