import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { NEXT } from "@/lib/cli/build";
import { runProgram } from "@/lib/cli/run-program";
import { childEnvironment } from "@/lib/env";

// Plain JavaScript: beside types Next would leave a tsconfig.json, and take the repository for its project by it.
const FOLDER = path.join("bench", "bare");
const ENVIRONMENT = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
const WAIT_MS = 30_000;

/** Builds the bare page and serves it on a port until `stop`. Throws when it cannot be built or does not answer. */
export async function startBareServer(port: number): Promise<{ stop: () => Promise<void> }> {
  const { code } = await runProgram(process.execPath, [NEXT, "build", FOLDER], { environment: ENVIRONMENT });
  if (code !== 0) throw new Error("The bare page cannot be built: see the message above.");
  const child = spawn(process.execPath, [NEXT, "start", FOLDER, "--port", String(port), "--hostname", "127.0.0.1"], {
    env: childEnvironment(ENVIRONMENT),
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const deadline = Date.now() + WAIT_MS;
  while (!(await answers(port))) {
    if (Date.now() < deadline) continue;
    await stop();
    throw new Error("The bare page does not answer.");
  }
  return { stop };
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    // Not listening yet: the caller asks again.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return false;
  }
}
