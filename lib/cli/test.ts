import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { runBrowserTests } from "@/lib/cli/browser-tests";
import { ensureBuild } from "@/lib/cli/build";
import { runProgram } from "@/lib/cli/run-program";
import { addCounts, type Counts, closingLine, type Step } from "@/lib/cli/test-counts";

const bin = (...parts: string[]) => path.join("node_modules", ...parts);
const BIOME = bin("@biomejs", "biome", "bin", "biome");
const TSC = bin("typescript", "bin", "tsc");
const KNIP = bin("knip", "bin", "knip.js");
const VITEST = bin("vitest", "vitest.mjs");
const NEXT = bin("next", "dist", "bin", "next");

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

/** A step that is not a test: it counts for nothing when it holds and as one failure when it does not. */
function tool(title: string, ...commands: readonly string[][]): Step {
  const run = async () => {
    for (const args of commands) {
      const { code } = await runProgram(process.execPath, args);
      if (code !== 0) return { passed: 0, failed: 1 };
    }
    return { passed: 0, failed: 0 };
  };
  return { title, run };
}

function vitest(title: string, project: string): Step {
  return { title, run: () => countVitest(project) };
}

async function countVitest(project: string): Promise<Counts> {
  const folder = await mkdtemp(path.join(tmpdir(), "rapport-report-"));
  const file = path.join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code } = await runProgram(process.execPath, [VITEST, "run", "--project", project, ...reporters]);
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) return { passed: 0, failed: 1 };
    const { numPassedTests: passed, numFailedTests: failed } = vitestReport.parse(JSON.parse(text));
    // A file that cannot be loaded, or an error outside of any test, fails the run without a failed test.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CHECKS: readonly Step[] = [
  tool("format and lint", [BIOME, "ci", "."]),
  tool("types", [NEXT, "typegen"], [TSC, "--noEmit"]),
  tool("dead code", [KNIP]),
  vitest("unit tests", "unit UTC"),
];

const FAR_ZONES = vitest("unit tests on both sides of the date line", "unit */*");

const DATABASE_TESTS = vitest("tests on PostgreSQL", "db");

const BUILD: Step = {
  title: "production build",
  run: () =>
    ensureBuild().then(
      () => ({ passed: 0, failed: 0 }),
      () => ({ passed: 0, failed: 1 }),
    ),
};

function browser(args: readonly string[]): Step {
  return { title: "browser tests", run: () => runBrowserTests(args) };
}

async function runSteps(steps: readonly Step[]): Promise<void> {
  const results: Counts[] = [];
  const broken: string[] = [];
  for (const { title, run } of steps) {
    console.log(`\n== ${title}`);
    const counts = await run();
    results.push(counts);
    if (counts.failed > 0) broken.push(title);
  }
  if (broken.length > 0) {
    console.log(`\nFailed: ${broken.join(", ")}`);
    process.exitCode = 1;
  }
  console.log(`\n${closingLine(addCounts(results))}`);
}

/** Format, lint, types, dead code and unit tests; needs no database. The exit code is 1 when one fails. */
export async function check(): Promise<void> {
  await runSteps(CHECKS);
}

/** The tests that need PostgreSQL, on a server of their own. The exit code is 1 when one fails. */
export async function testDatabase(): Promise<void> {
  await runSteps([DATABASE_TESTS]);
}

/** The browser tests on a production build; arguments go to Playwright. The exit code is 1 when one fails. */
export async function testBrowser(args: string[]): Promise<void> {
  await runSteps([BUILD, browser(args)]);
}

/** All of them, and a last line with the sum of what the runners counted. The exit code is 1 when one fails. */
export async function test(): Promise<void> {
  await runSteps([...CHECKS, FAR_ZONES, DATABASE_TESTS, BUILD, browser([])]);
}
