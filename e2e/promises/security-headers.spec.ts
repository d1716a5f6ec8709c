import { expect, test } from "../fixtures";
import { getRaw } from "../raw-get";
import { headerProblems } from "../security-headers";

const PATHS: readonly [path: string, status: number][] = [
  ["/", 200],
  ["/de", 200],
  ["/pairs/kaz-uzb", 200],
  ["/pairs/kaz-uzb?from=nonsense", 200],
  ["/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb", 200],
  ["/sources", 200],
  ["/icon.svg", 200],
  ["/api/health", 200],
  ["/api/v1/meetings.csv?pair=kaz-uzb", 200],
  ["/api/v1/meetings.csv?colour=red", 400],
  ["/api/v1/nothing", 404],
  ["/api/v1", 404],
  ["/nowhere", 404],
  ["/meetings/none", 404],
  ["/_next/static/none.js", 404],
  ["/favicon.ico", 404],
  ["/en/pairs/kaz-uzb", 308],
  ["/pairs/uzb-kaz", 308],
  ["/pairs/kaz-uzb/", 308],
  ["/pairs?first=UZB&second=KAZ", 307],
  ["/%ff", 404],
  ["/pairs/%zz", 404],
];

test.describe("every response carries the security headers", () => {
  for (const [path, status] of PATHS) {
    test(`${path} (${status})`, async ({ baseURL }) => {
      const answer = await getRaw(baseURL ?? "", path);
      expect(answer.status).toBe(status);
      expect(headerProblems(answer.headers)).toEqual([]);
    });
  }

  test("and so does every file that a page loads", async ({ page }) => {
    const seen: string[] = [];
    page.on("response", (response) => {
      seen.push(...headerProblems(response.headers()).map((problem) => `${response.url()} ${problem}`));
    });
    await page.goto("/pairs/kaz-uzb", { waitUntil: "networkidle" });
    const files = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(files.length).toBeGreaterThan(5);
    expect(seen).toEqual([]);
  });

  test("a page's policy has a nonce of its own, and lets no other script run", async ({ baseURL }) => {
    const site = baseURL ?? "";
    const answers = await Promise.all([getRaw(site, "/"), getRaw(site, "/")]);
    const nonces = answers.map(
      ({ headers }) => /script-src[^;]*'nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1],
    );
    expect(nonces[0]).toMatch(/^[\w+/=-]{16,}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
    for (const [index, { body }] of answers.entries()) {
      const scripts = body.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonces[index]}"`))).toEqual([]);
    }
  });
});
