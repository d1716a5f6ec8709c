import "server-only";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { SUPERUSER } from "@/lib/db/embedded/cluster";
import { run } from "@/lib/db/embedded/run";
import { RapportError } from "@/lib/errors";

/** A server as its `postmaster.pid` describes it. */
export type Postmaster = { pid: number; port: number };

const PATIENCE_MS = 60_000;
// Server codes for "is starting up", "is shutting down" and "crash shutdown".
const NOT_YET = new Set(["57P03", "57P01", "57P02"]);

/** What a cluster's `postmaster.pid` says, or null when there is none that names a process and a port. */
export async function readPidFile(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(path.join(cluster, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : null;
}

/** Whether a process exists, also one of another account. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The address of a database on the embedded server. */
export function addressOf(port: number, password: string, database: string): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * The server that already runs on a cluster, left behind by a start that was killed, once it answers; null when none
 * runs. A `postmaster.pid` that names another program's process (a system that was switched off leaves one) is
 * removed: PostgreSQL itself would take that process for a server.
 */
export async function findRunning(cluster: string, password: string): Promise<Postmaster | null> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = await readPidFile(cluster);
    if (!found || !isAlive(found.pid)) return null;
    if (!(await isServerOf(cluster, found.pid))) {
      await rm(path.join(cluster, "postmaster.pid"), { force: true });
      return null;
    }
    if (await answers(found, password)) return found;
    await wait(100);
  }
  throw new RapportError(
    "unavailable",
    `A PostgreSQL server runs on ${cluster} and does not answer: end it (its process number is in postmaster.pid there), then start again.`,
  );
}

async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
  if (command !== null) return command.includes(cluster);
  const listed = await run("/usr/bin/env", ["ps", "-ww", "-o", "command=", "-p", String(pid)]).catch(() => null);
  return listed === null || listed.output.includes(cluster);
}

// A random password is known to no other server: one that accepts it is this cluster's.
async function answers({ port }: Postmaster, password: string): Promise<boolean> {
  const connectionString = addressOf(port, password, "postgres");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && !NOT_YET.has(error.code ?? "")) throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
