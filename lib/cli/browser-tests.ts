import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { ensureChromium } from "@/lib/cli/chromium";
import { runProgram } from "@/lib/cli/run-program";
import type { Counts } from "@/lib/cli/test-counts";
import { freePort } from "@/lib/db/embedded/control";
import { temporaryFolder } from "@/lib/db/temporary-server";

const PLAYWRIGHT = path.join("node_modules", "@playwright", "test", "cli.js");

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * Runs Playwright on `npm start`'s own way of serving, with an embedded database on a temporary folder that holds the
 * shipped data, on a free port. Arguments go to Playwright. Throws RapportError when there is no Chromium.
 */
export async function runBrowserTests(args: readonly string[]): Promise<Counts> {
  const dataDir = await temporaryFolder();
  const file = path.join(dataDir, "report.json");
  const environment = {
    CHROMIUM_PATH: await ensureChromium(),
    RAPPORT_DATA_DIR: dataDir,
    PORT: String(await freePort()),
    DATABASE_URL: undefined,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    // Tests read the same server rooms as the program does, to compare a page with the database.
    NODE_OPTIONS: "--conditions=react-server",
  };
  try {
    const { code } = await runProgram(process.execPath, [PLAYWRIGHT, "test", ...args], { environment });
    const text = await readFile(file, "utf8").catch(() => null);
    return text === null ? { passed: 0, failed: 1 } : countReport(JSON.parse(text), code);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

function countReport(json: unknown, code: number | null): Counts {
  const { stats, errors } = report.parse(json);
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed: code !== 0 && failed === 0 ? 1 : failed };
}
