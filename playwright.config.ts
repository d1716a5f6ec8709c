import { userInfo } from "node:os";
import { defineConfig, devices } from "@playwright/test";

// `npm run test:e2e` finds Chromium and sets a free port and a temporary data folder for the server and the tests.
const { PORT = "3000", CHROMIUM_PATH } = process.env;
const baseURL = `http://localhost:${PORT}`;

// Chromium's sandbox does not work for root; the rest keeps it from talking to anybody but the pages under test.
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const args = userInfo().uid === 0 ? [...QUIET, "--no-sandbox"] : QUIET;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A browser, a web server and a database share two cores here: a slow machine is not a failure.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    channel: undefined,
    launchOptions: { executablePath: CHROMIUM_PATH, args },
    trace: "retain-on-failure",
    timezoneId: "UTC",
    locale: "en-GB",
  },
  webServer: {
    command: "node --conditions=react-server lib/cli/rapport.mjs start",
    url: `${baseURL}/api/health`,
    env: { NODE_OPTIONS: "" },
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
