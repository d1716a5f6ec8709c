import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { NEXT } from "@/lib/cli/build";
import { whenReady } from "@/lib/cli/web-server";
import { freePort } from "@/lib/db/embedded/control";
import { childEnvironment } from "@/lib/env";

/** A second web server: its address, and its end. */
export type TestServer = { url: string; stop: () => Promise<void> };

const HOST = "127.0.0.1";
const STOP_MS = 10_000;

/** Serves the build that is under test on a free port, on another database. Ends with this process at the latest. */
export async function startServer({ databaseUrl }: { databaseUrl: string }): Promise<TestServer> {
  const port = await freePort();
  const preload = pathToFileURL(path.resolve("lib", "cli", "follow-parent.mjs")).href;
  const args = ["--import", preload, NEXT, "start", "--port", String(port), "--hostname", HOST];
  const child = spawn(process.execPath, args, {
    env: childEnvironment({ DATABASE_URL: databaseUrl, NODE_OPTIONS: "", NODE_ENV: "production" }),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const over = new AbortController();
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(late);
  };
  const early = ended.then(() => {
    throw new Error("The web server ended before it was ready: see its messages above.");
  });
  try {
    await Promise.race([whenReady(port, HOST, over.signal), early]);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    over.abort();
    early.catch(() => undefined);
  }
  return { url: `http://localhost:${port}`, stop };
}
