import { type Browser, chromium } from "@playwright/test";
import { FLAGS, OBSERVER, SLOWDOWN } from "@/bench/browser";
import { ensureChromium } from "@/lib/cli/chromium";

const QUIET_MS = 1500;
const LOAD_MS = 120_000;
// What the browser does not report is shorter than this.
const LONG_TASK_MS = 50;

/** Opens a page, waits until it rests, brings the pointer to its main chart and times what drawing it takes. */
async function drawing(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.addInitScript({ path: OBSERVER });
    await page.goto(url, { waitUntil: "networkidle", timeout: LOAD_MS });
    await page.waitForFunction(() => window.rapportBench.chartMs > 0);
    await page.waitForTimeout(QUIET_MS);
    const start = await page.evaluate(() => performance.now());
    await page.locator("#growth .plot-grid").last().hover();
    await page.locator("#growth [data-drawn=true]").waitFor({ state: "attached", timeout: LOAD_MS });
    await page.waitForTimeout(QUIET_MS);
    const { tasks } = await page.evaluate(() => window.rapportBench);
    return Math.max(LONG_TASK_MS, ...tasks.filter(([at]) => at >= start).map(([, duration]) => duration));
  } finally {
    await context.close();
  }
}

/** The longest task (ms) while a page's main chart is drawn, in `rounds` visits after one that warms the server. */
export async function longestDrawing(url: string, rounds: number): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: FLAGS });
  try {
    await drawing(browser, url);
    const all: number[] = [];
    for (let each = 0; each < rounds; each++) all.push(await drawing(browser, url));
    return all;
  } finally {
    await browser.close();
  }
}
