import { type Browser, chromium, type Page } from "@playwright/test";
import { FLAGS, OBSERVER, SLOWDOWN } from "@/bench/browser";
import { ensureChromium } from "@/lib/cli/chromium";

const QUIET_MS = 1500;
const LOAD_MS = 120_000;
// What the browser does not report is shorter than this.
const LONG_TASK_MS = 50;

/**
 * Waits until the page has had no long task for a while: a table of thousands of rows takes its time to come alive. The
 * page is asked by plain scripts and seldom; Playwright's own waiting walks the whole table each time.
 */
async function rest(page: Page): Promise<void> {
  const deadline = Date.now() + LOAD_MS;
  const quietFor = () => {
    const [at, duration] = window.rapportBench.tasks.at(-1) ?? [0, 0];
    return performance.now() - at - duration;
  };
  do await page.waitForTimeout(QUIET_MS);
  while ((await page.evaluate(quietFor)) < QUIET_MS && Date.now() < deadline);
}

/** The middle of the main chart on the screen. */
function middleOfChart() {
  const plot = document.querySelector("#growth .plot-grid");
  plot?.scrollIntoView({ block: "center" });
  const { x = 0, y = 0, width = 0, height = 0 } = plot?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

const isDrawn = () => document.querySelector("#growth [data-drawn=true]") !== null;

/** Opens a page, waits until it rests, brings the pointer to its main chart and times what drawing it takes. */
async function drawing(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.addInitScript({ path: OBSERVER });
    await page.goto(url, { waitUntil: "networkidle", timeout: LOAD_MS });
    await rest(page);
    const { x, y } = await page.evaluate(middleOfChart);
    await rest(page);
    const start = await page.evaluate(() => performance.now());
    await page.mouse.move(x, y);
    await rest(page);
    if (!(await page.evaluate(isDrawn))) throw new Error(`The main chart of ${url} was not drawn.`);
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
