import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { ensureChromium } from "@/lib/cli/chromium";

/** What a reader with a slow processor sees of a page: milliseconds from the start of the navigation, shift as CLS. */
export type Visit = {
  largestPaintMs: number;
  blockingMs: number;
  chartMs: number;
  shift: number;
};

// Plain JavaScript: what tsx makes of a function calls helpers that the page does not have.
export const OBSERVER = "bench/observe.js";
export const SLOWDOWN = 4;
const LONG_TASK_MS = 50;
const QUIET_MS = 1500;
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

type Seen = { largestPaintMs: number; firstPaintMs: number; chartMs: number; shift: number; tasks: [number, number][] };

declare global {
  interface Window {
    rapportBench: Seen;
  }
}

async function visit(browser: Browser, url: string, hasChart: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.addInitScript({ path: OBSERVER });
    await page.goto(url, { waitUntil: "networkidle" });
    if (hasChart) await page.waitForFunction(() => window.rapportBench.chartMs > 0);
    await page.waitForTimeout(QUIET_MS);
    const seen = await page.evaluate(() => window.rapportBench);
    const blocking = seen.tasks.filter(([start]) => start >= seen.firstPaintMs);
    return {
      largestPaintMs: seen.largestPaintMs,
      blockingMs: blocking.reduce((sum, [, duration]) => sum + duration - LONG_TASK_MS, 0),
      chartMs: seen.chartMs,
      shift: seen.shift,
    };
  } finally {
    await context.close();
  }
}

async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: FLAGS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Visits a page `rounds` times in fresh contexts of one browser, after one visit that warms the server. */
export function visits(url: string, rounds: number, { hasChart }: { hasChart: boolean }): Promise<Visit[]> {
  return inBrowser(async (browser) => {
    await visit(browser, url, hasChart);
    const all: Visit[] = [];
    for (let each = 0; each < rounds; each++) all.push(await visit(browser, url, hasChart));
    return all;
  });
}

/** Kilobytes of script, compressed, that a page loads. A visit of its own: to read them takes time from the page. */
export function scriptKilobytes(url: string): Promise<number> {
  return inBrowser(async (browser) => {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
  });
}
