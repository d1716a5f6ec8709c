import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { csvRoute } from "@/app/api/v1/csv-route";
import { disconnect } from "@/lib/db/client";
import { readMigrations } from "@/lib/db/migration-state";
import { testDatabase } from "@/lib/db/test-database";
import { setDatabaseUrl } from "@/lib/env";

const url = testDatabase();

/** Runs with an address at which no server listens, then with the test's own database again. */
async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  await disconnect();
  setDatabaseUrl("postgresql://reader:secret@127.0.0.1:1/rapport");
  try {
    await work();
  } finally {
    await disconnect();
    setDatabaseUrl(url());
  }
}

describe("the state of health", () => {
  it("is 200 with versions, latency and migrations when all is well", async () => {
    const response = await GET();
    expect(response.status).toBe(200);
    const body = await response.json();
    const applied = (await readMigrations()).length;
    expect(body).toMatchObject({ status: "ok", migrations: { state: "up_to_date", applied, pending: 0 } });
    expect(body.database.reachable).toBe(true);
    expect(body.database.version).toMatch(/^\d+/);
    expect(body.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it("is 503 without a database, gives no address or password away, and recovers by itself", async () => {
    await withoutDatabase(async () => {
      const response = await GET();
      expect(response.status).toBe(503);
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({ status: "unavailable", database: { reachable: false } });
      expect(text).not.toMatch(/secret|127\.0\.0\.1/);
    });
    expect((await GET()).status).toBe(200);
  });
});

describe("an export without a database", () => {
  it.each(["meetings", "observations"] as const)("of %s is 503 and says when to come back", async (list) => {
    await withoutDatabase(async () => {
      const response = await csvRoute(list)(new Request(`http://localhost/api/v1/${list}.csv`));
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("5");
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.text()).not.toMatch(/secret|127\.0\.0\.1/);
    });
  });
});
