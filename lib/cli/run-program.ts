import { spawn } from "node:child_process";
import { childEnvironment } from "@/lib/env";

/** How a program ended, and what it wrote where it was run quietly. */
export type ProgramResult = { code: number | null; output: string };

type Options = {
  /** Variables to change, or to take away (undefined). */
  environment?: Record<string, string | undefined>;
  /** Collects the output instead of showing it. */
  quiet?: boolean;
  /** Ends the program with SIGTERM when it is aborted. */
  signal?: AbortSignal;
};

/** Runs a program of the working directory to its end. Throws when it cannot be started or is aborted. */
export function runProgram(file: string, args: readonly string[], options: Options = {}): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], {
      env: childEnvironment(options.environment ?? {}),
      signal: options.signal,
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString("utf8");
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
