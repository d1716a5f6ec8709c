import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { childEnvironment } from "@/lib/env";

/** How a command ended. */
export type Ended = { code: number | null; stdout: string; stderr: string };

/** A command that runs: its process, its end, and a wait for a text on its standard output. */
export type Running = {
  pid: number;
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<Ended>;
  says: (text: RegExp) => Promise<RegExpExecArray>;
};

const PATIENCE_MS = 45_000;

/** Starts a command of Rapport as npm's scripts do, for tests of the real thing. Variables are added, or taken away. */
export function spawnRapport(args: readonly string[], variables: Record<string, string | undefined>): Running {
  const child = spawn(process.execPath, ["--conditions=react-server", "lib/cli/rapport.mjs", ...args], {
    env: childEnvironment({
      DATABASE_URL: undefined,
      NODE_OPTIONS: undefined,
      npm_lifecycle_event: undefined,
      ...variables,
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].on("data", (chunk: Buffer) => {
      text[name] += chunk.toString("utf8");
    });
  }
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, ...text })));
  const says = async (wanted: RegExp) => {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
      const found = wanted.exec(text.stdout);
      if (found) return found;
      await wait(30);
    }
    throw new Error(`It never said ${wanted}: ${text.stdout}${text.stderr}`);
  };
  return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), ended, says };
}
