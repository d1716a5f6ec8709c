import { type BrowserContext, test as base, type ConsoleMessage, type Response } from "@playwright/test";
import { headerProblems } from "./security-headers";

export { expect } from "@playwright/test";

type Fixtures = {
  /** What a test provokes on purpose: push patterns such as `/404/` for console lines, errors, violations. */
  expectedErrors: RegExp[];
};

const VIOLATION = "Content Security Policy violation:";

// Chromium reports most violations on the console by itself; the event catches those of report-only and of workers too.
function reportViolations(prefix: string): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
    // biome-ignore lint/suspicious/noConsole: it runs in the page, whose console the test reads
    console.error(prefix, effectiveDirective, blockedURI, sample),
  );
}

function consoleProblem(message: ConsoleMessage): string[] {
  if (message.type() !== "error") return [];
  return [`console: ${message.text()} (${message.location().url}) on ${message.page()?.url()}`];
}

// Tests that need a server of their own have it on another port.
function responseProblems(response: Response): string[] {
  if (new URL(response.url()).hostname !== "localhost") return [];
  return headerProblems(response.headers()).map((problem) => `${response.status()} ${response.url()}: ${problem}`);
}

async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  context.on("console", (message) => problems.push(...consoleProblem(message)));
  context.on("weberror", (error) => problems.push(`page error: ${error.error()}`));
  context.on("response", (response) => problems.push(...responseProblems(response)));
  await context.addInitScript(reportViolations, VIOLATION);
}

/**
 * Every test fails on what the console reports, an error of a page, a violation of the content security policy, or a
 * response of ours without the security headers, in each context that it opens; unless it names the problem before.
 */
export const test = base.extend<Fixtures>({
  expectedErrors: [
    async ({ browser }, use) => {
      const problems: string[] = [];
      const expected: RegExp[] = [];
      const onContext = (context: BrowserContext) => watch(context, problems);
      browser.on("context", onContext);
      await use(expected);
      browser.off("context", onContext);
      const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      base.expect(unexpected, "what the browser complains of").toEqual([]);
    },
    { auto: true },
  ],
});
