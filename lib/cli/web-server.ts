import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { NEXT } from "@/lib/cli/build";
import { childEnvironment } from "@/lib/env";
import { RapportError } from "@/lib/errors";

// The space of short-lived objects, in MB: at V8's own size a long download grows the process by 45 MB more.
const YOUNG_HEAP = "--max-semi-space-size=4";
const DRAIN_MS = 10_000;
const READY_MS = 90_000;

/** The web server's process. `ended` gives its exit code, or the signal that ended it. */
export type WebServer = {
  pid: number | undefined;
  ended: Promise<number | NodeJS.Signals | null>;
  stop: () => Promise<void>;
};

/** Starts Next on a port: the build, or (`dev`) the sources as they change. */
export function startWebServer(port: number, hostname: string, mode: "start" | "dev"): WebServer {
  const preload = pathToFileURL(path.resolve("lib", "cli", "follow-parent.mjs")).href;
  const args = [YOUNG_HEAP, "--import", preload, NEXT, mode, "--port", String(port), "--hostname", hostname];
  const child = spawn(process.execPath, args, {
    env: childEnvironment({ NODE_ENV: mode === "dev" ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" }),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? signal));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    // What is in flight may finish; a download that takes longer is cut, visibly for its reader.
    const late = wait(DRAIN_MS, undefined, { ref: false }).then(() => child.kill("SIGKILL"));
    await Promise.race([ended, late.then(() => ended)]);
  };
  return { pid: child.pid, ended, stop };
}

/** The address at which people find the server. */
export function publicAddress(port: number, hostname: string): string {
  const local = ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"].includes(hostname);
  return `http://${local ? "localhost" : hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
}

function probeAddress(port: number, hostname: string): string {
  const host = hostname === "0.0.0.0" ? "127.0.0.1" : hostname === "::" ? "::1" : hostname;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/api/health`;
}

/**
 * Resolves once the server answers that it is well, or nobody waits for it any longer. Throws RapportError when it is
 * not within ninety seconds.
 */
export async function whenReady(port: number, hostname: string, over: AbortSignal): Promise<void> {
  const deadline = Date.now() + READY_MS;
  let last = "no answer";
  while (Date.now() < deadline && !over.aborted) {
    try {
      const answer = await fetch(probeAddress(port, hostname), { signal: AbortSignal.timeout(10_000) });
      if (answer.ok) return;
      last = `status ${answer.status}: ${(await answer.text()).slice(0, 300)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await wait(100);
  }
  if (over.aborted) return;
  throw new RapportError("unavailable", `The web server started and is not well (${last}): see its messages above.`);
}
