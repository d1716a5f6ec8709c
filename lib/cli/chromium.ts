import { access, constants } from "node:fs/promises";
import path from "node:path";
import { chromium } from "@playwright/test";
import { runProgram } from "@/lib/cli/run-program";
import { searchPath, settings } from "@/lib/env";
import { RapportError } from "@/lib/errors";

// The shell is the same browser without its windows: it starts in a third of the time.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * The Chromium or Chrome of this machine: the one of CHROMIUM_PATH, of the search path, of the usual places, or
 * Playwright's own; null when there is none. Throws RapportError when CHROMIUM_PATH names no program.
 */
export async function findChromium(): Promise<string | null> {
  const { chromiumPath } = settings();
  if (chromiumPath !== undefined) {
    if (await isExecutable(chromiumPath)) return chromiumPath;
    throw new RapportError(
      "bad_request",
      `CHROMIUM_PATH is "${chromiumPath}" but there is no program: correct it, or take it away.`,
    );
  }
  const onPath = searchPath().flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  for (const file of [...onPath, ...PLACES, chromium.executablePath()]) {
    if (await isExecutable(file)) return file;
  }
  return null;
}

const INSTALLERS: readonly { title: string; file: string; args: readonly string[] }[] = [
  {
    title: "Playwright's Chromium",
    file: process.execPath,
    args: [path.join("node_modules", "playwright", "cli.js"), "install", "chromium"],
  },
  { title: "the package list of the distribution", file: "apt-get", args: ["update"] },
  ...["chromium-headless-shell", "chromium"].map((name) => ({
    title: `the distribution's ${name}`,
    file: "apt-get",
    args: ["install", "--yes", "--no-install-recommends", name],
  })),
];

/**
 * Chromium for the browser tests, installed where the machine has none: Playwright's own, else (Debian, as root) the
 * distribution's. Throws RapportError that says what to install when neither can be had.
 */
export async function ensureChromium(): Promise<string> {
  const found = await findChromium();
  if (found) return found;
  for (const { title, file, args } of INSTALLERS) {
    console.log(`No Chromium here: trying ${title}`);
    await runProgram(file, args).catch(() => undefined);
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new RapportError(
    "unavailable",
    "The browser tests need Chromium or Chrome: install one (on Debian `apt-get install chromium`), or name its program in CHROMIUM_PATH.",
  );
}
