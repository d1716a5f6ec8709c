import "server-only";
import { chown, open, readFile, rename, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { program } from "@/lib/db/embedded/binaries";
import { reason } from "@/lib/db/embedded/cluster";
import type { Place } from "@/lib/db/embedded/place";
import { findRunning, isAlive, type Postmaster, readPidFile } from "@/lib/db/embedded/postmaster";
import { run } from "@/lib/db/embedded/run";
import { RapportError } from "@/lib/errors";

const ATTEMPTS = 3;
const LARGE_LOG = 10_000_000;

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  log_checkpoints: "off",
  timezone: "UTC",
};

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the server of a place, on a free port unless one is given, and waits until it answers. It tries more than once: another program may take the free
 * port first, and the processes of a killed server need a moment to end. When another start was faster, its server is
 * the answer. Throws RapportError with the last lines of the log.
 */
export async function startServer(
  place: Place,
  password: string,
  { port, settings }: { port?: number; settings: Record<string, string> },
): Promise<Postmaster> {
  await prepareLog(place);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await startOnce(place, { ...SETTINGS, ...settings, port: String(port ?? (await freePort())) });
    const running = await findRunning(place.cluster, password);
    if (running) return running;
    await wait(500 * attempt);
  }
  const log = (await readFile(place.log, "utf8")).split("\n").slice(-8).join("\n");
  throw new RapportError("unavailable", `PostgreSQL does not start: ${reason(log)} (all of it: ${place.log}).`);
}

// pg_ctl gives the server a session of its own: Ctrl-C reaches Rapport, which lets pages finish before the database ends.
async function startOnce({ cluster, log, binaries, account }: Place, settings: Record<string, string>): Promise<void> {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  const args = ["start", `--pgdata=${cluster}`, `--log=${log}`, "--wait", "--timeout=60", "-o", options.join(" ")];
  await run(program(binaries, "pg_ctl"), args, { account, silent: true });
}

async function prepareLog({ log, account }: Place): Promise<void> {
  const found = await stat(log).catch(() => null);
  if (found && found.size > LARGE_LOG) await rename(log, `${log}.1`);
  const file = await open(log, "a", 0o600);
  await file.close();
  if (account) await chown(log, account.uid, account.gid);
}

/** Stops the server of a place: sessions end at once, data are written. Throws RapportError when it does not end. */
export async function stopServer({ cluster, binaries, account }: Place): Promise<void> {
  const running = await readPidFile(cluster);
  if (!running || !isAlive(running.pid)) return;
  for (const mode of ["fast", "immediate"]) {
    const args = ["stop", `--pgdata=${cluster}`, `--mode=${mode}`, "--wait", "--timeout=10"];
    const { code } = await run(program(binaries, "pg_ctl"), args, { account });
    if (code === 0) return;
  }
  throw new RapportError("unavailable", `PostgreSQL on ${cluster} does not stop; the next start takes it over.`);
}
