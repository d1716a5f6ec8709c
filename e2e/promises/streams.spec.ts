import type { IncomingMessage } from "node:http";
import { expect, test } from "../fixtures";
import { type OwnSite, openOwnSite } from "../own-site";
import { openRaw } from "../raw-get";
import { GENERATED, writeGeneratedDays, writeGeneratedSeries } from "./generated-series";

const SERIES = 100;
const FILE = `/api/v1/observations.csv?dataset=${GENERATED}`;
const NEW_LINE = 10;

/** How a body ended, and what of it came. */
async function readToEnd(message: IncomingMessage): Promise<{ lines: number; failed: boolean }> {
  let lines = 0;
  try {
    for await (const chunk of message) for (const byte of chunk) if (byte === NEW_LINE) lines++;
    return { lines, failed: !message.complete };
  } catch {
    return { lines, failed: true };
  }
}

/** The backends that stream a file of this database. */
async function backends({ database }: OwnSite): Promise<number[]> {
  const rows = await database.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY%' AND state <> 'idle'",
  );
  return rows.map(({ pid }) => pid);
}

const msSince = (start: number) => Math.round(performance.now() - start);
const measured = (description: string) => test.info().annotations.push({ type: "measured", description });

test.describe.configure({ mode: "default", timeout: 120_000 });

test.describe("the file of 1,000,000 figures", () => {
  let site: OwnSite;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    site = await openOwnSite("streams", async (database) => {
      await writeGeneratedSeries(database, SERIES);
      await writeGeneratedDays(database);
    });
    // The first request of a server also loads the route.
    await readToEnd(await openRaw(site.url, `${FILE}&country=ABW&to=1900`));
  });
  test.afterAll(() => site.close());

  test("begins at once and has as many rows as the database", async () => {
    const start = performance.now();
    const message = await openRaw(site.url, FILE);
    await new Promise((resolve) => message.once("readable", resolve));
    const first = msSince(start);
    const { lines, failed } = await readToEnd(message);
    const whole = msSince(start);
    measured(`first byte after ${first} ms, ${lines} lines in ${whole} ms`);
    // Of the whole, for machines differ: a file that is sorted or gathered first begins near its end.
    expect(first).toBeLessThan(whole / 3);
    const [row] = await site.database.query<{ count: string }>(
      `SELECT count(*) FROM observations o JOIN series s ON s.id = o.series_id WHERE s.dataset_code = '${GENERATED}'`,
    );
    expect(row?.count).toBe("1000000");
    expect({ rows: lines - 1, failed }).toEqual({ rows: 1_000_000, failed: false });
  });

  for (const encoding of ["identity", "gzip"]) {
    test(`frees its connection within a second when the reader leaves (${encoding})`, async () => {
      const message = await openRaw(site.url, FILE, { headers: { "accept-encoding": encoding } });
      await new Promise((resolve) => message.once("readable", resolve));
      expect(await backends(site)).toHaveLength(1);
      message.destroy();
      const left = performance.now();
      await expect.poll(() => backends(site), { timeout: 1_000, intervals: [20] }).toEqual([]);
      measured(`connection free after ${msSince(left)} ms`);
    });

    test(`breaks off visibly when the database ends the session (${encoding})`, async () => {
      const message = await openRaw(site.url, FILE, { headers: { "accept-encoding": encoding } });
      expect(message.statusCode).toBe(200);
      await new Promise((resolve) => message.once("readable", resolve));
      const [pid] = await backends(site);
      await site.database.query("SELECT pg_terminate_backend($1)", [pid]);
      expect((await readToEnd(message)).failed).toBe(true);
    });
  }

  test("goes on for others after readers left and sessions ended", async () => {
    const small = `${FILE}&country=ABW&from=1900&to=1900`;
    const answers = await Promise.all(Array.from({ length: 9 }, async () => readToEnd(await openRaw(site.url, small))));
    expect(answers).toEqual(Array.from({ length: 9 }, () => ({ lines: 366, failed: false })));
  });
});
