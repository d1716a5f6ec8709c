import { ensureBuild } from "@/lib/cli/build";
import { openDatabase } from "@/lib/cli/database";
import { applyMigrations } from "@/lib/cli/migrate";
import { requireFreePort } from "@/lib/cli/port";
import { loadData } from "@/lib/cli/seed";
import { stopSignal } from "@/lib/cli/stop-signal";
import { publicAddress, startWebServer, whenReady } from "@/lib/cli/web-server";
import { hasShippedData } from "@/lib/db/has-shipped-data";
import { settings } from "@/lib/env";
import { RapportError } from "@/lib/errors";

type Mode = "start" | "dev";

/**
 * Runs Rapport until it is told to stop: database, migrations, shipped data, build, web server; `--dev` serves
 * the sources instead of a build. Throws RapportError, with the remedy, when a step cannot be done; the database that
 * it started is stopped in either case.
 */
export async function start(args: string[]): Promise<void> {
  const { port, hostname, databaseUrl, dataDir } = settings();
  const signal = stopSignal();
  await requireFreePort(port, hostname);
  console.log(databaseUrl === undefined ? `Starting PostgreSQL in ${dataDir}` : "Using the server of DATABASE_URL");
  const database = await openDatabase();
  try {
    await prepare(database.databaseUrl, args.includes("--dev") ? "dev" : "start", signal);
    await serve(port, hostname, args.includes("--dev") ? "dev" : "start", signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await database.close();
  }
  console.log("Rapport has stopped");
}

async function prepare(databaseUrl: string, mode: Mode, signal: AbortSignal): Promise<void> {
  await applyMigrations(databaseUrl);
  signal.throwIfAborted();
  if (!(await hasShippedData())) await loadData();
  signal.throwIfAborted();
  if (mode === "start") await ensureBuild(signal);
  signal.throwIfAborted();
}

async function serve(port: number, hostname: string, mode: Mode, signal: AbortSignal): Promise<void> {
  console.log("Starting the web server");
  const server = startWebServer(port, hostname, mode);
  const over = new AbortController();
  const stopped = new Promise<"stopped">((resolve) => signal.addEventListener("abort", () => resolve("stopped")));
  try {
    const ready = whenReady(port, hostname, over.signal).then(() => "ready" as const);
    const first = await Promise.race([ready, stopped, server.ended]);
    if (first === "ready") console.log(`Rapport is ready at ${publicAddress(port, hostname)}`);
    const end = first === "ready" ? await Promise.race([stopped, server.ended]) : first;
    if (end !== "stopped" && !signal.aborted) throw endedByItself(end);
    if (end === "stopped") console.log("Stopping: the web server finishes what is in flight");
  } finally {
    over.abort();
    await server.stop();
  }
}

function endedByItself(end: number | string | null): RapportError {
  return new RapportError("internal", `The web server ended by itself (${end}): see its messages above.`);
}
