import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvRoute } from "@/app/api/v1/csv-route";
import { pool } from "@/lib/db/client";
import { fillSampleObservations } from "@/lib/db/sample-observations";
import { testDatabase } from "@/lib/db/test-database";

const ROWS = 1_000_000;
const MINUTE = 60_000;

const url = testDatabase();
const route = csvRoute("observations");
let server: Server | undefined;
let address: string;

// What Next does with a route: the client's leaving aborts the request's signal, a failing body destroys the socket.
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const left = new AbortController();
  response.on("close", () => left.abort());
  const headers = new Headers({ "accept-encoding": String(request.headers["accept-encoding"] ?? "") });
  const answer = await route(new Request(`http://localhost${request.url}`, { headers, signal: left.signal }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (!answer.body) return void response.end();
  const body = Readable.from(answer.body);
  body.on("error", () => response.destroy());
  body.pipe(response);
}

beforeAll(async () => {
  await fillSampleObservations(url(), ROWS);
  const listening = createServer((request, response) => void serve(request, response)).listen(0, "127.0.0.1");
  server = listening;
  await once(listening, "listening");
  const at = listening.address();
  if (typeof at !== "object") throw new Error("The server has no port.");
  address = `http://127.0.0.1:${at?.port}/api/v1/observations.csv`;
}, 5 * MINUTE);

afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

const get = (query = "", signal: AbortSignal | null = null) =>
  fetch(`${address}${query}`, { signal, headers: { "accept-encoding": "identity" } });

async function openCopies(): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'rapport-streams' AND state <> 'idle'`,
  );
  return rows[0]?.n ?? 0;
}

/** Milliseconds until no COPY is left in the database. */
async function untilFree(limit: number): Promise<number> {
  const start = performance.now();
  while ((await openCopies()) > 0 && performance.now() - start < limit) await wait(20);
  return performance.now() - start;
}

async function firstChunk(response: Response): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const reader = response.body?.getReader();
  if (!reader) throw new Error("The response has no body.");
  expect((await reader.read()).value?.length).toBeGreaterThan(0);
  return reader;
}

describe("a file of a million observations", () => {
  it(
    "comes whole, its first byte within a second and within 100 MB of memory",
    async () => {
      const before = process.memoryUsage.rss();
      const start = performance.now();
      const response = await get();
      const reader = await firstChunk(response);
      const firstByte = performance.now() - start;
      let [lines, peak] = [0, 0];
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        for (let at = next.value.indexOf(10); at >= 0; at = next.value.indexOf(10, at + 1)) lines++;
        peak = Math.max(peak, process.memoryUsage.rss());
      }
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
      expect(firstByte).toBeLessThan(1_000);
      // The first piece, which is not counted, holds less than a thousand lines.
      expect(lines).toBeGreaterThan(ROWS - 1_000);
      expect(peak - before).toBeLessThan(100 * 1024 * 1024);
      expect(await untilFree(1_000)).toBeLessThan(1_000);
    },
    2 * MINUTE,
  );

  it("frees its connection within a second when the reader leaves half-way", async () => {
    const left = new AbortController();
    await firstChunk(await get("", left.signal));
    expect(await openCopies()).toBe(1);
    left.abort();
    expect(await untilFree(1_000)).toBeLessThan(1_000);
  });

  it("stops the server's sorting within a second when the reader leaves before the first byte", async () => {
    const left = new AbortController();
    const request = get("?sort=value&vintages=all", left.signal);
    while ((await openCopies()) === 0) await wait(5);
    left.abort();
    await expect(request).rejects.toThrow("abort");
    expect(await untilFree(1_000)).toBeLessThan(1_000);
  });

  it("breaks off visibly when the server fails half-way, and the next export works", async () => {
    const reader = await firstChunk(await get());
    await pool().query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'rapport-streams' AND state <> 'idle'`,
    );
    const rest = async () => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow("terminated");
    const next = await get("?indicator=GEN.1&country=XAA");
    expect((await next.text()).trimEnd().split("\n")).toHaveLength(301);
  });

  it("is the same compressed, for clients that take gzip", async () => {
    const query = "?indicator=GEN.1,GEN.2";
    const plain = await (await get(query)).text();
    const headers = { "accept-encoding": "gzip" };
    const answer = await route(new Request(`${address}${query}`, { headers }));
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(plain);
  });
});
