import { serverAddress } from "../database";
import { expect, test } from "../fixtures";
import { headerProblems } from "../security-headers";
import { startServer, type TestServer } from "../server";
import { startTcpProxy, type TcpProxy } from "../tcp-proxy";

const REFERENCE = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;
const PAGES = ["/", "/pairs/kaz-uzb", "/meetings/2025-03-29-kaz-uzb-almaty", "/sources", "/de/pairs/kaz-uzb/claims"];
const DATA = ["/api/v1/meetings.csv?pair=kaz-uzb", "/api/v1/observations.csv", "/api/health"];

test.describe.configure({ mode: "default", timeout: 60_000 });

test.describe("a database that goes away and comes back", () => {
  let proxy: TcpProxy;
  let server: TestServer;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    const databaseUrl = new URL(await serverAddress());
    proxy = await startTcpProxy(Number(databaseUrl.port));
    databaseUrl.port = String(proxy.port);
    server = await startServer({ databaseUrl: databaseUrl.href });
  });
  test.beforeEach(() => proxy.open());
  test.afterAll(async () => {
    await server.stop();
    await proxy.shut();
  });

  /** Waits until the server has noticed, and says how long a page took to say so. */
  const until = (path: string, status: number, timeout: number) =>
    expect.poll(async () => (await fetch(server.url + path)).status, { timeout, intervals: [100] }).toBe(status);

  test("pages and data answer 503 with what to do, and are well again within five seconds", async () => {
    for (const path of [...PAGES, ...DATA]) expect((await fetch(server.url + path)).status, path).toBe(200);
    await proxy.shut();
    for (const path of PAGES) {
      const answer = await fetch(server.url + path);
      const body = await answer.text();
      expect(answer.status, path).toBe(503);
      expect(Number(answer.headers.get("retry-after")), path).toBeGreaterThan(0);
      expect(body, path).toMatch(REFERENCE);
      expect(body, path).toContain(`lang="${path.startsWith("/de") ? "de" : "en"}"`);
      expect(headerProblems(Object.fromEntries(answer.headers)), path).toEqual([]);
    }
    for (const path of DATA) {
      const answer = await fetch(server.url + path);
      expect(answer.status, path).toBe(503);
      expect(headerProblems(Object.fromEntries(answer.headers)), path).toEqual([]);
      if (path === "/api/health") continue;
      expect(answer.headers.get("content-type"), path).toBe("application/problem+json");
      expect(Number(answer.headers.get("retry-after")), path).toBeGreaterThan(0);
      expect(await answer.json(), path).toMatchObject({ status: 503, code: "unavailable" });
    }
    await proxy.open();
    for (const path of [...PAGES, ...DATA]) await until(path, 200, 5_000);
  });

  for (const [path, heading] of [
    ["/pairs/kaz-uzb", "The database cannot be reached at the moment"],
    ["/de/pairs/kaz-uzb", "Die Datenbank ist zurzeit nicht erreichbar"],
  ] as const) {
    test(`${path} says it in words and leads back by its own link`, async ({ page, expectedErrors }) => {
      expectedErrors.push(/Failed to load resource.*503/);
      await proxy.shut();
      await until("/api/health", 503, 5_000);
      expect((await page.goto(server.url + path))?.status()).toBe(503);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await proxy.open();
      await until("/api/health", 200, 5_000);
      await page.locator(`a[href="${path}"]`).click();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(heading);
    });
  }
});
