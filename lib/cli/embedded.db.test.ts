import { readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Running, spawnRapport } from "@/lib/cli/spawn-rapport";
import { isAlive, readPidFile } from "@/lib/db/embedded/postmaster";
import { runningAddress } from "@/lib/db/embedded/running";
import { temporaryFolder } from "@/lib/db/temporary-server";
import { runOnServer } from "@/lib/db/test-database";

let dataDir = "";
let started: Running[] = [];

beforeEach(async () => {
  dataDir = await temporaryFolder();
  started = [];
});

afterEach(async () => {
  for (const each of started) each.kill("SIGTERM");
  await Promise.all(started.map(({ ended }) => ended));
  const left = await readPidFile(path.join(dataDir, "postgres"));
  if (left && isAlive(left.pid)) process.kill(left.pid, "SIGQUIT");
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
});

async function startDatabase(): Promise<{ running: Running; url: string }> {
  const running = spawnRapport(["db"], { RAPPORT_DATA_DIR: dataDir });
  started.push(running);
  const [, url = ""] = await running.says(/ready at (\S+)/);
  return { running, url };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("it never came true");
    await wait(50);
  }
}

const answers = (url: string) =>
  runOnServer(url, "SELECT 1").then(
    () => true,
    () => false,
  );

it("is PostgreSQL in UTF-8, ordered by code point, listening here only, behind a random password of its owner", async () => {
  const { url } = await startDatabase();
  const [row] = await runOnServer(
    url,
    `SELECT current_setting('server_encoding') AS encoding, datlocprovider::text AS provider, datlocale AS locale,
       current_setting('listen_addresses') AS addresses, upper('ә') AS upper,
       (SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname = current_user) AS scram
     FROM pg_database WHERE datname = current_database()`,
  );
  expect(row).toEqual({
    encoding: "UTF8",
    provider: "b",
    locale: "C.UTF-8",
    addresses: "127.0.0.1",
    upper: "Ә",
    scram: true,
  });
  expect((await stat(path.join(dataDir, "password"))).mode & 0o777).toBe(0o600);
  expect((await readFile(path.join(dataDir, "password"), "utf8")).trim()).toMatch(/^[0-9a-f]{48}$/);
  await expect(runOnServer(url.replace(/:[^:@]+@/, ":password@"), "SELECT 1")).rejects.toThrow(/authentication failed/);
  expect(await runningAddress(dataDir)).toBe(url);
});

it("stops cleanly on SIGTERM and keeps its data for the next start", async () => {
  const first = await startDatabase();
  await runOnServer(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
  first.running.kill("SIGTERM");
  expect((await first.running.ended).code).toBe(0);
  expect(await readPidFile(path.join(dataDir, "postgres"))).toBeNull();
  const log = await readFile(path.join(dataDir, "postgres.log"), "utf8");
  expect(log).toContain("database system is shut down");
  const second = await startDatabase();
  expect(await runOnServer(second.url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  expect(await readFile(path.join(dataDir, "postgres.log"), "utf8")).not.toContain("not properly shut down");
});

it("left running by a start that was killed is taken over, with its port, by the next", async () => {
  const first = await startDatabase();
  first.running.kill("SIGKILL");
  await first.running.ended;
  expect(await answers(first.url)).toBe(true);
  const second = await startDatabase();
  expect(second.url).toBe(first.url);
});

it("killed together with its start recovers from the pid file that they leave behind", async () => {
  const first = await startDatabase();
  await runOnServer(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
  const server = await readPidFile(path.join(dataDir, "postgres"));
  first.running.kill("SIGKILL");
  process.kill(server?.pid ?? 0, "SIGKILL");
  await first.running.ended;
  expect(await readPidFile(path.join(dataDir, "postgres"))).toEqual(server);
  const second = await startDatabase();
  expect(await runOnServer(second.url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
});

it("killed alone is started again on the same port", async () => {
  const { running, url } = await startDatabase();
  const server = await readPidFile(path.join(dataDir, "postgres"));
  process.kill(server?.pid ?? 0, "SIGKILL");
  await running.says(/PostgreSQL ended unexpectedly and is started again/);
  await until(() => answers(url));
  running.kill("SIGTERM");
  expect((await running.ended).code).toBe(0);
});

it("that cannot be started again is tried again until it can", async () => {
  const { running, url } = await startDatabase();
  const server = await readPidFile(path.join(dataDir, "postgres"));
  const part = path.join(dataDir, "postgres", "global");
  await rename(part, `${part}.away`);
  process.kill(server?.pid ?? 0, "SIGKILL");
  await running.says(/PostgreSQL cannot be started again: .* Next attempt in 1 s/);
  expect(await answers(url)).toBe(false);
  await rename(`${part}.away`, part);
  await until(() => answers(url));
  running.kill("SIGTERM");
  expect((await running.ended).code).toBe(0);
});

it("is not given to a second start on the same folder, which says so in one sentence", async () => {
  const { url } = await startDatabase();
  const { code, stderr } = await spawnRapport(["db"], { RAPPORT_DATA_DIR: dataDir }).ended;
  expect({ code, stderr: stderr.trim() }).toEqual({
    code: 1,
    stderr: `Rapport already runs on the data folder ${dataDir}: stop it first, or set RAPPORT_DATA_DIR to another folder.`,
  });
  expect(await answers(url)).toBe(true);
});

it("of two starts at once on an empty folder gives one the database and the other the sentence", async () => {
  const both = [1, 2].map(() => spawnRapport(["db"], { RAPPORT_DATA_DIR: dataDir }));
  started.push(...both);
  const loser = await Promise.race(both.map(async (each) => ({ each, end: await each.ended })));
  expect(loser.end).toMatchObject({ code: 1, stderr: expect.stringContaining("already runs on the data folder") });
  const winner = both.find((each) => each !== loser.each);
  const [, url = ""] = (await winner?.says(/ready at (\S+)/)) ?? [];
  expect(await answers(url)).toBe(true);
});
